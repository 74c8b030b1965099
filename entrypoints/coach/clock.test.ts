import { describe, expect, it } from 'vitest';
import { onOwnClock } from './clock';

describe('a moment on this machine’s clock', () => {
  it.each(['2026-01-12T16:05:00.000Z', '2026-07-12T23:59:59.999Z', '2026-03-29T01:30:00.000Z'])(
    'is the same moment, written in local hours: %s',
    (iso) => {
      const moment = new Date(iso);
      const told = onOwnClock(moment);
      expect(Date.parse(told)).toBe(moment.getTime());
      expect(told).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/);
      expect(Number(told.slice(11, 13))).toBe(moment.getHours());
      expect(Number(told.slice(8, 10))).toBe(moment.getDate());
    },
  );
});

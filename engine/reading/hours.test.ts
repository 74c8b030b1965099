import { describe, expect, it } from 'vitest';
import { openHoursBetween } from './hours';
import { weekOf } from './week';

describe('opening hours', () => {
  it('counts open hours only, on the clock of the place', () => {
    const night = ['2026-05-04T18:00:00+02:00', '2026-05-05T10:00:00+02:00'] as const;
    expect(openHoursBetween(...night, weekOf('9-19'))).toBe(2);
    expect(openHoursBetween(...night, null)).toBe(16);
  });

  it('counts no hour of a day on which nobody is there', () => {
    // From Saturday 2 May 2026 at six in the evening to Monday at ten.
    const weekend = ['2026-05-02T18:00:00+02:00', '2026-05-04T10:00:00+02:00'] as const;
    expect(openHoursBetween(...weekend, weekOf('9h-19h'))).toBe(12);
    expect(openHoursBetween(...weekend, weekOf('lun-sam 9h-19h'))).toBe(2);
    expect(openHoursBetween(...weekend, weekOf('9h-12h et 14h-19h, fermé le dimanche'))).toBe(2);
  });

  it('knows no wait backwards and none without a time', () => {
    expect(openHoursBetween('2026-05-05T10:00:00Z', '2026-05-04T10:00:00Z', null)).toBe(0);
    expect(openHoursBetween('hier', '2026-05-04T10:00:00Z', null)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { hoursOf, isOpenAt, openHoursBetween } from './hours';

describe('opening hours', () => {
  it.each([
    ['9-19', [540, 1140]],
    ['9-17:30', [540, 1050]],
    ['0-24', [0, 1440]],
    ['du lundi au samedi', null],
    [undefined, null],
  ] as const)('%s', (written, hours) => expect(hoursOf(written)).toEqual(hours));

  it.each([
    ['2026-05-04T09:00:00+02:00', true],
    ['2026-05-04T08:59:00+02:00', false],
    ['2026-05-04T19:00:00+02:00', false],
    ['never', true],
  ] as const)('open at %s: %s', (at, open) => expect(isOpenAt(hoursOf('9-19'), at)).toBe(open));

  it('counts open hours only, on the clock of the place', () => {
    const night = ['2026-05-04T18:00:00+02:00', '2026-05-05T10:00:00+02:00'] as const;
    expect(openHoursBetween(...night, hoursOf('9-19'))).toBe(2);
    expect(openHoursBetween(...night, null)).toBe(16);
  });

  it('knows no wait backwards and none without a time', () => {
    expect(openHoursBetween('2026-05-05T10:00:00Z', '2026-05-04T10:00:00Z', null)).toBe(0);
    expect(openHoursBetween('hier', '2026-05-04T10:00:00Z', null)).toBeNull();
  });
});

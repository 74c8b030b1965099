import { describe, expect, it } from 'vitest';
import { inboxTime } from './time';

/** A Tuesday, on this machine's clock. */
const NOW = new Date(2026, 4, 12, 15, 0);
const HOUR = 3_600_000;

describe('a time of the inbox', () => {
  it.each([
    ['10:32', 4.47, 0.017],
    ['10:32 AM', 4.47, 0.017],
    ['2:10 PM', 0.83, 0.017],
    ['14 h 10', 0.83, 0.017],
    ['23:00', 16, 0.017],
    ['2 j', 48, 24],
    ['3w', 504, 168],
    ['Hier', 15, 24],
    ['Yesterday', 15, 24],
    ['Mon', 15, 24],
    ['lun.', 15, 24],
    ['Mardi', 159, 24],
    ['10 mai', 39, 24],
    ['May 10', 39, 24],
    ['12 mai', 0, 24],
    ['1 févr.', 2391, 24],
  ])('«%s» is as old as it says', (text, hours, loose) => {
    const told = inboxTime(text, NOW);
    const dst = (NOW.getTimezoneOffset() - new Date(told?.latest ?? 0).getTimezoneOffset()) / 60;
    expect((NOW.getTime() - Date.parse(told?.latest ?? '')) / HOUR - dst).toBeCloseTo(hours, 1);
    expect((told?.loose ?? 0) / HOUR).toBeCloseTo(loose, 2);
  });

  it.each(['', '25:00', '10:75', 'Marie', '31', 'mai', '40 mai', 'Lundi prochain', '12 mai 2019 matin'])(
    'is not guessed from «%s»',
    (text) => expect(inboxTime(text, NOW)).toBeNull(),
  );

  it('lies in the past, a year back where the date is still to come', () => {
    const told = inboxTime('24 décembre', NOW);
    expect(told?.latest.slice(0, 4)).toBe('2025');
  });
});

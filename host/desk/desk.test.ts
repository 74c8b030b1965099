import { describe, expect, it } from 'vitest';
import { answeredIn, namesOfSeen, pastIn, type Seen, storedSeen, todayIn } from './seen';
import { type Counted, mondayOf, namesOfTally, type Stored, storedTally, tallyIn, withReply } from './tally';

/** A Tuesday, on this machine's clock. */
const TUESDAY = new Date(2026, 4, 12, 15, 0);

/** What is stored after some replies, one after the other. */
function storedAfter(...replies: readonly (readonly [Counted, Date])[]): Stored {
  let all: Stored = { settings: { v: 1 } };
  for (const [counted, at] of replies) {
    const { set, remove } = withReply(tallyIn(all, at), counted, at);
    const next = { ...all, ...set };
    all = Object.fromEntries(Object.entries(next).filter(([name]) => !remove.includes(name)));
  }
  return all;
}

describe('the numbers', () => {
  const counted = { shown: ['blame-customer', 'apologise'], mended: ['blame-customer'] };

  it('are counts by rule and week, and of today', () => {
    const all = storedAfter(
      [counted, TUESDAY],
      [{ shown: ['blame-customer'], mended: [] }, new Date(2026, 4, 17, 23, 59)],
      [{ shown: [], mended: [] }, new Date(2026, 4, 18, 0, 1)],
    );
    const { weeks, today } = tallyIn(all, new Date(2026, 4, 18, 9));
    expect(weeks).toEqual([
      { week: '2026-05-18', replies: 1, rules: {} },
      { week: '2026-05-11', replies: 2, rules: { 'blame-customer': [2, 1], apologise: [1, 0] } },
    ]);
    expect(today).toEqual({ day: '2026-05-18', replies: 1, mended: 0 });
    expect(tallyIn(all, new Date(2026, 4, 19)).today).toMatchObject({ replies: 0 });
  });

  it('are erased and given back without touching anything else', () => {
    const all = storedAfter([counted, TUESDAY]);
    expect(namesOfTally(all)).toHaveLength(2);
    expect(namesOfTally(all)).not.toContain('settings');
    const tally = tallyIn(all, TUESDAY);
    expect(tallyIn(storedTally(tally), TUESDAY)).toEqual(tally);
  });

  it('are kept for half a year', () => {
    const weeks = Array.from({ length: 40 }, (_, i) => [counted, new Date(2026, 0, 5 + 7 * i, 12)] as const);
    const kept = tallyIn(storedAfter(...weeks), TUESDAY).weeks;
    expect(kept.length).toBeLessThanOrEqual(27);
    expect(kept[0]?.week).toBe(mondayOf(new Date(2026, 0, 5 + 7 * 39)));
  });

  it('are not thrown by what somebody else wrote under their name', () => {
    const all = { 'tally:week:2026-05-11': { replies: 'x', rules: { a: 1, b: [1, -1] } } };
    expect(tallyIn(all, TUESDAY).weeks).toEqual([{ week: '2026-05-11', replies: 0, rules: {} }]);
  });
});

describe('what was seen today', () => {
  const url = 'https://x.com/i/status/1';
  const waits: Seen = { kind: 'waiting', who: 'Élise', url, since: '2026-05-12T09:00:00Z' };
  const promise: Seen = { kind: 'promise', who: 'Élise', url, words: '18 h', due: '2026-05-12T18:00:00Z' };
  const fire: Seen = { kind: 'incident', who: 'Karim', url };

  it('is kept once, until the day is over', () => {
    const all = {
      ...storedSeen([waits, promise, fire], TUESDAY),
      ...storedSeen([waits, { ...waits, who: 'ÉLISE' }], TUESDAY),
    };
    expect(todayIn(all, TUESDAY)).toHaveLength(3);
    const next = new Date(2026, 4, 13, 8);
    expect(todayIn(all, next)).toEqual([]);
    expect(pastIn(all, next).sort()).toEqual(namesOfSeen(all).sort());
    expect(pastIn(all, TUESDAY)).toEqual([]);
  });

  it('goes when the customer is answered; what is grave stays', () => {
    const all = storedSeen([waits, promise, fire, { ...fire, who: 'Élise' }], TUESDAY);
    const gone = answeredIn(all, 'élise', TUESDAY);
    const left = Object.fromEntries(Object.entries(all).filter(([name]) => !gone.includes(name)));
    expect(todayIn(left, TUESDAY).map(({ kind, who }) => [kind, who])).toEqual([
      ['incident', 'Karim'],
      ['incident', 'Élise'],
    ]);
  });
});

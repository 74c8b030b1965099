import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from './agenda';
import { type Reminder, readReminder, remindersOf } from './reminder';

const NOW = new Date('2026-05-12T15:40:00+02:00');
const URL_ = 'https://x.com/i/status/1';
const at = (due: string, exact = true): string | undefined =>
  remindersOf([{ words: 'vous rappelle', due, exact }], URL_, NOW)[0]?.at;
const utc = (iso: string): string => new Date(iso).toISOString();

describe('a reminder', () => {
  it('comes a quarter of an hour before, or half-way to what is promised for sooner', () => {
    expect(at('2026-05-12T18:00:00+02:00')).toBe(utc('2026-05-12T17:45:00+02:00'));
    expect(at('2026-05-12T15:50:00+02:00')).toBe(utc('2026-05-12T15:45:00+02:00'));
  });

  it('for a whole day comes while the desk is still there', () => {
    expect(at('2026-05-13T23:59:00+02:00', false)).toBe(utc('2026-05-13T16:45:00+02:00'));
    const evening = new Date('2026-05-12T19:00:00+02:00');
    const due = '2026-05-12T23:59:00+02:00';
    const [late] = remindersOf([{ words: 'ce soir', due, exact: false }], URL_, evening);
    expect(late?.at).toBe(utc('2026-05-12T23:44:00+02:00'));
  });

  it('is made of the promise’s words and of nothing else', () => {
    const [one] = remindersOf(
      [{ words: 'vous rappelle avant 18 h', due: '2026-05-12T18:00:00+02:00', exact: true }],
      URL_,
      NOW,
    );
    expect(Object.keys(one ?? {}).sort()).toEqual(['at', 'due', 'id', 'url', 'words']);
    expect(one?.words).toBe('vous rappelle avant 18 h');
  });

  it('is not made without a time, or for one that has passed', () => {
    expect(at('2026-05-12T15:40:00+02:00')).toBeUndefined();
    expect(at('soon')).toBeUndefined();
    expect(remindersOf([{ words: 'vous rappelle', exact: false }], URL_, NOW)).toEqual([]);
  });

  it('always comes between now and the time promised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 * 24 * 60 }), fc.boolean(), (minutes, exact) => {
        const due = new Date(NOW.getTime() + minutes * 60_000).toISOString();
        const time = Date.parse(at(due, exact) ?? '');
        return time > NOW.getTime() && time < Date.parse(due);
      }),
    );
  });

  it('is read back as it was kept, and anything else is thrown out', () => {
    const [one] = remindersOf([{ words: 'a', due: '2026-05-12T18:00:00+02:00', exact: true }], URL_, NOW);
    expect(readReminder(JSON.parse(JSON.stringify(one)))).toEqual(one);
    for (const raw of [null, 1, 'a', {}, { ...one, due: 'soon' }, { ...one, url: 3 }])
      expect(readReminder(raw)).toBeNull();
  });
});

describe('what there is to do', () => {
  const reminder = (id: string, time: string, shown?: true): Reminder => ({
    id,
    words: id,
    at: utc(time),
    due: time,
    url: URL_,
    ...(shown ? { shown } : {}),
  });
  const now = NOW.getTime();
  const names = (list: readonly Reminder[]) => list.map(({ id }) => id);

  it('is to show what is due once, and to look again at the next', () => {
    const { ring, past, next } = agendaOf(
      [
        reminder('due', '2026-05-12T15:40:00+02:00'),
        reminder('shown', '2026-05-12T15:00:00+02:00', true),
        reminder('later', '2026-05-12T18:00:00+02:00'),
        reminder('soon', '2026-05-12T16:00:00+02:00'),
      ],
      now,
    );
    expect([names(ring), names(past)]).toEqual([['due'], []]);
    expect(next).toBe(Date.parse('2026-05-12T16:00:00+02:00'));
  });

  it('is to forget what was shown a day ago, and what was missed three days ago', () => {
    const { ring, past, next } = agendaOf(
      [
        reminder('shown', '2026-05-11T15:00:00+02:00', true),
        reminder('missed', '2026-05-11T15:00:00+02:00'),
        reminder('long missed', '2026-05-09T15:00:00+02:00'),
      ],
      now,
    );
    expect([names(ring), names(past), next]).toEqual([['missed'], ['shown', 'long missed'], null]);
  });
});

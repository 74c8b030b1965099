import { describe, expect, it } from 'vitest';
import { type Shown, waitingOf } from './waiting';

const NOW = '2026-05-12T15:00:00+02:00';
const clock = { now: NOW, hours: undefined, patience: { amber: 1, red: 2 } };
let turn = 0;

/** A message of so many minutes ago. */
const said = (author: string, minutes: number | null, more: Partial<Shown> = {}): Shown => ({
  key: `k${turn++}`,
  side: author === 'Norel' ? 'brand' : 'customer',
  author,
  text: `de ${author}`,
  ...(minutes === null ? {} : { at: new Date(Date.parse(NOW) - minutes * 60_000).toISOString() }),
  ...more,
});

const told = (shown: readonly Shown[], more: Partial<typeof clock> = {}) =>
  waitingOf(shown, { ...clock, ...more }).map(({ author, level, more: others }) => [author, level, others]);

describe('who waits', () => {
  it('is whoever wrote last, the longest first, with how pressing it is', () => {
    const shown = [said('Nora', 20), said('Karim', 130), said('Sam', null), said('Léa', 61)];
    expect(told(shown)).toEqual([
      ['Karim', 'red', 0],
      ['Léa', 'amber', 0],
      ['Nora', 'fresh', 0],
      ['Sam', 'unknown', 0],
    ]);
  });

  it('is nobody whom the brand has answered by name, by the page’s word, or as the last who spoke', () => {
    const nora = [said('Nora K.', 90), said('Karim', 80)];
    expect(told([...nora, said('Norel', 70, { text: 'Bonjour Nora, je regarde.' })])).toEqual([
      ['Karim', 'amber', 0],
    ]);
    expect(told([...nora, said('Norel', 70, { text: 'Je regarde.', to: 'Nora K.' })])).toEqual([
      ['Karim', 'amber', 0],
    ]);
    expect(told([...nora, said('Norel', 70, { text: 'Je regarde.' })])).toEqual([['Nora K.', 'amber', 0]]);
  });

  it('is somebody again once they write back, since that message', () => {
    const shown = [
      said('Nora', 300),
      said('Norel', 200, { text: 'Nora, je regarde.' }),
      said('Nora', 70),
      said('Nora', 5),
    ];
    expect(told(shown)).toEqual([['Nora', 'amber', 1]]);
    expect(waitingOf(shown, clock)[0]?.key).toBe(shown[2]?.key);
  });

  it('is told apart by conversation, and by handle where names are shared', () => {
    const shown = [
      said('Sam', 90, { thread: '1' }),
      said('Norel', 80, { thread: '1' }),
      said('Sam', 70, { thread: '2' }),
      said('Ana', 65, { handle: 'ana1' }),
      said('Ana', 64, { handle: 'ana2' }),
      said('Norel', 60, { text: '@ana2 bonjour', to: 'ana2' }),
    ];
    expect(told(shown)).toEqual([
      ['Sam', 'amber', 0],
      ['Ana', 'amber', 0],
    ]);
  });

  it('is counted once however often the page shows the message', () => {
    const one = said('Sam', 90, { key: 'same' });
    expect(told([one, { ...one }, one])).toEqual([['Sam', 'amber', 0]]);
  });

  it('waits while the desk is open only', () => {
    // Since 19:00 the day before, with a desk that opens at nine: six hours, not twenty.
    const [one] = waitingOf([said('Sam', 20 * 60)], { ...clock, hours: '9-18' });
    expect(one?.waited).toEqual({ least: 6, most: 6 });
  });

  it('is hurried by the least that an uncertain time can mean', () => {
    const day = 24 * 3_600_000;
    const [one] = waitingOf([said('Sam', 0, { at: NOW, loose: day })], clock);
    expect(one).toMatchObject({ level: 'fresh', waited: { least: 0, most: 24 } });
  });
});

import { describe, expect, it } from 'vitest';
import type { Mark } from './contract';
import { follow } from './follow';

const before = 'vous auriez dû lire le mode d’emploi';
const mark = (word: string, text = before): Mark => ({
  id: word,
  severity: 'error',
  span: [text.indexOf(word), text.indexOf(word) + word.length],
});
const words = (now: string, ...marks: Mark[]) =>
  follow(marks, before, now).map(({ span }) => now.slice(...span));

describe('follow', () => {
  it.each([
    ['before them', `Bonjour, ${before}`],
    ['behind them', `${before} !`],
    ['beside them', before.replace('dû', 'bien dû')],
  ])('stays with the words when text is typed %s', (_, now) =>
    expect(words(now, mark('lire'), mark('emploi'))).toEqual(['lire', 'emploi']),
  );
  it('grows with a word that is typed into', () =>
    expect(words(before.replace('lire', 'lirre'), mark('lire'))).toEqual(['lirre']));
  it('goes when the words go', () => expect(words('vous', mark('vous'), mark('lire'))).toEqual(['vous']));
  it('is the same list when nothing has changed', () => {
    const marks = [mark('lire')];
    expect(follow(marks, before, before)).toBe(marks);
  });
});

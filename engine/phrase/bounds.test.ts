import { describe, expect, it } from 'vitest';
import { scan } from '../text/scan';
import { clauseAround } from './bounds';

describe('the clause around some tokens', () => {
  it('ends at the nearest stops', () => {
    const tokens = scan('Oui. Le colis part, demain.');
    const at = tokens.findIndex(({ key }) => key === 'colis');
    const [from, to] = clauseAround(tokens, at, at + 1);
    expect(tokens.slice(from, to).map(({ key }) => key)).toEqual(['le', 'colis', 'part']);
  });

  it('goes no further in a wall of words, however long that is', () => {
    const size = (words: number): number => {
      const [from, to] = clauseAround(scan('mot '.repeat(words)), words / 2, words / 2 + 1);
      return to - from;
    };
    expect(size(4000)).toBe(size(400));
    expect(size(20)).toBe(20);
  });
});

import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../phrase/compile';
import { createMatcher } from '../phrase/matcher';
import { tokenise } from '../text/tokens';
import { Groups } from './groups';
import { type CompiledScales, withScales } from './scales';

const NO_PHRASES = createMatcher(compilePhrases([], 'fr', { list: () => undefined, inflect: () => [] }));
const SCALES: CompiledScales = {
  owners: [
    { name: 'blame', bias: -2 },
    { name: 'thanks', bias: -1 },
  ],
  weights: { 'auriez du': [0, 2], '@reading': [0, 1.5], 'vous auriez': [0, 0.5], merci: [0, -3, 1, 2] },
};
const GROUPS = new Groups({ reading: 'lire|consult*|jeter un oeil' });
const reader = withScales(NO_PHRASES, SCALES, GROUPS);
const find = (text: string): string[] =>
  reader.find(text, tokenise(text, 'fr')).map(({ owner, span }) => `${owner}: ${text.slice(...span)}`);

describe('scales', () => {
  it('add up words, neighbours and groups', () =>
    expect(find('Vous auriez dû lire cela.')).toEqual(['blame: Vous auriez dû lire']));
  it('know beginnings and runs of words', () => {
    expect(find('Vous auriez dû consulter cela.')).toHaveLength(1);
    expect(find('Vous auriez dû jeter un œil.')).toHaveLength(1);
  });
  it('let a word speak for one owner and against another', () =>
    expect(find('Merci, vous auriez dû lire.')).toEqual(['thanks: Merci']));
  it('say nothing below their bias', () =>
    expect(find('Vous auriez dû venir.')).toEqual(['blame: Vous auriez dû']));
  it('weigh in parts of what makes them sure', () => {
    const [first] = SCALES.owners;
    const owners = [{ name: 'blame', bias: -2, sure: 2 }, ...SCALES.owners.slice(1)];
    const text = 'Vous auriez dû lire cela.';
    const weightBy = (scales: CompiledScales): number | undefined =>
      withScales(NO_PHRASES, scales, GROUPS).find(text, tokenise(text, 'fr'))[0]?.weight;
    expect(first?.sure).toBeUndefined();
    expect(weightBy({ ...SCALES, owners })).toBe((weightBy(SCALES) as number) / 2);
  });
  it('judge each sentence by itself', () => expect(find('Vous auriez. Dû lire.')).toEqual([]));
  it('give the same answer twice', () =>
    expect(find('Vous auriez dû lire.')).toEqual(find('Vous auriez dû lire.')));
});

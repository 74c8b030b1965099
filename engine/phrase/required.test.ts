import { describe, expect, it } from 'vitest';
import { requiredBy } from './required';
import type { Part } from './shape';

const word = (set: number): Part => ({ type: 'set', set });
const choice = (set: number | null, options: readonly Part[][], optional = false): Part => ({
  type: 'choice',
  set,
  options,
  optional,
});

describe('what a shape cannot do without', () => {
  it('is each of its words, marked or not, over gaps', () =>
    expect(
      requiredBy([word(1), { type: 'gap', most: 3 }, { type: 'mark', inner: [word(2), word(3)] }]),
    ).toEqual([[1], [2], [3]]));
  it('is one of a choice: of each option, the least that it takes', () =>
    expect(
      requiredBy([
        choice(1, [
          [word(2), word(3)],
          [choice(4, [[word(5)]]), word(6)],
        ]),
      ]),
    ).toEqual([[1, 2, 6]]));
  it('is nothing where there is a way round', () => {
    const kind: Part = { type: 'class', kinds: 1 };
    expect(requiredBy([choice(1, [], true), kind, choice(2, [[kind]]), { type: 'bound', at: 1 }])).toEqual(
      [],
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digits, digitsOf } from './digits';
import { programOf } from './emit';
import { type Compilation, packPhrases, unpackPhrases } from './packed';
import type { Part } from './shape';

const word = (set: number): Part => ({ type: 'set', set });
/** «(a|b* c|d [a])»: a choice that two phrases share, with a choice inside. */
const shared: Part = {
  type: 'choice',
  set: 0,
  options: [
    [word(1), word(2)],
    [word(3), { type: 'choice', set: 0, options: [], optional: true }],
  ],
  optional: false,
};
const compiled: Compilation = {
  sets: [new Set(['a']), new Set(['b*']), new Set(['c', 'cc', 'constructor']), new Set(['d'])],
  shapes: [
    [word(3), { type: 'gap', most: 3 }, shared, { type: 'bound', at: 8 }],
    [{ type: 'mark', inner: [word(2), { type: 'class', kinds: 1 << 12 }] }, shared],
    [{ type: 'gap', most: 12 }, word(1)],
  ],
  phrases: [
    { owner: 'blame', program: 0, needs: [3, 0], guards: [{ wanted: true, place: 'text', program: 2 }] },
    { owner: 'blame', program: 1, needs: [], guards: [] },
    {
      owner: 'blame/soft',
      program: 1,
      needs: [2],
      guards: [
        { wanted: false, place: 'before', program: 0 },
        { wanted: true, place: 'clause', program: 2 },
      ],
    },
  ],
};

/** A program with each set written out, whatever its number. */
function spelt(code: readonly number[], wordsOf: (set: number) => string): string {
  const steps: string[] = [];
  for (let i = 0; i < code.length; i += 3) {
    const [op, a, b] = code.slice(i, i + 3);
    steps.push(op === 3 ? `${wordsOf(a as number)} ${b}` : `${op} ${a} ${b}`);
  }
  return steps.join(', ');
}

describe('packed phrases', () => {
  const packed = packPhrases(compiled);
  const unpacked = unpackPhrases(JSON.parse(JSON.stringify(packed)));
  const before = (set: number): string => [...(compiled.sets[set] ?? [])].sort().join('|');
  const after = (set: number): string =>
    unpacked.words
      .filter((_, place) => unpacked.setsOf(place).includes(set))
      .sort()
      .join('|');

  it('come out as they went in, through JSON', () => {
    expect(
      unpacked.phrases.map(({ needs, ...rest }) => ({ ...rest, needs: needs.map(after).sort() })),
    ).toEqual(compiled.phrases.map(({ needs, ...rest }) => ({ ...rest, needs: needs.map(before).sort() })));
  });
  it('are read in any order', () => {
    for (const place of [2, 0, 1, 0])
      expect(spelt(unpacked.program(place), after)).toBe(
        spelt(programOf(compiled.shapes[place] ?? []), before),
      );
  });
  it('write a choice that comes again once', () => {
    const again = packPhrases({ ...compiled, shapes: [...compiled.shapes, [shared], [shared]] });
    expect(again.shapes.length - packed.shapes.length).toBeLessThanOrEqual(2 * 3);
  });
  it('are in letters that JSON and UTF-8 write in a byte each', () =>
    expect(Buffer.byteLength(JSON.stringify(packed))).toBe(JSON.stringify(packed).match(/[!-~ ]/g)?.length));
});

describe('numbers as letters', () => {
  it('come out as they went in', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(3000), fc.nat(2 ** 26))), (all) => {
        const digits = new Digits(all.map(digitsOf).join(''));
        expect(all.map(() => digits.next())).toEqual(all);
        expect(digits.isDone).toBe(true);
      }),
    ));
  it('refuse one that no letters stand for', () => {
    expect(() => digitsOf(2 ** 31)).toThrow(/fits/);
    expect(() => digitsOf(-1)).toThrow(/fits/);
  });
});

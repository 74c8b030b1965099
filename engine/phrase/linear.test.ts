import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokens';
import { boundsOf } from './bounds';
import { compilePhrases } from './compile';
import { createSetLookup } from './lookup';
import { Machine } from './machine';
import { unpackPhrases } from './packed';
import { STEP } from './program';

/** How often the machine asks whether a token belongs to a set: what its cost is made of. */
function costOf(phrase: string, text: string): { cost: number; steps: number; tokens: number } {
  const packed = compilePhrases([{ owner: 'r', phrases: [phrase] }], 'fr', {
    list: () => undefined,
    inflect: () => [],
  });
  const compiled = unpackPhrases(packed);
  const code = compiled.program(0);
  const setsOf = createSetLookup(compiled);
  let cost = 0;
  const tokens = tokenise(text, 'fr').map((token) => {
    const sets = new Set(setsOf(token.key));
    sets.has = (set) => {
      cost++;
      return Set.prototype.has.call(sets, set);
    };
    return { ...token, sets };
  });
  new Machine(code, tokens, boundsOf(tokens)).all();
  return { cost, steps: code.length / STEP, tokens: tokens.length };
}

const HOSTILE: ReadonlyArray<readonly [phrase: string, unit: string]> = [
  ['a ..12 a ..12 a ..12 b', 'a '],
  ['[a] [a] [a] [a] [a] [a] [a] [a] b', 'a '],
  ['(a|a a|a a a) (a|a a|a a a) (a|a a|a a a) b', 'a '],
  ['a ..12 b', 'a 😀 '],
  ['a [x] b', 'a 😀😀😀 '],
  ['((a|[a] a)|[a [a]] a) ..12 ((a|[a] a)|[a [a]] a) b', 'a a, '],
  ['{a ..12 {a} ..12} b', 'a '],
];

describe('hostile phrases on hostile texts', () => {
  it.each(HOSTILE)('%s costs at most steps × words, and twice as much on twice the text', (phrase, unit) => {
    const once = costOf(phrase, unit.repeat(400));
    const twice = costOf(phrase, unit.repeat(800));
    expect(once.cost).toBeGreaterThan(0);
    expect(once.cost).toBeLessThanOrEqual(2 * once.steps * once.tokens);
    expect(twice.cost / once.cost).toBeLessThan(2.2);
  });

  it('refuses a phrase that is too large to run', () => {
    const large = Array.from({ length: 8 }, () => '(a ..12 b|c ..12 d|e ..12 f|g ..12 h) ..12').join(' ');
    const huge = `${large} ${large} ${large} ${large} ${large} ${large} z`;
    expect(() => costOf(huge, 'a')).toThrow('expected at most 4000 steps');
  });
});

import { describe, expect, it } from 'vitest';
import { late } from './late-pattern';

const TEXTS = ['', 'Été à Lyon, 3 mots', 'abc', 'É', 'un  deux\u00a0trois', '1 2 3'];
const PATTERNS: readonly RegExp[] = [
  /\p{Lu}(?<rest>\p{Ll}*)/u,
  /\p{L}+/gu,
  /(?<!\p{L})é(\p{L})?/giu,
  /\s/u,
  /\p{N}/uy,
];

/** All that our code and texts ask of a regular expression, in an order that has it remember where it was. */
const answers = (one: RegExp, text: string): unknown[] => [
  one.source,
  one.flags,
  text.match(one),
  one.test(text),
  one.lastIndex,
  one.exec(text)?.groups,
  one.exec(text)?.index,
  text.replace(one, '<$&>'),
  text.replace(one, (found, ...more) => `${found.length}${more.length}`),
  text.search(one),
  text.split(one),
  text.split(one, 2),
  one.flags.includes('g') && [...text.matchAll(one)].map(({ index, 0: found }) => [index, found]),
  one.flags.includes('g') && text.replaceAll(one, '-'),
  new RegExp(one, 'i').flags,
];

describe('a late pattern', () => {
  it.each(PATTERNS)('answers as %s does', (pattern) => {
    for (const text of TEXTS) {
      const other = late(pattern.source, pattern.flags) as RegExp;
      expect(answers(other, text)).toEqual(answers(new RegExp(pattern), text));
    }
  });

  it('goes on from where it is told to', () => {
    const other = late('\\p{L}', 'gu');
    other.lastIndex = 2;
    expect(other.exec('abcd')?.[0]).toBe('c');
  });

  it('is made when it is first asked for something, and once', () => {
    const wrong = late('(', 'u');
    expect(() => wrong.test('a')).toThrow(SyntaxError);
    const one = late('a', 'g');
    expect([one.test('aa'), one.test('aa'), one.test('aa')]).toEqual([true, true, false]);
  });
});

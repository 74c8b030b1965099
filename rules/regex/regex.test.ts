import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPack, openPack } from '../pack/exchange/open';
import type { Pack } from '../pack/schema/pack';
import { checkRegex } from './check-regex';
import { compileRegex } from './compile-regex';
import { regexDetector } from './regex';

const found = (pattern: string, text: string) =>
  compileRegex(pattern)?.(text, 50).map((span) => text.slice(...span)) ?? null;

describe('a team’s regular expression', () => {
  it.each([
    ['CMD-\\d{6}', 'Dossier CMD-123456 et CMD-12.', ['CMD-123456']],
    ['(?i)bon week-?end', 'Bon WEEK-END ! bon weekend', ['Bon WEEK-END', 'bon weekend']],
    ['\\p{Lu}{4,}', 'une ÉTÉS ici', ['ÉTÉS']],
    ['[^\\s,;]+@norel\\.example', 'écrire à a.b@norel.example', ['a.b@norel.example']],
    ['(?:lundi|mardi)\\s+\\d\\d?\\s?h', 'mardi 9 h', ['mardi 9 h']],
    ['\\b\\d+ ?€', '40 € et 3€', ['40 €', '3€']],
  ])('%s is taken and finds its words', (pattern, text, words) => {
    expect(checkRegex(pattern)).toBeNull();
    expect(found(pattern, text)).toEqual(words);
  });

  it.each([
    ['(?=a)b', 'lookaround', 1],
    ['a(?!b)', 'lookaround', 2],
    ['(?<=a)b', 'lookaround', 1],
    ['(?<!a)b', 'lookaround', 1],
    ['(a)\\1', 'backreference', 4],
    ['(?<x>a)\\k<x>', 'construct', 1],
    ['(?>a)b', 'construct', 1],
    ['a++', 'construct', 2],
    ['\\u0041', 'construct', 1],
    ['[a&&b]', 'construct', 2],
    ['(a', 'syntax', 2],
    ['a)', 'syntax', 1],
    ['[a', 'syntax', 2],
    ['[z-a]', 'syntax', 4],
    ['*a', 'syntax', 0],
    ['a{2,1}', 'syntax', 1],
    ['a\\', 'syntax', 2],
    ['a{1001}', 'repeated', 1],
    ['(a{100}){11}', 'repeated', 7],
    ['((a{50}){50}){50}', 'repeated', 7],
    ['('.repeat(30) + ')'.repeat(30), 'deep', 21],
    ['a'.repeat(501), 'long', 500],
    [' ', 'empty', 0],
  ] as const)('%s is refused: %s', (pattern, why, at) => {
    expect(checkRegex(pattern)).toEqual({ why, at });
  });

  it('is refused with rule, field and reason, in the reader’s language', () => {
    const rule = (patterns: string[]) => ({
      id: 'x-shop/code',
      family: 'faults' as const,
      severity: 'warning' as const,
      message: { fr: 'Un code.', en: 'A code.' },
      why: { fr: 'Interne.', en: 'Internal.' },
      detect: { kind: 'regex' as const, patterns: { fr: patterns, en: [] } },
    });
    const pack = (...patterns: string[]): Pack => ({
      schemaVersion: 1,
      id: 'shop',
      name: 'Shop',
      version: 1,
      rules: [rule(patterns)],
    });
    expect(openPack(exportPack(pack('CMD-\\d+')))).toEqual({ pack: pack('CMD-\\d+') });
    expect(openPack(exportPack(pack('ok', '(?!x)a')))).toEqual({
      refused: [
        {
          rule: 'x-shop/code',
          field: 'detect: patterns: fr: 1',
          reason: expect.stringMatching(/^this expression looks ahead or behind \(character 2\)/),
        },
      ],
    });
    expect(openPack(exportPack(pack('(a)\\1')), 'fr')).toMatchObject({
      refused: [{ reason: expect.stringMatching(/renvoie à un groupe \(caractère 5\)/) }],
    });
  });

  it('that is taken compiles, whatever it is: twenty thousand made at random', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'é',
        '😀',
        '.',
        '^',
        '$',
        '|',
        '(',
        '(?:',
        ')',
        '[',
        '[^',
        ']',
        '-',
        '\\d',
        '\\w',
        '\\b',
        '\\.',
      ],
      ...[
        '\\p{L}',
        '\\P{Lu}',
        '*',
        '+',
        '?',
        '{2}',
        '{0,3}',
        '{2,}',
        '&',
        '\\n',
        '\\]',
        ' ',
        '{',
        '}',
        ',',
        ':',
      ],
      ...['(?i)', '(?=', '\\1', '\\k', '=', '<', '\\-', '\\\\', 'z-a', 'a-z', '0-9'],
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const pattern = pieces.join('');
        if (checkRegex(pattern)) return;
        taken++;
        expect([pattern, compileRegex(pattern)]).toEqual([pattern, expect.any(Function)]);
      }),
      { numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(1000);
  });
});

describe('what it finds', () => {
  it('stands at UTF-16 offsets: behind an emoji, within one language, merged, none empty', () => {
    const rule = { detect: { kind: 'regex', patterns: { fr: ['b+', 'bc', 'x*'], en: ['d'] } } };
    const detect = regexDetector(compileRegex)(rule as never);
    const read = (text: string, locale: 'fr' | 'en' | null) =>
      detect({ draft: { text, locale } } as never).flatMap(({ spans }) => spans);
    expect(read('😀é bbc d', 'fr')).toEqual([[4, 7]]);
    expect(read('😀é bbc d', 'en')).toEqual([[8, 9]]);
    expect(read('bbc d', null)).toEqual([
      [0, 3],
      [4, 5],
    ]);
    expect(read('nothing', 'en')).toEqual([]);
    expect(read(`b${' '.repeat(20_000)}`, 'fr')).toEqual([]);
    expect(read('b '.repeat(900), 'fr')).toHaveLength(50);
  });

  it('is nothing where a pattern cannot be compiled', () => {
    const rule = { detect: { kind: 'regex', patterns: { fr: ['(', 'b'], en: [] } } };
    const detect = regexDetector(compileRegex)(rule as never);
    expect(detect({ draft: { text: 'b', locale: 'fr' } } as never)).toEqual([{ spans: [[0, 1]] }]);
  });
});

/** How often characters of a text are read while something runs. */
function reads(run: () => void): number {
  const { charCodeAt, codePointAt } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (at) {
    count++;
    return charCodeAt.call(this, at);
  };
  String.prototype.codePointAt = function (at) {
    count++;
    return codePointAt.call(this, at);
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, codePointAt });
  }
  return count;
}

describe('a hostile pattern', () => {
  const N = 400;
  it.each([
    '(a+)+$',
    '(a|a)*b',
    '(a|aa)+$',
    '(a*)*b',
    '(.*a){10}$',
    'a*a*a*a*a*b',
    '([a-z]+)*\\d',
    '(?:a?){50}a{50}',
  ])('%s reads twice the text in twice the steps', (pattern) => {
    expect(checkRegex(pattern)).toBeNull();
    const find = compileRegex(pattern);
    const steps = (n: number) => reads(() => find?.(`${'a'.repeat(n)}!b7`, 50));
    steps(N);
    const [once, twice] = [steps(N), steps(2 * N)];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.5);
  });

  it('is seen by this count: a matcher that backtracks reads more than twice', () => {
    const backtrack = (text: string) => {
      for (let from = 0; from < text.length; from++)
        for (let at = from; at < text.length; at++) if (text.charCodeAt(at) === 98) return;
    };
    const steps = (n: number) => reads(() => backtrack('a'.repeat(n)));
    expect(steps(2 * N) / steps(N)).toBeGreaterThan(3.5);
  });
});

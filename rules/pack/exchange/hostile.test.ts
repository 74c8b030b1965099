import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../engine/analysis/analyse';
import { everyKind, mutant, seeded } from '../../../tests/packs/mutants';
import { KINDS } from '../../detectors/kinds';
import { compileRuleset } from '../compile';
import { PackError } from '../fault';
import { mergeLayers } from '../layers';
import type { Pack } from '../schema/pack';
import { openPack } from './open';

const MUTANTS = 10_000;
const core: Pack = { schemaVersion: 1, id: 'core', name: 'Core', version: 1 };
const situation = {
  platform: 'x' as const,
  visibility: 'public' as const,
  brand: { name: 'Shop', contacts: [{ channel: 'email' as const, value: 'a@shop.example' }] },
  thread: [{ role: 'customer' as const, author: 'Sam', text: 'Colis perdu, dix mails sans réponse !' }],
};
const DRAFT = 'Bonjour Sam, merci de nous appeler au 01 23 45 67 89. Vous auriez dû lire, cher ami.';

/** What becomes of a file: in use, or refused by one step or the other. Anything else it throws. */
function fate(file: Uint8Array): { end: 'used' | 'refused'; by?: string; reasons: readonly string[] } {
  const opened = openPack(file);
  if ('refused' in opened) {
    for (const { field, reason } of opened.refused) expect(field && reason).toBeTruthy();
    return { end: 'refused', by: 'open', reasons: opened.refused.map(({ reason }) => reason) };
  }
  try {
    const engine = createEngine(compileRuleset(mergeLayers({ core, team: opened.pack }).pack), KINDS);
    engine.analyse(DRAFT, situation);
    return { end: 'used', reasons: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { end: 'refused', by: 'compile', reasons: error.faults };
  }
}

describe('ten thousand mutated packs', () => {
  it('are taken or refused with the reason; nothing ever crashes', () => {
    const random = seeded(20_251_126);
    const pack = everyKind();
    const ends: Record<string, number> = {};
    for (let n = 0; n < MUTANTS; n++) {
      const file = mutant(pack, random);
      const { end, by, reasons } = fate(file);
      const name = by ? `${end} by ${by}` : end;
      ends[name] = (ends[name] ?? 0) + 1;
      if (end === 'refused') expect(reasons.length).toBeGreaterThan(0);
      // A crash that was caught and called a reason.
      for (const reason of reasons)
        expect(reason).not.toMatch(/Cannot read|is not a function|is not iterable|Maximum call stack/);
    }
    // The measure must see every end, else it says nothing.
    expect(Object.keys(ends).sort()).toEqual(['refused by compile', 'refused by open', 'used']);
    for (const count of Object.values(ends)) expect(count).toBeGreaterThan(50);
  }, 600_000);
});

describe('packs that ask for too much', () => {
  const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const list = Array.from({ length: 2000 }, (_, n) => `mot${word(n)}`);
  const team = (phrases: string[], lists: NonNullable<Pack['lists']> = {}): Pack => ({
    ...core,
    id: 'shop',
    lists,
    rules: Array.from({ length: 60 }, (_, n) => ({
      id: `x-shop/r${n}`,
      family: 'faults' as const,
      severity: 'hint' as const,
      message: { fr: 'a', en: 'a' },
      why: { fr: 'a', en: 'a' },
      detect: {
        kind: 'phrase' as const,
        fr: phrases.map((one, i) => `${one} r${word(n)}p${word(i)}`),
        en: [],
      },
    })),
  });
  const refusal = (pack: Pack): string => {
    try {
      compileRuleset(pack);
      return 'taken';
    } catch (error) {
      return (error as PackError).faults.at(-1) ?? '';
    }
  };

  it('in word lists written out again and again', () => {
    const lists = { big: { fr: list, en: [] } };
    expect(refusal(team(Array(200).fill('(@big|mot)'), lists))).toContain('steps in all phrases');
  });

  it('in steps of phrases', () => {
    const wide = '(a ..12 b|c ..12 d|e ..12 f|g ..12 h) ..12 (i ..12 j|k ..12 l)';
    expect(refusal(team(Array(400).fill(wide)))).toContain('steps in all phrases');
  });

  it('in phrases that begin anywhere', () => {
    const anywhere = { ...team([]), cues: { any: { in: 'draft' as const, fr: [] as string[], en: [] } } };
    anywhere.cues.any.fr = Array.from(
      { length: 1500 },
      (_, n) => `#word ..${1 + (n % 12)} #number ..${1 + (n % 11)} #url`,
    );
    expect(refusal(anywhere)).toContain('a word in each phrase');
  });

  it('a list that holds itself is refused by name', () => {
    const lists = { a: { fr: ['@b'], en: [] }, b: { fr: ['@a'], en: [] } };
    expect(refusal(team(['@a'], lists))).toContain('does not hold itself');
  });
});

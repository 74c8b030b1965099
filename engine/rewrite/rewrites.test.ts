import { describe, expect, it } from 'vitest';
import { faultOfFirst, faultOfWhole, isForWriterAlone, weighty } from '../../rules/bin/eval/rewrites';
import { createJudge } from '../../rules/bin/judge';
import { exampleSituation } from '../../rules/examples/judge-example';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Analysis } from '../analysis/analyse';
import type { Diagnostic, Rewrite } from '../types/diagnostic';
import type { Situation } from '../types/situation';
import { applyEdits } from './edits';
import { lostFacts } from './facts';
import { inventedFacts } from './invented';
import { keptFacts } from './judge';

const judge = createJudge();
const { engine, pack, rewriter } = judge;

/** Every example of every rule, once, as a case. */
const cases: readonly CaseInput[] = [
  ...new Map(
    (pack.rules ?? []).flatMap(({ id, examples }) =>
      (['fr', 'en'] as const).flatMap((locale) =>
        [...(examples?.[locale].flags ?? []), ...(examples?.[locale].allows ?? [])].map((example) => {
          const input = {
            ...exampleSituation(example, locale),
            draft: example.draft,
            id,
          } as unknown as CaseInput;
          return [JSON.stringify({ ...input, id: '' }), input] as const;
        }),
      ),
    ),
  ).values(),
];

const situationOf = ({ draft: _draft, id: _id, ...rest }: CaseInput): Situation =>
  rest as unknown as Situation;
const analysed = (input: CaseInput) => engine.analyse(input.draft, situationOf(input));
/** Each whole reply is made once, whatever asks for it. */
const made = new Map<CaseInput, readonly Rewrite[]>();
function wholeOf(input: CaseInput): readonly Rewrite[] {
  const known = made.get(input) ?? rewriter.whole(analysed(input), 'fr');
  made.set(input, known);
  return known;
}

const atFault = cases.filter((input) => weighty(analysed(input)).length > 0);

/** Rules of which a reply may hold nothing but facts: then only the writer can shorten it. */
const MAY_BE_ALONE = new Set(['too-long']);

/** What comes out wrong today, by rule and the draft's first words; a line that is mended must leave this list. */
const KNOWN: readonly (readonly [rule: string, start: string])[] = [
  ['blame-customer', 'I told you 9'],
  // A scale hears blame in a tautology, and what is cut with it is the time.
  ['blame-customer', 'Bonjour Titouan, toutes'],
  // Two questions that only the writer can answer.
  ['answer-every-point', 'Bonjour Mme Caron, nous'],
  // A grave matter: in the other language the reply would name nobody who takes it on.
  ['wrong-language', "Bonjour Sofie, c'est très grave"],
  ['expose-personal-data', 'Bonjour Line, pardon.'],
];
const isKnown = (rule: string, draft: string): boolean =>
  KNOWN.some(([id, start]) => id === rule && draft.startsWith(start));

/** Facts that no finding of the draft points at, and a rewrite has lost; a matter to pass on leaves none standing. */
const lostOf = (analysis: Analysis, { rule }: Diagnostic, text: string): string[] =>
  rule === 'escalate' ? [] : lostFacts(keptFacts(analysis, analysis.diagnostics).join(' '), text);

describe('the first rewrite of every error and warning in the examples', () => {
  it.each(atFault)('$id: $draft', (input) => {
    const analysis = analysed(input);
    for (const one of weighty(analysis)) {
      if (isForWriterAlone(judge, input, one, analysis)) continue;
      const rewrites = rewriter.rewrites(analysis, one, 'fr');
      const fault = faultOfFirst(judge, input, analysis, one, rewrites[0]);
      if (isKnown(one.rule, input.draft)) expect(fault).not.toBeNull();
      else if (!(MAY_BE_ALONE.has(one.rule) && rewrites.length === 0)) expect(fault).toBeNull();
      for (const { text, edits, slots } of rewrites) {
        expect(applyEdits(input.draft, edits)).toBe(text);
        expect(lostOf(analysis, one, text)).toEqual([]);
        for (const { span } of slots) expect(text.slice(...span)).toMatch(/^⟦.+⟧$/);
      }
    }
  });
});

describe('whole replies over the examples', () => {
  it.each(atFault)('$id: $draft', (input) => {
    const wholes = wholeOf(input);
    for (const whole of wholes) {
      expect(inventedFacts(input, whole.text)).toEqual([]);
      expect(applyEdits(input.draft, whole.edits)).toBe(whole.text);
    }
    if (wholes[0]) expect(faultOfWhole(judge, input, wholes[0])).toBeNull();
    expect(new Set(wholes.map(({ text }) => text)).size).toBe(wholes.length);
  });

  // An example of a rule is a reply made to hold a fault in few words: often nothing is left of it that a whole reply
  // could keep, and none is better than one that loses or adds what may be wrong. Real ones are counted by the figures.
  it('a third of the replies that ask for one get one', () => {
    const helpable = atFault.filter((input) => {
      const analysis = analysed(input);
      return weighty(analysis).every((one) => !isForWriterAlone(judge, input, one, analysis));
    });
    const got = helpable.filter((input) => wholeOf(input).length > 0);
    expect(got.length / helpable.length).toBeGreaterThan(1 / 3);
  });

  it('a sound reply comes back as it is', () => {
    const sound = cases.filter((input) => weighty(analysed(input)).length === 0);
    expect(sound.length).toBeGreaterThan(200);
    expect(sound.flatMap((input) => wholeOf(input))).toEqual([]);
  });
});

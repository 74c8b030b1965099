import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../rules/bin/judge';
import { situationOf } from '../../rules/bin/situation-of';
import { exampleSituation } from '../../rules/examples/judge-example';
import type { CaseInput } from '../../rules/pack/schema/case';
import type { Analysis } from '../analysis/analyse';
import type { Rewrite } from '../types/diagnostic';
import type { Situation } from '../types/situation';
import { isOfIllWill } from './ill-will';
import { excessOf } from './length';
import { hollowPurpose } from './purpose';
import { isStump } from './substance';

const judge = createJudge();

const ofExamples: readonly CaseInput[] = (judge.pack.rules ?? []).flatMap(({ examples }) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    (examples?.[locale].flags ?? []).map(
      (example) => ({ ...exampleSituation(example, locale), draft: example.draft }) as unknown as CaseInput,
    ),
  ),
);

const ofScenes: readonly CaseInput[] = (['fr', 'en'] as const).flatMap((locale) =>
  readFileSync(`rules/corpus/scenes/moves.${locale}.ndjson`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { case: CaseInput }).case),
);

const isEmojiless = ({ brand }: Situation): boolean =>
  /sans emoji|no emoji|without emoji/i.test(brand?.voice ?? '');

/** What may change in a sentence that stays: its first capital, marks and spaces, a word that joined it to what went. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*(?:ainsi|donc|de ce fait|par conséquent|c['’]est pourquoi|en effet|de plus|par ailleurs|also|so|therefore|hence|as such|because of this|in addition|moreover),? /u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(); // biome-ignore format: one expression

/** Rules that object to a reply as a whole: every sentence of it is the fault. */
const AS_A_WHOLE = new Set(['reuse-canned', 'wrong-language', 'escalate']);

const objections = ({ diagnostics }: Analysis) =>
  diagnostics.filter(({ severity, rule }) => severity !== 'hint' && rule !== 'too-long');

/** The sentences of a draft that no error and no warning touches; in one of ill will a stump says nothing of worth. */
function unobjected(analysis: Analysis): string[] {
  const { text, sentences } = analysis.reading.draft;
  const spans = objections(analysis).flatMap((one) => one.spans);
  return sentences
    .filter(({ start, end }) => !spans.some((span) => span[0] < end && start < span[1]))
    .filter(({ start, end }) => !(isOfIllWill(analysis) && isStump(analysis.reading.draft, [start, end])))
    .map(({ start, end }) => text.slice(start, end));
}

/** «Bonjour», "Hi there": a name may come into it. */
const GREETING = /^\s*(?:bonjour|bonsoir|hello|hi|hey)(?: there| madame| monsieur)?[ ,!]*/i;

/** What stands before and behind help in general, which may become a step: «so we can assist: https://…». */
function aroundPurpose(text: string): string[] {
  const purpose = hollowPurpose({ text });
  return purpose ? [text.slice(0, purpose[0]), text.slice(purpose[1])] : [text];
}

/** Sentences that stand no longer in a rewrite, or no longer in their order. */
function lost(analysis: Analysis, rewritten: string): string[] {
  const { situation } = analysis.reading;
  let at = 0;
  const text = folded(rewritten);
  return unobjected(analysis).filter((sentence) => {
    const said = isEmojiless(situation) ? sentence.replace(/\p{Extended_Pictographic}/gu, '') : sentence;
    // A greeting may get a name, and what follows it a sentence between: its words are looked for one by one.
    const parts = aroundPurpose(said.replace(GREETING, ''))
      .flatMap((part) => part.split(/(?<=[,:!.?])\s+|(?<=^@\w+)\s+|\s+(?=\^)/))
      .filter(Boolean);
    const place = parts.reduce((from, part) => (from < 0 ? from : text.indexOf(folded(part), from)), at);
    if (place >= 0) at = place;
    return place < 0 && excessOf(situation, `${rewritten} ${sentence}`) === 0;
  });
}

const atFault = [...ofExamples, ...ofScenes]
  .map((input) => judge.engine.analyse(input.draft, situationOf(input)))
  .filter((analysis) => {
    const found = objections(analysis);
    return found.length > 0 && !found.some(({ rule }) => AS_A_WHOLE.has(rule));
  });

/** Each whole reply is made once, whatever asks for it. */
const made = new Map<Analysis, readonly Rewrite[]>();
function wholesOf(analysis: Analysis): readonly Rewrite[] {
  const known = made.get(analysis) ?? judge.rewriter.whole(analysis, 'fr');
  made.set(analysis, known);
  return known;
}

describe('a whole reply is the writer’s own', () => {
  it.each(atFault)('$reading.draft.text', (analysis) => {
    for (const { text } of wholesOf(analysis)) expect(lost(analysis, text)).toEqual([]);
  });

  it('is held to many drafts', () =>
    expect(atFault.filter((one) => wholesOf(one).length > 0).length).toBeGreaterThan(300));

  it('the check sees a sentence that went, and one that moved', () => {
    const situation = { platform: 'facebook', visibility: 'public', thread: [] } as unknown as Situation;
    const analysis = judge.engine.analyse('Votre colis part demain. Le retour est gratuit.', situation);
    expect(lost(analysis, 'Désolés. Votre colis part demain.')).toHaveLength(1);
    expect(lost(analysis, 'Le retour est gratuit. Votre colis part demain.')).toHaveLength(1);
    expect(lost(analysis, 'Désolés. Votre colis part demain. Le retour est gratuit.')).toEqual([]);
  });
});

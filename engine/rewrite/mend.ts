import type { Analysis } from '../analysis/analyse';
import { hitsOf, type TextReading } from '../reading/text';
import type { Diagnostic } from '../types/diagnostic';
import type { RewriteRecipe } from '../types/ruleset';
import type { Edit, Span } from '../types/text';
import { untilTurn, withoutFault } from './clauses';
import { type Context, sentencesOf } from './context';
import { madeDefinite } from './definite';
import { applyEdits } from './edits';
import { factsOf, lostFacts } from './facts';
import { isCertain, isMostlyFault, leavesGap } from './gap';
import { askedInPrivate, unnamedItems } from './in-private';
import { factsBlamed, hasWeight } from './judge';
import { closingStart, greetingEnd, sentenceAround } from './places';
import { MAKINGS } from './recipes';
import { saysMore } from './substance';
import { tidy, withoutTwice } from './tidy';

/** Findings whose words are mended where they stand; the sentence around them is the writer's. */
const IN_PLACE = new Set(['calm', 'agree', 'plain-words', 'remove-span', 'greet', 'blank', 'contact']);
const WITHOUT_EMOJI = /(?<!\p{L})(?:sans|pas d['’]|aucun|no|without|never)\s*[ée]moji/iu;
const EMOJI = / ?(?:\p{Extended_Pictographic}\ufe0f?\u200d?)+(?=[\s.,!?]|$)/gu;

/** The sentences between greeting and closing that hold no fact: of a pasted answer, what made it one. */
function bare(draft: TextReading): Span[] {
  const [from, to] = [greetingEnd(draft), closingStart(draft)];
  return draft.sentences
    .map(({ start, end }): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end && factsOf(draft.text.slice(start, end)).length === 0);
}

/** The way that a finding's rule would have it mended, before all others. */
const firstRecipe = ({ rules }: Context, { rule }: Diagnostic): RewriteRecipe | undefined =>
  rules.get(rule)?.rewrites?.[0];

/** Words mended where they stand; none where they cannot be. */
function putRight(context: Context, finding: Diagnostic): Edit[] {
  const definite = finding.rule === 'non-apology' ? madeDefinite(context, finding) : [];
  if (definite.length > 0) return definite;
  if (finding.rule === 'ask-in-private') return askedInPrivate(context, finding);
  const unnamed = finding.rule === 'expose-personal-data' ? unnamedItems(context, finding) : [];
  if (unnamed.length > 0) return unnamed;
  const first = firstRecipe(context, finding);
  const making = first && IN_PLACE.has(first.kind) ? MAKINGS[first.kind] : undefined;
  return (first && making?.(context, finding, first)?.[0]) ?? [];
}

/** What is said clumsily, in no ill will: the rest of its sentence is worth as much as any other. */
const CLUMSY = new Set(['non-apology', 'premature-closure', 'boast', 'public-gesture', 'blame-third-party']);

/** What only other words could come in place of: a loose tone says something. */
const IN_PLACE_ALONE = new Set(['register', 'premature-closure']);
/** A way on that failed may still belong to an answer; where nothing but courtesies stands around it, it goes. */
const FAILED_WAY = new Set(['dead-channel', 'repeat-handoff']);

/** Whether a finding's words are the writer's to replace: nothing of ours could stand for them. */
const isWriters = (draft: TextReading, { rule }: Diagnostic): boolean =>
  IN_PLACE_ALONE.has(rule) || (FAILED_WAY.has(rule) && saysMore(draft));

/** The name that a sentence calls the customer by: «…, Léa.», "Léa, …". */
const CALLED = /,\s(\p{Lu}\p{Ll}{1,14})(?:,\s|[.!]*\s*$)/u;

/** A sentence that calls the customer by the name that the one found did. */
function calledBy(draft: TextReading, { spans }: Diagnostic, sentence: string): string {
  const around = spans[0] && draft.text.slice(...sentenceAround(draft, spans[0]));
  const name = CALLED.exec(around ?? '')?.[1];
  return name && sentence.endsWith('.') ? `${sentence.slice(0, -1)}, ${name}.` : sentence;
}

/** A greeting without the name that is nobody's to publish. */
const nameless = (context: Context, finding: Diagnostic): Edit[] | null =>
  MAKINGS['remove-span']?.(context, finding, { kind: 'remove-span' })[0] ?? null;

/** What a finding points at taken out, or said better; null where the reply would lose its sense with it. */
function cutOut(context: Context, draft: TextReading, finding: Diagnostic): Edit[] | null {
  // An answer that was given before may still be the answer.
  if (finding.rule === 'reuse-canned' && context.isWhole && saysMore(draft)) return null;
  if (finding.rule === 'reuse-canned') return bare(draft).flatMap((span) => withoutFault(draft, [span]));
  const isInGreeting = finding.spans.some(([start]) => start < greetingEnd(draft));
  if (context.isWhole && (isInGreeting || isWriters(draft, finding))) return null;
  if (isInGreeting && finding.rule === 'expose-personal-data') return nameless(context, finding);
  const sentence = calledBy(draft, finding, instead(context, draft, finding));
  const isClumsy = CLUMSY.has(finding.rule);
  const isSorrow = context.isWhole && finding.rule === 'non-apology';
  const spans = isSorrow ? untilTurn(draft.text, finding.spans) : finding.spans;
  const edits = withoutFault(draft, spans, sentence, false, isClumsy);
  const isLost = edits.some(
    (edit) =>
      leavesGap(draft, finding, edit, sentence !== '') ||
      !isMostlyFault(finding, edit) ||
      (isClumsy && lostFacts(draft.text.slice(edit.start, edit.end), edit.text).length > 0),
  );
  return isLost && context.isWhole ? null : edits;
}

/** Whether the draft owns up elsewhere than in the words found. */
const ownsElsewhere = (draft: TextReading, spans: readonly Span[]): boolean =>
  hitsOf(draft, 'apology').some(
    ({ match }) => !spans.some((span) => span[0] < match[1] && match[0] < span[1]),
  );

/** Blocks of words that say elsewhere, or better, what a fault tried to say; others only fill a gap. */
const SAID_BETTER = new Set(['apology', 'in-private', 'take-over', 'reopen', 'handoff', 'other-way']);

/** What comes in place of words that tried to make a move, or that belong into private. */
function instead(context: Context, draft: TextReading, finding: Diagnostic): string {
  const recipe = firstRecipe(context, finding);
  const block = recipe?.kind === 'replace-sentence' ? recipe.block : undefined;
  if (!block || !SAID_BETTER.has(block)) return '';
  if (block === 'apology' && ownsElsewhere(draft, finding.spans)) return '';
  if ((block === 'handoff' || block === 'other-way') && context.way === null) return '';
  const [sentence = ''] = sentencesOf(block, context);
  context.rotation.take(sentence);
  return sentence;
}

/** Edits of which none touches another; of two cuts that do, one over both; of words and a cut behind them, the cut. */
function apart(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || edit.start >= last.end) out.push(edit);
    else if (edit.end > last.end)
      out[out.length - 1] = last.text === '' ? { start: last.start, end: edit.end, text: '' } : edit;
  }
  return out;
}

/** Kinds that speak of a reply as a whole: nothing in it is to be taken out for them. */
const OF_WHOLE = new Set(['shorten', 'in-their-language', 'hold', 'compose']);

/** Only what an error or a warning points at is touched: all else is the writer's. */
export function isToMend(context: Context, one: Diagnostic): boolean {
  if (one.spans.length === 0 || !hasWeight(one)) return false;
  const first = firstRecipe(context, one);
  return one.rule === 'reuse-canned' || (first !== undefined && !OF_WHOLE.has(first.kind));
}

/** All edits that mend; what a word put right in its place has cleared is not cut out besides. */
function mendings(context: Context, draft: TextReading, findings: readonly Diagnostic[]): Edit[] | null {
  const put = new Map(findings.map((one) => [one, putRight(context, one)]));
  const isTakenOut = (one: Diagnostic): boolean => firstRecipe(context, one)?.kind === 'remove-span';
  const words = findings
    .filter((one) => !isTakenOut(one))
    .flatMap((one) => put.get(one) ?? [])
    .filter(({ text }) => text !== '');
  const isCleared = ({ spans }: Diagnostic): boolean =>
    spans.every(([from, to]) => words.some(({ start, end }) => start <= from && to <= end));
  const edits: Edit[] = [];
  for (const one of findings) {
    const inPlace = put.get(one) ?? [];
    // A name that another comes in place of is not taken out besides.
    const isDone = (inPlace.length === 0 || isTakenOut(one)) && isCleared(one);
    const made = isDone ? [] : inPlace.length > 0 ? inPlace : cutOut(context, draft, one);
    if (made === null) return null;
    edits.push(...made);
  }
  return edits;
}

/**
 * A draft without what its errors and warnings point at.
 * @returns null where that cannot be taken out without leaving a hole in what the reply says
 */
export function mended(
  context: Context,
  { diagnostics, reading: { draft, situation } }: Analysis,
): string | null {
  const findings = diagnostics.filter((one) => isToMend(context, one));
  if (context.isWhole && !findings.every((one) => isCertain(draft, one))) return null;
  const edits = mendings(context, draft, findings);
  if (edits === null) return null;
  context.objected.push(...factsBlamed(draft, findings));
  const text = tidy(withoutTwice(applyEdits(draft.text, apart(edits))));
  return WITHOUT_EMOJI.test(situation.brand?.voice ?? '') ? tidy(text.replace(EMOJI, '')) : text;
}

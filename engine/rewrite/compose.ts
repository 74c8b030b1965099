import type { Analysis } from '../analysis/analyse';
import type { Diagnostic } from '../types/diagnostic';
import type { RewriteRecipe } from '../types/ruleset';
import { type Context, sentencesOf } from './context';
import { applyEdits } from './edits';
import { greeted } from './greet';
import { insertion } from './insert';
import { hasWeight, isHollow } from './judge';
import { excessOf } from './length';
import { isToMend, mended } from './mend';
import { greetingName } from './names';
import { MAKINGS } from './recipes';
import { tidy } from './tidy';

/**
 * The order in which moves are made: what is left open is seen best before anything else is said; a way on goes
 * before the step, which can then speak of it.
 */
const MOVES = ['answer-every-point', 'apologise', 'acknowledge-delay', 'offer-handoff', 'next-step'];
const MOST_ROUNDS = 9;

/** Without a known way on the step does alone: it needs no made-up contact. */
function rank({ rule }: Diagnostic, { way }: Context): number {
  if (rule === 'offer-handoff' && way === null) return MOVES.length;
  return MOVES.indexOf(rule) + 1 || MOVES.length + 1;
}

const recipeOf = ({ rules }: Context, rule: string): RewriteRecipe | undefined =>
  rules.get(rule)?.rewrites?.find(({ kind }) => kind === 'insert' || kind === 'answer');

/** The draft with a move that it lacks, made by the first sentence that fits its place; the shortest where none does. */
function withMove(context: Context, finding: Diagnostic): string | null {
  const { reading } = context.analysis;
  const recipe = recipeOf(context, finding.rule);
  const made = (recipe && MAKINGS[recipe.kind]?.(context, finding, recipe)) ?? [];
  const texts = made.map((edits) => applyEdits(reading.draft.text, edits));
  const fitting = texts.find((text) => excessOf(reading.situation, text) === 0);
  return fitting ?? texts.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** What a text has that another has not: the sentence that went in. */
function taken(context: Context, before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  context.rotation.take(after.slice(start, after.length - (before.length - start)));
}

/** The next missing move that was not tried yet. */
function nextMove(
  context: Context,
  { diagnostics }: Analysis,
  tried: ReadonlySet<string>,
): Diagnostic | undefined {
  return diagnostics
    .filter((one) => hasWeight(one) && one.spans.length === 0 && !tried.has(one.rule))
    .sort((a, b) => rank(a, context) - rank(b, context))[0];
}

/** Where a pasted answer's facts keep it what it was, sentences of this case set it apart, one after another. */
const APART = [
  ['step', 'before-closing'],
  ['acknowledge', 'after-greeting'],
] as const;

function setApart({ rotation, ...context }: Context, tried: Set<string>): string | null {
  const { draft } = context.analysis.reading;
  const next = APART.find(([block]) => !tried.has(block) && !(block === 'step' && tried.has('next-step')));
  if (!next) return null;
  tried.add(next[0]);
  const [sentence] = sentencesOf(next[0], { ...context, rotation });
  return sentence ? applyEdits(draft.text, insertion(draft, sentence, next[1])) : null;
}

/** One step towards a whole reply: a missing move made, or a fault that came to light taken out; null at the end. */
function bettered(context: Context, tried: Set<string>): string | null {
  const { analysis } = context;
  const move = nextMove(context, analysis, tried);
  if (move) {
    tried.add(move.rule);
    const text = withMove(context, move);
    if (text === null) return bettered(context, tried);
    taken(context, analysis.reading.draft.text, text);
    return text;
  }
  if (analysis.diagnostics.some(({ rule }) => rule === 'reuse-canned')) return setApart(context, tried);
  return analysis.diagnostics.some((one) => isToMend(context, one) && hasWeight(one))
    ? mended(context, analysis)
    : null;
}

/** Where only a pasted answer was taken out under thanks or chat, what to say is the writer's. */
const isSeeded = ({ customer }: Analysis, { analysis: { diagnostics } }: Context): boolean =>
  TELLING.has(customer.act) || diagnostics.some((one) => hasWeight(one) && one.rule !== 'reuse-canned');
const TELLING = new Set(['complaint', 'help-request', 'question', 'opinion', 'abuse']);

/** A reply of which nothing was left says at least what its act calls for. */
function seeded(context: Context, text: string): string {
  const { engine, analysis } = context;
  const now = engine.analyse(text, analysis.reading.situation);
  if (!isHollow(now.reading.draft) || !isSeeded(analysis, context)) return text;
  const [sentence] = sentencesOf('own', context);
  if (!sentence) return text;
  context.rotation.take(sentence);
  return applyEdits(text, insertion(now.reading.draft, sentence, 'after-greeting'));
}

/** The customer's name in a greeting that has none. */
function named(text: string, { engine, locale, analysis }: Context): string {
  const { situation, customer } = analysis.reading;
  const name = greetingName(customer.author);
  const isNameless = engine.analyse(text, situation).diagnostics.some(({ rule }) => rule === 'personalise');
  return name && isNameless ? applyEdits(text, greeted(text, name, locale)) : text;
}

/** A draft with the moves that it lacks, one after another. */
export function completed(context: Context, start: string): string {
  const { situation } = context.analysis.reading;
  const tried = new Set<string>();
  let text = named(seeded(context, start), context);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = context.engine.analyse(text, situation);
    const better = bettered({ ...context, analysis: now }, tried);
    if (better === null || better === text) break;
    text = better;
  }
  return text;
}

/**
 * Rewrites the whole reply out of what is sound in it: faults go, missing moves come, the customer is named.
 * @returns the draft after that; the draft itself where nothing is to be done
 */
export const composed = (context: Context): string =>
  tidy(completed(context, mended(context, context.analysis)));

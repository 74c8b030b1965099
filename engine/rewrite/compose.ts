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

/** The order in which moves are made; a way on goes before the step, which can then speak of it. */
const MOVES = ['apologise', 'acknowledge-delay', 'answer-every-point', 'offer-handoff', 'next-step'];
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
  return analysis.diagnostics.some((one) => isToMend(one) && hasWeight(one))
    ? mended(context, analysis)
    : null;
}

/** To thanks and to chat, what is left is for the writer to say. */
const SEEDED = new Set(['complaint', 'help-request', 'question', 'opinion', 'abuse']);

/** A reply of which nothing was left says at least what its act calls for. */
function seeded(context: Context, text: string): string {
  const { engine, analysis } = context;
  const now = engine.analyse(text, analysis.reading.situation);
  if (!isHollow(now.reading.draft) || !SEEDED.has(analysis.customer.act)) return text;
  const [sentence] = sentencesOf('own', context);
  if (!sentence) return text;
  context.rotation.take(sentence);
  return applyEdits(text, insertion(now.reading.draft, sentence, 'after-greeting'));
}

/** A draft with the moves that it lacks, one after another. */
export function completed(context: Context, start: string): string {
  const { situation } = context.analysis.reading;
  const tried = new Set<string>();
  let text = seeded(context, start);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = context.engine.analyse(text, situation);
    const better = bettered({ ...context, analysis: now }, tried);
    if (better === null || better === text) break;
    text = better;
  }
  return text;
}

/** The customer's name in a greeting that has none. */
function named(text: string, { engine, locale, analysis }: Context): string {
  const { situation, customer } = analysis.reading;
  const name = greetingName(customer.author);
  const isNameless = engine.analyse(text, situation).diagnostics.some(({ rule }) => rule === 'personalise');
  return name && isNameless ? applyEdits(text, greeted(text, name, locale)) : text;
}

/**
 * Rewrites the whole reply out of what is sound in it: faults go, missing moves come, the customer is named.
 * @returns the draft after that; the draft itself where nothing is to be done
 */
export const composed = (context: Context): string =>
  tidy(named(completed(context, mended(context, context.analysis)), context));

import type { Analysis } from '../analysis/analyse';
import type { Diagnostic } from '../types/diagnostic';
import type { InPieces } from '../types/pieces';
import type { RewriteRecipe } from '../types/ruleset';
import type { Span } from '../types/text';
import { owesSorrow } from './certain';
import type { Context } from './context';
import { undoubting, unfeeling } from './definite';
import { applyEdits } from './edits';
import { factsOf } from './facts';
import { goingOn, greeted } from './greet';
import { hasWeight } from './judge';
import { excessOf } from './length';
import { goesOn, madeGood } from './made-good';
import { isToMend, mended } from './mend';
import { recipeForWhole } from './missing';
import { greetingName } from './names';
import { closingStart, greetingEnd } from './places';
import { MAKINGS } from './recipes';
import { seeded } from './seed';
import { setApart } from './set-apart';
import { bodyOf, isStump, saysMore } from './substance';
import { sober, tidy } from './tidy';
import { editBetween } from './whole-edit';

/**
 * The order in which moves are made: what is left open is seen best before anything else is said; sorrow for the wait
 * is an apology already; a way on goes before the step, which can then speak of it.
 */
const MOVES = ['answer-every-point', 'acknowledge-delay', 'apologise', 'offer-handoff', 'next-step'];
const MOST_ROUNDS = 9;

/** Without a known way on the step does alone: it needs no made-up contact. Behind an answer both are offered at once. */
function rank({ rule }: Diagnostic, { way, analysis }: Context): number {
  if (rule === 'offer-handoff' && way === null && !saysMore(analysis.reading.draft)) return MOVES.length;
  return MOVES.indexOf(rule) + 1 || MOVES.length + 1;
}

const insertOf = ({ rules }: Context, rule: string): RewriteRecipe | undefined =>
  rules.get(rule)?.rewrites?.find(({ kind }) => kind === 'insert' || kind === 'answer');

/** How a missing move is made here. */
function recipeFor(context: Context, finding: Diagnostic): RewriteRecipe | undefined {
  const recipe = insertOf(context, finding.rule);
  return recipe && context.isWhole ? recipeForWhole(context, finding, recipe) : recipe;
}

/** The draft with a move that it lacks, made by the first sentence that fits its place; the shortest where none does. */
function withMove(context: Context, finding: Diagnostic): string | null {
  const { reading } = context.analysis;
  const recipe = recipeFor(context, finding);
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

/** The next missing move that was not tried yet: one that a rule misses for sure, or sorrow that is owed anyway. */
function nextMove(
  context: Context,
  { diagnostics }: Analysis,
  tried: ReadonlySet<string>,
): Diagnostic | undefined {
  const isDue = (one: Diagnostic): boolean =>
    hasWeight(one) || (one.rule === 'apologise' && context.isWhole && owesSorrow(context.analysis));
  return diagnostics
    .filter((one) => isDue(one) && one.spans.length === 0 && !tried.has(one.rule))
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
  if (analysis.diagnostics.some(({ rule }) => rule === 'reuse-canned')) return setApart(context, tried);
  return analysis.diagnostics.some((one) => isToMend(context, one) && hasWeight(one))
    ? mended(context, analysis)
    : madeGood(context, tried);
}

/** A greeting by title is one that the writer chose. */
const TITLED = /^\s*\p{L}+\s(?:madame|monsieur|mademoiselle|sir|madam|ma['’]am)(?!\p{L})/iu;

/** The customer's name in a greeting that has none. */
function named(text: string, { engine, locale, analysis }: Context): string {
  const { situation, customer } = analysis.reading;
  const name = greetingName(customer.author);
  if (TITLED.test(text)) return text;
  const isNameless = [analysis, engine.analyse(text, situation)].some(({ diagnostics }) =>
    diagnostics.some(({ rule }) => rule === 'personalise'),
  );
  return name && isNameless ? applyEdits(text, greeted(text, name, locale)) : text;
}

/** A draft with the moves that it lacks, one after another: a piece each. */
export function* completed(context: Context, start: string): InPieces<string> {
  const { situation } = context.analysis.reading;
  const tried = new Set<string>();
  let text = named(seeded(context, start), context);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    yield;
    const now = context.engine.analyse(text, situation);
    const better = bettered({ ...context, analysis: now }, tried);
    if (better === null || better === text) break;
    text = better;
  }
  return context.isWhole && tried.has('apologise') ? unfeeling(sober(text)) : text;
}

/** A word put right changes no more than this (UTF-16): then nothing that was said is gone. */
const MOST_OF_A_WORD = 24;

/** How much of a text another has in another way (UTF-16). */
const changedIn = (before: string, after: string): number =>
  editBetween(before, after).reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether all that the draft had to say went with what was mended: only where it was of ill will may it. */
function isEmptied({ engine, analysis, isIll }: Context, text: string): boolean {
  const { reading } = analysis;
  if (isIll || changedIn(reading.draft.text, text) <= MOST_OF_A_WORD || !saysMore(reading.draft))
    return false;
  return !saysMore(engine.analyse(text, reading.situation).reading.draft);
}

/** Whether a reply of ill will came to nothing but that somebody is sorry. */
function saysSorryAlone({ engine, analysis, isIll }: Context, text: string): boolean {
  const { draft } = engine.analyse(text, analysis.reading.situation).reading;
  return isIll && !saysMore(draft) && !goesOn(draft);
}

/**
 * Rewrites the whole reply: what errors and warnings point at is mended or goes, missing moves come, all else stays.
 * @returns null where a fault cannot be taken out without leaving a hole
 */
export function* composed(context: Context): InPieces<string | null> {
  const text = mended(context, context.analysis);
  if (text === null || (context.isWhole && (isEmptied(context, text) || leavesStump(context)))) return null;
  const at = greetingEnd(context.own);
  const isOther = text.slice(0, at) === context.own.text.slice(0, at) && text[at] !== context.own.text[at];
  const complete = yield* completed(context, isOther ? goingOn(text, at) : text);
  const made = tidy(context.isWhole ? undoubting(complete) : complete);
  return context.isWhole && saysSorryAlone(context, made) ? null : made;
}

/** The sentences of a draft that no error and no warning points at. */
function unobjected({ analysis: { diagnostics, reading } }: Context): Span[] {
  const found = diagnostics.filter(hasWeight).flatMap(({ spans }) => spans);
  return bodyOf(reading.draft).filter(
    ([from, to]) => !found.some(([start, end]) => start < to && from < end),
  );
}

/** Whether a few words of ill will would be left standing: «Quel manque de savoir-vivre.» */
const leavesStump = (context: Context): boolean =>
  context.isIll && unobjected(context).some((span) => isStump(context.own, span));

/** Whether nothing of a draft is the writer's to keep: ill will, and a fault in every sentence that says something. */
const isAllIll = (context: Context): boolean =>
  context.isIll && unobjected(context).every((span) => isStump(context.own, span));

/**
 * Writes another reply between the greeting and the closing of one that is of ill will throughout.
 * @returns null where some of it is worth keeping, and where the other would say nothing but that it is sorry
 */
export function* composedAnew(context: Context): InPieces<string | null> {
  if (!isAllIll(context)) return null;
  const { draft } = context.analysis.reading;
  const [from, to] = [greetingEnd(draft), closingStart(draft)];
  context.objected.push(...factsOf(draft.text.slice(from, to)));
  const start = `${draft.text.slice(0, from).trimEnd()} ${draft.text.slice(to)}`;
  const text = tidy(yield* completed(context, start));
  return saysSorryAlone(context, text) ? null : text;
}

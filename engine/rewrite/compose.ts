import type { Analysis } from '../analysis/analyse';
import type { TextReading } from '../reading/text';
import type { Diagnostic } from '../types/diagnostic';
import type { Edit, Span } from '../types/text';
import { withoutFault } from './clauses';
import { type Context, sentencesOf } from './context';
import { applyEdits } from './edits';
import { factsOf } from './facts';
import { greeted } from './greet';
import { insertion } from './insert';
import { hasWeight } from './judge';
import { greetingName } from './names';
import { closingStart, greetingEnd } from './places';
import { MAKINGS } from './recipes';
import { tidy } from './tidy';

/** Findings whose words are mended where they stand; the sentence around them is the writer's. */
const IN_PLACE = new Set(['calm', 'agree', 'remove-span']);
/** The order in which a reply makes its moves. */
const MOVES = ['apologise', 'acknowledge-delay', 'answer-every-point', 'next-step', 'offer-handoff'];
const MOST_ROUNDS = 4;

/** The sentences between greeting and closing that hold no fact: of a pasted answer, what made it one. */
function bare(draft: TextReading): Span[] {
  const [from, to] = [greetingEnd(draft), closingStart(draft)];
  return draft.sentences
    .map(({ start, end }): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end && factsOf(draft.text.slice(start, end)).length === 0);
}

/** The edits that mend one finding without saying anything new. */
function mending(context: Context, draft: TextReading, finding: Diagnostic): Edit[] {
  if (finding.rule === 'reuse-canned') return bare(draft).flatMap((span) => withoutFault(draft, [span]));
  const first = context.rules.get(finding.rule)?.rewrites?.[0];
  const making = first && IN_PLACE.has(first.kind) ? MAKINGS[first.kind] : undefined;
  return (first && making?.(context, finding, first)[0]) ?? withoutFault(draft, finding.spans);
}

/** Edits of which none touches another; of two that do, the longer cut. */
function apart(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (!last || edit.start >= last.end) out.push(edit);
    else if (edit.end > last.end) out[out.length - 1] = { start: last.start, end: edit.end, text: '' };
  }
  return out;
}

/** A stock phrase that makes no move may go; the apology or thanks in one is replaced, not lost. */
const isToMend = (one: Diagnostic): boolean =>
  one.spans.length > 0 && one.rule !== 'placeholder' && (hasWeight(one) || one.rule === 'boilerplate');

function withoutFaults(context: Context, { diagnostics, reading: { draft } }: Analysis): string {
  const edits = diagnostics.filter(isToMend).flatMap((one) => mending(context, draft, one));
  return tidy(applyEdits(draft.text, apart(edits)));
}

/** What a missing move is made of: its recipe's first sentence, and where it goes. */
function moveOf(context: Context, finding: Diagnostic): Edit[] {
  const { rotation, rules, analysis } = context;
  const recipe = rules
    .get(finding.rule)
    ?.rewrites?.find(({ kind }) => kind === 'insert' || kind === 'answer');
  if (!recipe) return [];
  if (recipe.kind === 'answer') return MAKINGS.answer?.(context, finding, recipe)[0] ?? [];
  const [sentence] = recipe.block ? sentencesOf(recipe.block, context) : [];
  if (!sentence) return [];
  rotation.take(sentence);
  return insertion(analysis.reading.draft, sentence, recipe.at);
}

const rank = ({ rule }: Diagnostic): number => MOVES.indexOf(rule) + 1 || MOVES.length + 1;

/** The next missing move; a way into private joins the step where one is known, even if the step would do alone. */
function nextMove({ diagnostics }: Analysis): Diagnostic | undefined {
  const missing = diagnostics.filter((one) => hasWeight(one) && one.spans.length === 0);
  return missing.sort((a, b) => rank(a) - rank(b))[0];
}

/** The customer's name in a greeting that has none. */
function named(text: string, context: Context, { reading, diagnostics }: Analysis): string {
  const name = greetingName(reading.customer.author);
  const isNameless = diagnostics.some(({ rule }) => rule === 'personalise');
  return name && isNameless ? applyEdits(text, greeted(text, name, context.locale)) : text;
}

/** The draft again, with the moves that it lacks, one after another, and the faults that these may bring to light. */
export function completedFrom(context: Context, start: string): string {
  const { engine, analysis } = context;
  const { situation } = analysis.reading;
  let text = start;
  for (let round = 0; round < MOST_ROUNDS + MOVES.length; round++) {
    const now = engine.analyse(text, situation);
    const here = { ...context, analysis: now };
    const move = nextMove(now);
    const edits = move ? moveOf(here, move) : [];
    const better =
      edits.length > 0
        ? applyEdits(text, edits)
        : now.diagnostics.some((one) => isToMend(one) && hasWeight(one))
          ? withoutFaults(here, now)
          : text;
    if (better === text) break;
    text = better;
  }
  return text;
}

/**
 * Rewrites the whole reply out of what is sound in it: faults go, missing moves come, the customer is named.
 * @returns the draft after that; the draft itself where nothing is to be done
 */
export function composed(context: Context): string {
  const mended = withoutFaults(context, context.analysis);
  const complete = completedFrom(context, mended);
  const now = context.engine.analyse(complete, context.analysis.reading.situation);
  return tidy(named(complete, context, now));
}

import type { Analysis } from '../analysis/analyse';
import { hasAny, type TextReading } from '../reading/text';
import type { Diagnostic } from '../types/diagnostic';
import { hasWeight } from './judge';
import { greetingEnd } from './places';

/** Log-odds of trouble from which on what a customer says is worth passing on: about four in five. */
export const WORTH_PASSING_ON = 1.5;
/** Moves that speak to somebody who was let down. */
const CONSOLING = new Set(['apologise', 'offer-handoff', 'next-step']);
/** Log-odds of trouble from which on a move is added: nearly four in five; with a plain word of it, even odds. */
const SURE = 1.3;
const SURE_IN_WORDS = 0.3;
const PLAIN_WORDS = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-disappointed', 'c-waiting', 'c-cannot', 'c-no-answer', 'c-nobody-answers', 'c-upset-emoji', 'c-too-much', 'c-harsh', 'c-demand', 'c-fault', 'c-betrayed',
]; // biome-ignore format: a list reads better dense
/** The same for one who praises in the same breath. */
const SURE_IN_PRAISE = 4.5;
const PRAISE = ['c-praise', 'c-praise-people', 'c-cheerful'];
const BUT = ['c-contrast', 'c-irony'];
/** Cues of a draft that is pleased: sorrow before it would clash. */
const PLEASED = ['cheers', 'answers-praise'];

/** Faults that only somebody who was let down can be done wrong by. */
const HURTING = new Set([
  'boast',
  'minimise',
  'non-apology',
  'premature-closure',
  'misplaced-humour',
  'blame-third-party',
]);

const lacks = ({ diagnostics }: Analysis, is: (one: Diagnostic) => boolean): boolean =>
  diagnostics.some((one) => hasWeight(one) && one.spans.length === 0 && is(one));

function leastTrouble(said: TextReading): number {
  if (hasAny(said, PRAISE) && !hasAny(said, BUT)) return SURE_IN_PRAISE;
  return hasAny(said, PLAIN_WORDS) ? SURE_IN_WORDS : SURE;
}

const SORRY =
  /(?<!\p{L})(?:sorry|apolog\p{L}*|regret\p{L}*|désolée?s?|navrée?s?|excus\p{L}*|pardon)(?!\p{L})/iu;

/** So many characters (UTF-16) open a reply: what is sorry behind them is so for what stands between. */
const OPENING = 40;

/** The draft begins by being sorry, for whatever it is: a second time would be one too many. */
function isSorryFirst(draft: TextReading): boolean {
  const from = greetingEnd(draft);
  const first = draft.sentences.find(({ end }) => end > from);
  return first !== undefined && SORRY.test(draft.text.slice(from, Math.min(first.end, from + OPENING)));
}

/**
 * Whether what a reply lacks can be added without talking past the customer: they tell of trouble for sure, and the
 * draft is in no mood that the addition would contradict. Nor is anything of the kind taken out of an answer to one who tells of none.
 */
export function isTroubleSure(analysis: Analysis): boolean {
  const { customer, draft } = analysis.reading;
  if (customer.trouble < 0 && analysis.diagnostics.some((one) => hasWeight(one) && HURTING.has(one.rule)))
    return false;
  if (!lacks(analysis, ({ rule }) => CONSOLING.has(rule))) return true;
  if (customer.trouble < leastTrouble(customer.latest)) return false;
  if (hasAny(draft, PLEASED)) return false;
  return !isSorryFirst(draft) || !lacks(analysis, ({ rule }) => rule === 'apologise');
}

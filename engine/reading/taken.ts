import { oncePer } from '../analysis/once';
import { cueFeature } from '../scales/scales';
import { addUp } from '../scales/weights';
import { Kind } from '../text/kinds';
import type { Locale } from '../types/text';
import { type ActScales, actAmong, tellsTrouble } from './act';
import type { CustomerReading } from './customer';
import { hasAny, type TextReading } from './text';
import { traitsOf } from './traits';

/** What stands in a reply besides its words that tells how the writer took the customer, however far it is written. */
const TRAITS = new Set(['#question-mark', '#exclaims', '#link', '#emoji', '#handles']);

/** Glad that it is over, as the writer would have it: that says nothing of how the customer sees it. */
const CLOSES = ['premature-closure', 'settled'];

const readings = oncePer<CustomerReading, Map<ActScales, Map<string, CustomerReading>>>();

/** A word of a reply weighs under this name, apart from the customer's own. */
const wordFeature = (word: string): string => `:${word}`;

/** The words of a reply by which it may be weighed, each once. */
const wordsOf = ({ tokens }: TextReading): Set<string> =>
  new Set(tokens.filter(({ kind }) => kind & Kind.Word).map(({ key }) => key));

/**
 * All that can be weighed of a reply as an answer: the cues in it, its words, and what stands beside them.
 * @returns names such as `draft=apology`, `draft:sorry`, `draft#link`
 */
export function takenFeatures(draft: TextReading): string[] {
  const isClosing = hasAny(draft, CLOSES);
  const cues = [...draft.hits.keys()].filter((cue) => !(isClosing && cue === 'answers-praise'));
  return [
    ...cues.map(cueFeature),
    ...traitsOf(draft).filter((trait) => TRAITS.has(trait)),
    ...[...wordsOf(draft)].map(wordFeature),
  ].map((name) => `draft${name}`);
}

/**
 * Log-odds of trouble by the words alone from which on a reply makes nothing else of it. A careless reply is thanks, a
 * boast, a plain «noted»: it looks like the answer to praise because it is careless, and that has to be seen through.
 */
const TOLD: Readonly<Record<Locale, number>> = { fr: 0.3, en: 1.5 };
const isTold = ({ trouble, latest }: CustomerReading): boolean => trouble > TOLD[latest.locale ?? 'en'];

function weighedAnew(
  customer: CustomerReading,
  features: readonly string[],
  { acts, table }: ActScales,
): CustomerReading {
  const sums = acts.map((act) => customer.ranked.find((one) => one.act === act)?.total ?? 0);
  addUp(table, features, sums);
  const taken = actAmong(acts.map((act, i) => ({ act, total: sums[i] as number })));
  // A reply may tell of a trouble that the words leave open; it never talks one down.
  const answered = Math.max(taken.trouble, customer.trouble);
  return isTold(customer) && !tellsTrouble(taken.act)
    ? customer
    : { ...customer, ...taken, trouble: customer.trouble, answered };
}

/**
 * The customer as their words and the draft together show them: what the writer answers tells how they took somebody
 * whom they read themselves. `trouble` stays what the words alone tell, `answered` is what both do.
 * @returns the same object for drafts that tell the same, so that what was worked out for it holds
 */
export function takenBy(draft: TextReading, customer: CustomerReading, scales: ActScales): CustomerReading {
  if (customer.ranked.length === 0) return customer;
  const features = takenFeatures(draft).filter((feature) => scales.table.has(feature));
  if (features.length === 0) return customer;
  const byScales = readings(customer, () => new Map());
  const known = byScales.get(scales) ?? new Map<string, CustomerReading>();
  byScales.set(scales, known);
  const key = features.join(' ');
  const taken = known.get(key) ?? weighedAnew(customer, features, scales);
  known.set(key, taken);
  return taken;
}

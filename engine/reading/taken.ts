import { oncePer } from '../analysis/once';
import { cueFeature } from '../scales/scales';
import { addUp } from '../scales/weights';
import { type ActScales, actAmong, tellsTrouble } from './act';
import type { CustomerReading } from './customer';
import { hasAny, type TextReading } from './text';
import { traitsOf } from './traits';

/** What stands in a reply besides its words that tells how the writer took the customer, however far it is written. */
const TRAITS = new Set(['#question-mark', '#exclaims', '#link', '#emoji', '#handles']);

/** Glad that it is over, as the writer would have it: that says nothing of how the customer sees it. */
const CLOSES = ['premature-closure', 'settled'];

const readings = oncePer<CustomerReading, Map<ActScales, Map<string, CustomerReading>>>();

/** All that can be weighed of a reply as an answer: the cues in it and what stands beside its words. */
export function takenFeatures(draft: TextReading): string[] {
  const isClosing = hasAny(draft, CLOSES);
  const cues = [...draft.hits.keys()]
    .filter((cue) => !(isClosing && cue === 'answers-praise'))
    .map(cueFeature);
  return [...cues, ...traitsOf(draft).filter((trait) => TRAITS.has(trait))].map((name) => `draft${name}`);
}

/** A reply that boasts or rejoices under trouble does not make it praise: log-odds of the words alone. */
const isTroubled = ({ trouble }: CustomerReading): boolean => trouble > 0;

function weighedAnew(
  customer: CustomerReading,
  features: readonly string[],
  { acts, table }: ActScales,
): CustomerReading {
  const sums = acts.map((act) => customer.ranked.find((one) => one.act === act)?.total ?? 0);
  addUp(table, features, sums);
  const taken = actAmong(acts.map((act, i) => ({ act, total: sums[i] as number })));
  return isTroubled(customer) && !tellsTrouble(taken.act)
    ? customer
    : { ...customer, ...taken, trouble: customer.trouble };
}

/**
 * The customer as their words and the draft together show them: what the writer answers tells how they took somebody
 * whom they read themselves. `trouble` stays what the words alone tell.
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

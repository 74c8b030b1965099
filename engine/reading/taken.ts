import { oncePer } from '../analysis/once';
import type { Act } from '../types/situation';
import { actAmong } from './act';
import type { CustomerReading } from './customer';
import { hasAny, type TextReading } from './text';

type Evidence = Readonly<Partial<Record<Act, number>>>;

/**
 * What the writer answers tells how they took the customer, who was read by people: log-odds for an act, by cue of the
 * draft. From labelled replies, held low: a writer may have taken an ironic compliment at its word.
 */
const TAKEN: readonly (readonly [cue: string, evidence: Evidence])[] = [
  ['apology', { complaint: 1.5, 'help-request': 0.5, praise: -1 }],
  ['answers-praise', { complaint: -1, praise: 1.5 }],
  ['diagnostic-question', { 'help-request': 0.5, other: 0.5 }],
];

/** Glad that it is over, as the writer would have it: that says nothing of how the customer sees it. */
const CLOSES = ['premature-closure', 'settled'];

const readings = oncePer<CustomerReading, Map<string, CustomerReading>>();

function weighedAnew(customer: CustomerReading, seen: readonly Evidence[]): CustomerReading {
  const ranked = customer.ranked.map(({ act, total }) => ({
    act,
    total: seen.reduce((sum, evidence) => sum + (evidence[act] ?? 0), total),
  }));
  return { ...customer, ...actAmong(ranked), trouble: customer.trouble };
}

/**
 * The customer as their words and the draft together show them. `trouble` stays what the words alone tell.
 * @returns the same object for drafts that tell the same, so that what was worked out for it holds
 */
export function takenBy(draft: TextReading, customer: CustomerReading): CustomerReading {
  const isClosing = hasAny(draft, CLOSES);
  const found = TAKEN.filter(([cue]) => draft.hits.has(cue) && !(isClosing && cue === 'answers-praise'));
  if (found.length === 0 || customer.ranked.length === 0) return customer;
  const known = readings(customer, () => new Map());
  const key = found.map(([cue]) => cue).join(' ');
  const taken =
    known.get(key) ??
    weighedAnew(
      customer,
      found.map(([, evidence]) => evidence),
    );
  known.set(key, taken);
  return taken;
}

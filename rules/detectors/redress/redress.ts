import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hasAny } from '../../../engine/reading/text';

interface Options {
  /** Cues of the customer for «again», «still not solved», told of the brand's earlier help. */
  readonly again: readonly string[];
  /** Cues in the draft that offer more than before: a name, a call back, a date, a gesture, a fact. */
  readonly offers: readonly string[];
}

const THIRD = 3;

/** How many times the customer has come: their turns in the thread. */
function turnsOf({ situation: { thread } }: Reading): number {
  return thread.filter(({ role }, i) => role === 'customer' && thread[i - 1]?.role !== 'customer').length;
}

/** The brand replied before, and did not just ask for something that the customer now gives. */
const wasAnswered = (brand: Reading['brandMessages']): boolean =>
  brand.length > 0 && !brand.at(-1)?.text.includes('?');

/** Finds a reply that offers somebody who comes back unsolved nothing more than before. */
export const redressDetector: DetectorKind = (rule) => {
  const { again, offers } = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, customer, brandMessages } = reading;
    if (!draft.locale || hasAny(draft, [rule.id, ...offers])) return [];
    const turns = turnsOf(reading);
    const isBack = turns >= THIRD || wasAnswered(brandMessages);
    return isBack || hasAny(customer.latest, again) ? [{ spans: [] }] : [];
  };
};

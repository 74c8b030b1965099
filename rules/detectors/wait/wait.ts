import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { openHoursBetween } from '../../../engine/reading/hours';
import { hasAny } from '../../../engine/reading/text';
import { unanswered } from '../../../engine/reading/unanswered';
import { weekOf } from '../../../engine/reading/week';

interface Options {
  /** How many open hours a customer may wait, by platform. */
  readonly hours: { readonly x: number; readonly elsewhere: number };
  /** Cues in the draft that name the wait or thank for patience. */
  readonly moves: readonly string[];
  /** Cues by which the customer complains of waiting for an answer. */
  readonly complains: readonly string[];
}

function hasWaitedLong(reading: Reading, { hours }: Options): boolean {
  const { now, platform, brand } = reading.situation;
  const since = unanswered(reading.situation.thread)[0]?.at;
  if (!now || !since) return false;
  const waited = openHoursBetween(since, now, weekOf(brand?.hours));
  return waited !== null && waited > (platform === 'x' ? hours.x : hours.elsewhere);
}

/** Finds a reply that comes late, or after a wait complained of, and says nothing of it. */
export const waitDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, customer } = reading;
    if (!draft.locale || hasAny(draft, [rule.id, ...options.moves])) return [];
    const isDue = hasWaitedLong(reading, options) || hasAny(customer.latest, options.complains);
    return isDue ? [{ spans: [] }] : [];
  };
};

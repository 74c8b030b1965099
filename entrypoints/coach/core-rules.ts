import type { Ruleset } from '../../engine/types/ruleset';
import type { Line } from './line';

/** How often they are asked for: a background that was stopped while it read them has not answered. */
const TRIES = 4;

/** Tact's own rules, from the background; null when it does not answer at all. */
export async function coreRules(line: Pick<Line, 'ask'>): Promise<Ruleset | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const rules = await line.ask('rules', undefined);
    if (rules) return rules;
  }
  return null;
}

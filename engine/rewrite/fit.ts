import type { Engine } from '../analysis/analyse';
import type { Situation } from '../types/situation';
import { applyEdits } from './edits';
import { excessOf } from './length';
import { spared } from './shorten';
import { tidy } from './tidy';

/**
 * A text cut down to its place by leaving out what says least.
 * @returns the text itself where it fits, and where leaving out does not help
 */
export function fitted(engine: Engine, situation: Situation, text: string): string {
  if (excessOf(situation, text) === 0) return text;
  const { draft } = engine.analyse(text, situation).reading;
  const shorter = spared(draft).map((edits) => tidy(applyEdits(text, edits)));
  return shorter.find((one) => excessOf(situation, one) === 0) ?? text;
}

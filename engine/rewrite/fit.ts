import type { Engine } from '../analysis/analyse';
import type { Situation } from '../types/situation';
import { applyEdits } from './edits';
import { excessOf } from './length';
import { shortened, spared } from './shorten';
import { tidy } from './tidy';

/** What may be left out: courtesies alone, or every sentence that holds no fact, apology, step or way on. */
const SPARING = { courtesies: spared, all: shortened } as const;

/**
 * A text cut down to its place by leaving out what says least.
 * @returns the text itself where it fits, and where leaving out does not help
 */
export function fitted(
  engine: Engine,
  situation: Situation,
  text: string,
  most: keyof typeof SPARING = 'courtesies',
): string {
  if (excessOf(situation, text) === 0) return text;
  const { draft } = engine.analyse(text, situation).reading;
  const shorter = SPARING[most](draft).map((edits) => tidy(applyEdits(text, edits)));
  return shorter.find((one) => excessOf(situation, one) === 0) ?? text;
}

import type { Span } from '../../../engine/types/text';

/** Counts of one rule in one language. */
export interface Tally {
  hit: number;
  false: number;
  missed: number;
}

export interface Scores extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of a tally; NaN where nothing was there to find. */
export function scores(tally: Tally): Scores {
  const precision = tally.hit / (tally.hit + tally.false);
  const recall = tally.hit / (tally.hit + tally.missed);
  return { ...tally, precision, recall, f1: (2 * tally.hit) / (2 * tally.hit + tally.false + tally.missed) };
}

/** Characters shared over characters covered, of spans and a quote's place in the draft. */
export function overlap(spans: readonly Span[], quote: Span): number {
  const covered = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) covered.add(i);
  let shared = 0;
  for (let i = quote[0]; i < quote[1]; i++) if (covered.has(i)) shared++;
  const all = covered.size + (quote[1] - quote[0]) - shared;
  return all === 0 ? 0 : shared / all;
}

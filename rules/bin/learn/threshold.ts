/** Beside what phrases raise already, a scale may take so much of a part for itself. */
const OWN_SHARE = 0.75;

/**
 * The least weight at which at most a part is flagged. Phrases (infinite weights) use the part up first, but leave a
 * scale some of it: how often they are wrong says little of the scale.
 * @param part of one
 */
export function threshold(weights: readonly number[], part: number): number {
  const finite = weights.filter(Number.isFinite).sort((a, b) => b - a);
  const allowed = weights.length * part;
  const spare = Math.max(allowed - (weights.length - finite.length), allowed * OWN_SHARE);
  const at = finite[Math.floor(spare)];
  return at === undefined ? Number.NEGATIVE_INFINITY : at + 0.01;
}

export const share = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

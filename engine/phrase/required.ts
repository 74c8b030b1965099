import type { Part, Shape } from './shape';

/** Word sets of which a sentence must have one. */
export type Wanted = readonly number[];

/** A longer choice is a poor filter, and dear to look through. */
const MOST = 48;

/** What one part wants at least; null where it may match without any word that is told. */
function wantedBy(part: Part): Wanted | null {
  if (part.type === 'set') return [part.set];
  if (part.type !== 'choice' || part.optional) return null;
  const all = part.set === null ? [] : [part.set];
  for (const option of part.options) {
    const least = leastOf(option);
    if (least === null || all.length + least.length > MOST) return null;
    all.push(...least);
  }
  return all;
}

/** The part of a shape that wants the fewest sets: the rest of it is not needed to rule it out. */
function leastOf(shape: Shape): Wanted | null {
  let best: Wanted | null = null;
  for (const wanted of requiredBy(shape)) if (!best || wanted.length < best.length) best = wanted;
  return best;
}

/**
 * What a sentence must have for a shape to be found in it: of each of these, one set. A sentence that has them may still
 * not match.
 */
export function requiredBy(shape: Shape): Wanted[] {
  return shape.flatMap((part) => {
    if (part.type === 'mark') return requiredBy(part.inner);
    const wanted = wantedBy(part);
    return wanted ? [wanted] : [];
  });
}

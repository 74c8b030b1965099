import type { Carried } from './carried';

/** Shorter answers share too little to be called the same. */
const FEWEST_WORDS = 6;
/** So many words of the matter must be shared; courtesies do not count. */
const FEWEST_SHARED = 2;
/** The same wording throughout, courtesies included, is the same answer from a little higher up. */
const WORDING = 0.1;

const total = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of a) if (b.has(key)) sum += weight;
  return sum;
}

/** How much of the smaller side stands in the other: a sentence added or dropped hides nothing. */
function containment(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const smaller = Math.min(total(a), total(b));
  return smaller === 0 ? 0 : sharedWeight(a, b) / smaller;
}

function sharedCount(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, least: number): number {
  let count = 0;
  for (const [key, weight] of a) if (weight >= least && b.has(key)) count++;
  return count;
}

function wordingShared({ grams: a }: Carried, { grams: b }: Carried): number {
  const shared = sharedCount(a, b, 0);
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * How much two replies are the same answer: by all their wording, or by what they say of the matter, where one may
 * hold a sentence more than the other.
 * @returns 0 to 1
 */
export function likeness(a: Carried, b: Carried): number {
  if (Math.min(a.length, b.length) < FEWEST_WORDS) return 0;
  const wording = wordingShared(a, b) - WORDING;
  if (sharedCount(a.stems, b.stems, 1) < FEWEST_SHARED) return Math.max(0, wording);
  const matter = (containment(a.grams, b.grams) + containment(a.stems, b.stems)) / 2;
  return Math.max(0, wording, matter);
}

import type { Carried } from './carried';

/** Shorter answers share too little to be called the same. */
const FEWEST_WORDS = 6;
/** So many words of the matter must be shared; courtesies do not count. */
const FEWEST_SHARED = 2;
/** A line in passing holds the other's words by chance. */
const FEWEST_TELLING = 8;

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

/** How much two replies are the same answer, 0 to 1 each. */
export interface Likeness {
  /** What they share of all their wording, courtesies included. */
  readonly wording: number;
  /** What the smaller of them says of the matter and the other says too: either may hold a sentence more. */
  readonly matter: number;
}

const UNLIKE: Likeness = { wording: 0, matter: 0 };

/** Compares two replies. */
export function likeness(a: Carried, b: Carried): Likeness {
  const length = Math.min(a.length, b.length);
  if (length < FEWEST_WORDS) return UNLIKE;
  const wording = wordingShared(a, b);
  const tells = length >= FEWEST_TELLING && sharedCount(a.stems, b.stems, 1) >= FEWEST_SHARED;
  const matter = tells ? (containment(a.grams, b.grams) + containment(a.stems, b.stems)) / 2 : 0;
  return { wording, matter };
}

/** How far a likeness goes beyond the least that counts; below 0 it does not count. */
export const beyond = ({ wording, matter }: Likeness, least: Likeness): number =>
  Math.max(wording - least.wording, matter - least.matter);

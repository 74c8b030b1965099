import { grams } from './grams';
import { essence } from './normalise';

/** A text by the smallest of its grams' hashes: enough to estimate what two texts share, whatever their length. */
export interface Sketch {
  /** At most `SKETCH_SIZE` distinct hashes, smallest first. */
  readonly hashes: Uint32Array;
  /** How many grams the whole text has. */
  readonly size: number;
}

export const SKETCH_SIZE = 64;

/** Two shorter answers share too little to be called the same. */
const FEWEST_WORDS = 6;

/** FNV-1a with a final mix, so that the smallest hashes are a fair sample of all. */
function hash(gram: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) h = Math.imul(h ^ gram.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Sketches what makes an answer what it is: names, greetings and numbers set aside.
 * @returns null for a text too short to compare
 */
export function sketchOf(text: string): Sketch | null {
  const words = essence(text);
  if (words.length < FEWEST_WORDS) return null;
  const hashes = Uint32Array.from(new Set([...grams(words)].map(hash))).sort();
  return { hashes: hashes.slice(0, SKETCH_SIZE), size: hashes.length };
}

/** The share of its grams that a text of this size has in its sketch. */
const sampled = (size: number): number => Math.min(1, SKETCH_SIZE / size);

/** Words moved into a longer text are the same answer still, if a little less so. */
const CONTAINED = 0.7;

/**
 * How like two texts are, 0 to 1: the Jaccard similarity of their grams, or seven tenths of the part of the
 * shorter one that stands in the longer. Exact up to `SKETCH_SIZE` grams, an estimate beyond.
 * @param shared how many hashes stand in both sketches
 */
export function likenessOf(shared: number, one: number, other: number): number {
  const shorter = Math.min(one, other);
  const both = Math.min(shorter, shared / Math.min(sampled(one), sampled(other)));
  return Math.max(both / (one + other - both), (CONTAINED * both) / shorter);
}

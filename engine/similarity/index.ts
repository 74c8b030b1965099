import { grams } from './grams';
import { essence } from './normalise';

/** An earlier reply like the one asked about: its place in the index and how like it is (0 to 1). */
export interface Alike {
  readonly place: number;
  readonly likeness: number;
}

/** Finds near-duplicates among many earlier replies. */
export interface ReplyIndex {
  add(text: string): void;
  /** @returns the most alike with at least `least` likeness, or null */
  closest(text: string, least: number): Alike | null;
}

/** Two shorter answers share too little to be called the same. */
const FEWEST_WORDS = 6;

/**
 * An inverted index over word 3-grams: only replies that share one are compared.
 * Likeness is the Jaccard similarity of 3-grams after names, greetings and numbers are set aside.
 */
export function createReplyIndex(): ReplyIndex {
  const sizes: number[] = [];
  const places = new Map<string, number[]>();
  return {
    add(text) {
      const words = essence(text);
      const set = words.length < FEWEST_WORDS ? new Set<string>() : grams(words);
      for (const gram of set) places.set(gram, [...(places.get(gram) ?? []), sizes.length]);
      sizes.push(set.size);
    },
    closest(text, least) {
      const words = essence(text);
      if (words.length < FEWEST_WORDS) return null;
      return mostAlike(grams(words), places, sizes, least);
    },
  };
}

function mostAlike(
  set: ReadonlySet<string>,
  places: ReadonlyMap<string, readonly number[]>,
  sizes: readonly number[],
  least: number,
): Alike | null {
  const shared = new Map<number, number>();
  for (const gram of set)
    for (const place of places.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  let best: Alike | null = null;
  for (const [place, count] of shared) {
    const likeness = count / (set.size + (sizes[place] ?? 0) - count);
    if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { place, likeness };
  }
  return best;
}

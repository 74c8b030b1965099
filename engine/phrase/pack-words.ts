import { ascendingDigits, Digits, digitsOf } from './digits';
import type { WordSet } from './vocabulary';

/** The words of one language's phrases, and which sets they make. */
export interface PackedWords {
  /** Parted by spaces; a beginning ends in `*`. Those that are a set by themselves come first, in the order of these. */
  readonly words: string;
  /** How many they are; then of each other set, how many words it has, and these by how far each lies behind the last. */
  readonly sets: string;
}

/**
 * @param single the words that are sets by themselves
 * @param several the other sets
 */
export function packWords(single: readonly string[], several: readonly WordSet[]): PackedWords {
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const known = places.get(word) ?? places.size;
    places.set(word, known);
    return known;
  };
  for (const word of single) place(word);
  // Words are numbered in the order of the alphabet.
  const sets = several.map((set) => digitsOf(set.size) + ascendingDigits([...set].sort().map(place)));
  return { words: [...places.keys()].join(' '), sets: digitsOf(single.length) + sets.join('') };
}

/** Which sets the words belong to, sets by their numbers. */
export interface SetsOfWords {
  /** How many sets have one word; these have the lowest numbers. */
  readonly single: number;
  /** @param place which word */
  of(place: number): number[];
}

/** The words of each set of several, one after the other, and where each set begins among them. */
function members(digits: Digits): { words: number[]; begins: number[] } {
  const words: number[] = [];
  const begins: number[] = [];
  while (!digits.isDone) {
    begins.push(words.length);
    for (const word of digits.ascending(digits.next())) words.push(word);
  }
  return { words, begins: [...begins, words.length] };
}

/** Turns sets with their words into words with their sets. */
export function unpackSets(sets: string, count: number): SetsOfWords {
  const digits = new Digits(sets);
  const single = digits.next();
  const { words, begins } = members(digits);
  const ends = new Int32Array(count + 1);
  for (const word of words) ends[word + 1] = (ends[word + 1] as number) + 1;
  for (let i = 1; i <= count; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
  const starts = ends.slice();
  const all = new Int32Array(words.length);
  for (let set = 0; set + 1 < begins.length; set++)
    for (let i = begins[set] as number; i < (begins[set + 1] as number); i++) {
      const word = words[i] as number;
      all[starts[word] as number] = single + set;
      starts[word] = (starts[word] as number) + 1;
    }
  return {
    single,
    of: (place) => [...(place < single ? [place] : []), ...all.subarray(ends[place], ends[place + 1])],
  };
}

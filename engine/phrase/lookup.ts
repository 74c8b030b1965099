import type { CompiledPhrases } from './program';

const MOST_KEPT = 4096;

/**
 * Which word sets a token belongs to. This is the literal prefilter: one lookup per word, in place of a
 * search for every literal, since phrases are made of whole words or beginnings of words.
 * @returns a function from a token's key to set numbers; what it found for a word is kept
 */
export function createSetLookup({
  words,
  setsOf,
}: Pick<CompiledPhrases, 'words' | 'setsOf'>): (key: string) => ReadonlySet<number> {
  const places = new Map<string, number>();
  /** Lengths of beginnings, so that a word asks only for those that exist. */
  const starting = new Set<number>();
  words.forEach((word, place) => {
    places.set(word, place);
    if (word.endsWith('*')) starting.add(word.length - 1);
  });
  const lengths = [...starting];
  const sets = (word: string): readonly number[] => {
    const place = places.get(word);
    return place === undefined ? [] : setsOf(place);
  };
  const known = new Map<string, ReadonlySet<number>>();
  const read = (key: string): ReadonlySet<number> => {
    const fitting = lengths.filter((length) => length <= key.length);
    const starts = fitting.flatMap((length) => sets(`${key.slice(0, length)}*`));
    return new Set([...(key.endsWith('*') ? [] : sets(key)), ...starts]);
  };
  return (key) => {
    const found = known.get(key) ?? read(key);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, found);
    return found;
  };
}

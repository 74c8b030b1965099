import type { CompiledPhrases } from './program';

const MOST_KEPT = 4096;

/** Beginnings by their length, so that a word asks only for lengths that exist. */
function startLengths(starts: CompiledPhrases['starts']): number[] {
  return [...new Set(Object.keys(starts).map((start) => start.length))].sort((a, b) => a - b);
}

/**
 * Which word sets a token belongs to. This is the literal prefilter: one lookup per word, in place of a
 * search for every literal, since phrases are made of whole words or beginnings of words.
 * @returns a function from a token's key to set numbers; what it found for a word is kept
 */
export function createSetLookup(compiled: CompiledPhrases): (key: string) => ReadonlySet<number> {
  const words = new Map(Object.entries(compiled.words));
  const starts = new Map(Object.entries(compiled.starts));
  const lengths = startLengths(compiled.starts);
  const known = new Map<string, ReadonlySet<number>>();
  const read = (key: string): ReadonlySet<number> => {
    const beginnings = lengths.filter((length) => length <= key.length).map((length) => key.slice(0, length));
    return new Set([...(words.get(key) ?? []), ...beginnings.flatMap((start) => starts.get(start) ?? [])]);
  };
  return (key) => {
    const sets = known.get(key) ?? read(key);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, sets);
    return sets;
  };
}

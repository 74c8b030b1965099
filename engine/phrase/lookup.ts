import type { CompiledPhrases } from './program';

const NONE: readonly number[] = [];

/** Beginnings by their length, so that a word asks only for lengths that exist. */
function startLengths(starts: CompiledPhrases['starts']): number[] {
  return [...new Set(Object.keys(starts).map((start) => start.length))].sort((a, b) => a - b);
}

/**
 * Which word sets a token belongs to. This is the literal prefilter: one lookup per word, in place of a
 * search for every literal, since phrases are made of whole words or beginnings of words.
 * @returns a function from a token's key to set numbers
 */
export function createSetLookup(compiled: CompiledPhrases): (key: string) => readonly number[] {
  const words = new Map(Object.entries(compiled.words));
  const starts = new Map(Object.entries(compiled.starts));
  const lengths = startLengths(compiled.starts);
  return (key) => {
    let sets = words.get(key) ?? NONE;
    for (const length of lengths) {
      if (length > key.length) break;
      const more = starts.get(key.slice(0, length));
      if (more) sets = [...sets, ...more];
    }
    return sets;
  };
}

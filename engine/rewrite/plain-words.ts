import type { Edit, Span } from '../types/text';

const ARROW = ' > ';

const keyOf = (words: string): string => words.toLowerCase().replace(/[’']/g, "'").trim();

/** «gonna > going to»: what to say for a word, as a pack's block lists it. */
const swaps = (pairs: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    pairs.flatMap((pair) => {
      const at = pair.indexOf(ARROW);
      return at < 0 ? [] : [[keyOf(pair.slice(0, at)), pair.slice(at + ARROW.length)] as const];
    }),
  );

const asWritten = (word: string, like: string): string =>
  like.charAt(0) === like.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/**
 * Plain words for familiar ones, each in its place.
 * @param pairs a block's lines: «gonna > going to»
 * @returns nothing when there is no plain word for one of them
 */
export function plainWords(draft: string, spans: readonly Span[], pairs: readonly string[]): Edit[] {
  const known = swaps(pairs);
  const edits = spans.flatMap(([start, end]) => {
    const said = draft.slice(start, end);
    const plain = known.get(keyOf(said));
    return plain === undefined ? [] : [{ start, end, text: asWritten(plain, said) }];
  });
  return edits.length === spans.length ? edits : [];
}

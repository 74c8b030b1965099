import type { Edit, Span } from '../types/text';
import { looseSpan } from './loose';

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

const SORRY = /(?<!\p{L})(?:sorry|désolée?s?|navrée?s?)(?!\p{L})|apolog|toutes (?:nos|mes) excuses/iu;

/** "Oops! … Sorry about that": sorrow that is said already needs no word for it in the place of a startled one. */
const isSaidTwice = (draft: string, plain: string, [start, end]: Span): boolean =>
  SORRY.test(plain) && SORRY.test(`${draft.slice(0, start)} ${draft.slice(end)}`);

/** Leaves a word out, with its mark; what follows begins as it did. */
function leftOut(draft: string, [start, end]: Span): Edit {
  const { 0: behind, 1: next = '' } = /^[.,;:!?…\s]*(\p{L}?)/u.exec(draft.slice(end)) as RegExpExecArray;
  return { start, end: end + behind.length, text: asWritten(next, draft.slice(start, end)) };
}

/**
 * Plain words for familiar ones, each in its place; none for one that would say sorry twice.
 * @param pairs a block's lines: «gonna > going to»
 * @returns nothing when there is no plain word for one of them
 */
export function plainWords(draft: string, spans: readonly Span[], pairs: readonly string[]): Edit[] {
  const known = swaps(pairs);
  const edits = spans.flatMap(([start, end]) => {
    const said = draft.slice(start, end);
    const plain = known.get(keyOf(said));
    if (plain === undefined) return [];
    if (isSaidTwice(draft, plain, [start, end]) && looseSpan(draft, [start, end]))
      return [leftOut(draft, [start, end])];
    return [{ start, end, text: asWritten(plain, said) }];
  });
  return edits.length === spans.length ? edits : [];
}

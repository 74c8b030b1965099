import { Kind, type Token } from '../text/kinds';
import type { Span } from '../types/text';
import { PASSED_OVER } from './machine';

/** What begins or ends no words to underline. */
const EDGE = PASSED_OVER | Kind.Comma | Kind.Hard | Kind.Stop;

/**
 * The characters of tokens `[from, to)`, less the punctuation, quotes and emoji at their edges.
 * @returns UTF-16 span in the text
 */
export function trim(tokens: readonly Token[], from: number, to: number): Span {
  let first = from;
  let last = to - 1;
  while (first < last && (tokens[first] as Token).kind & EDGE) first++;
  while (last > first && (tokens[last] as Token).kind & EDGE) last--;
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
}

import { Kind, type Token } from '../text/kinds';
import { scan } from '../text/scan';
import type { Span } from '../types/text';
import { grams } from './grams';

const SIZE = 3;
/** A changed word or two between the same words does not part them for the eye. */
const MOST_BETWEEN = 2;

const wordsOf = (text: string): Token[] => scan(text).filter(({ kind }) => kind & Kind.Word);

/** Which words of a text stand in a 3-gram that the other text has too. */
function marked(words: readonly Token[], other: ReadonlySet<string>): boolean[] {
  const marks = words.map(() => false);
  for (let i = 0; i + SIZE <= words.length; i++) {
    const gram = words.slice(i, i + SIZE).map(({ key }) => key);
    if (other.has(gram.join(' '))) marks.fill(true, i, i + SIZE);
  }
  return marks;
}

/** Runs of marked words, with small gaps between them closed. */
function runs(words: readonly Token[], marks: readonly boolean[]): Span[] {
  const out: { from: number; to: number }[] = [];
  marks.forEach((isMarked, i) => {
    if (!isMarked) return;
    const last = out.at(-1);
    if (last && i - last.to <= MOST_BETWEEN + 1) last.to = i;
    else out.push({ from: i, to: i });
  });
  return out.map(({ from, to }) => [(words[from] as Token).start, (words[to] as Token).end]);
}

/**
 * What of a text stands in another, word for word or nearly.
 * @returns UTF-16 spans of `text`, in order
 */
export function sharedSpans(text: string, other: string): Span[] {
  const words = wordsOf(text);
  const theirs = grams(wordsOf(other).map(({ key }) => key));
  return runs(words, marked(words, theirs));
}

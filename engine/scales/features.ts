import { Kind, type Token } from '../text/kinds';
import type { Locale } from '../types/text';
import type { Groups } from './groups';
import { shapeOf, wordOf } from './shape';

/** Is told each thing seen in a sentence and the tokens `[from, to)` it stands over. */
export type See = (name: string, from: number, to: number) => void;

/** How many letters of a word tell its family, whatever its ending: «rembourser», «remboursement». */
const FAMILY = 4;

const isSeen = ({ kind }: Token): boolean => (kind & Kind.Soft) === 0 || (kind & Kind.Emoji) !== 0;
const hasFamily = (word: string): boolean => word.length > FAMILY && word >= 'a';

function eachWord(words: readonly string[], see: See): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    see(word, i, i + 1);
    if (hasFamily(word)) see(`${word.slice(0, FAMILY)}*`, i, i + 1);
    if (i + 1 < words.length) see(`${word} ${words[i + 1]}`, i, i + 2);
    if (i + 2 < words.length) see(`${word} _ ${words[i + 2]}`, i, i + 3);
  }
}

/** Runs of two to four; a run's name begins with `mark`. */
function eachRun(mark: string, shapes: readonly string[], see: See): void {
  for (let i = 0; i + 1 < shapes.length; i++) {
    let run = `${mark}${shapes[i]}`;
    for (let to = i + 1; to < Math.min(i + 4, shapes.length); to++) {
      run += ` ${shapes[to]}`;
      see(run, i, to + 1);
    }
  }
}

/**
 * What a sentence is weighed by: its words and their families, neighbouring words, words one apart, runs of two to
 * four of its shape («vous auriez ~i ~er»), and the groups its words belong to. A name says how it was made:
 * `mot`, `fami*`, `mot mot`, `mot _ mot`, `<shape`, `@group`.
 * @param tokens one sentence's tokens
 * @param see is told each feature; offsets are places in `tokens`
 */
export function eachFeature(tokens: readonly Token[], locale: Locale, groups: Groups, see: See): void {
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isSeen(tokens[i] as Token)) at.push(i);
  if (at.length === 0) return;
  const inText: See = (name, from, to) => see(name, at[from] as number, (at[to - 1] as number) + 1);
  const seen = at.map((i) => tokens[i] as Token);
  eachWord(seen.map(wordOf), inText);
  const shapes = seen.map((token) => shapeOf(token, locale));
  inText(`^${shapes[0] ?? ''} ${shapes[1] ?? ''}`, 0, 1);
  eachRun('<', shapes, inText);
  groups.eachFeature(
    seen.map(({ key }) => key),
    inText,
  );
}

import { Kind, type Token } from '../text/kinds';
import type { Groups } from './groups';

/** Is told each thing seen in a sentence and the tokens `[from, to)` it stands over. */
export type See = (name: string, from: number, to: number) => void;

/** How many letters of a word tell its family, whatever its ending: «rembourser», «remboursement». */
const FAMILY = 4;

const isSeen = ({ kind }: Token): boolean => (kind & Kind.Soft) === 0 || (kind & Kind.Emoji) !== 0;
const hasFamily = (word: string): boolean => word.length > FAMILY && word >= 'a';

/** A number is a number, a link a link: which one says nothing. */
function classOf(kind: number): string | null {
  if (kind & Kind.Time) return '#time';
  if (kind & Kind.Number) return '#number';
  if (kind & (Kind.Url | Kind.Email)) return '#link';
  if (kind & (Kind.Handle | Kind.Masked)) return '#handle';
  return null;
}

/**
 * What a sentence is weighed by: its words and their families, neighbouring words, and the groups its words belong
 * to. A name says how it was made: `mot`, `fami*`, `mot mot`, `@group`.
 * @param tokens one sentence's tokens
 * @param see is told each feature; offsets are places in `tokens`
 */
export function eachFeature(tokens: readonly Token[], groups: Groups, see: See): void {
  const at: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isSeen(tokens[i] as Token)) at.push(i);
  const keys = at.map((i) => (tokens[i] as Token).key);
  let before = '';
  at.forEach((place, i) => {
    const word = classOf((tokens[place] as Token).kind) ?? (keys[i] as string);
    see(word, place, place + 1);
    if (hasFamily(word)) see(`${word.slice(0, FAMILY)}*`, place, place + 1);
    if (i > 0) see(`${before} ${word}`, at[i - 1] as number, place + 1);
    before = word;
  });
  groups.each(keys, (name, from, to) => see(`@${name}`, at[from] as number, (at[to - 1] as number) + 1));
}

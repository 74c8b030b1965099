import type { Reading } from '../analysis/detector';
import { latestStart } from '../reading/customer';
import { hitsOf } from '../reading/text';
import type { Token } from '../text/kinds';
import type { Block } from '../types/ruleset';

/**
 * Where the customer's messages to be answered tell, in so many words, what one of a block's `told` cues stands for:
 * «vol annulé», "you lost my bag". Said as plainly as that, it can be named among whatever else they tell.
 * @param isWanted whether a word is one of those the block asks to stand there, for `{heard}`
 * @returns that word, or where nothing is asked the first word of the match; null where nothing is told
 */
export function toldIn(
  { told = [], heard }: Block,
  { customer }: Reading,
  isWanted: (token: Token) => boolean,
): Token | null {
  const { all } = customer;
  const from = latestStart(customer);
  const matches = told.flatMap((cue) => hitsOf(all, cue).map(({ match }) => match));
  for (const [start, end] of matches.filter(([at]) => at >= from)) {
    const words = all.tokens.filter((token) => token.start >= start && token.end <= end);
    const word = heard ? words.find(isWanted) : words[0];
    if (word) return word;
  }
  return null;
}

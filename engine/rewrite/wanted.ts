import { oncePer } from '../analysis/once';
import type { TextReading } from '../reading/text';
import type { Token } from '../text/kinds';

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** A word of the customer's as it is compared: in small letters, with its accents and without. */
export interface Word {
  readonly token: Token;
  readonly said: string;
  readonly plain: string;
}

const wordsOnce = oncePer<TextReading, ReadonlyMap<Token, Word>>();

/** A text's words, made ready to be compared once. */
export const wordsOf = (all: TextReading): ReadonlyMap<Token, Word> =>
  wordsOnce(all, () => {
    const words = all.tokens.map((token): Word => {
      const said = all.text.slice(token.start, token.end).toLowerCase().normalize('NFC');
      return { token, said, plain: plain(said) };
    });
    return new Map(words.map((word) => [word.token, word]));
  });

/** A word that a block asks for: «rembours*» holds for every word that begins so, «livré» not for «livre». */
interface Wanted {
  readonly start: string;
  readonly isOpen: boolean;
  readonly isPlain: boolean;
}

const wantedOnce = oncePer<readonly string[], readonly Wanted[]>();

const wantedOf = (heard: readonly string[]): readonly Wanted[] =>
  wantedOnce(heard, () =>
    heard.map((one) => {
      const start = one.replace('*', '');
      return { start, isOpen: one.endsWith('*'), isPlain: plain(start) === start };
    }),
  );

/** Whether a word is one of those that a block asks for. */
export const isWanted = (word: Word | undefined, heard: readonly string[]): boolean =>
  word !== undefined &&
  wantedOf(heard).some(({ start, isOpen, isPlain }) => {
    const said = isPlain ? word.plain : word.said;
    return isOpen ? said.startsWith(start) : said === start;
  });

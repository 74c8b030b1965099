import type { CaseNoun } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';

/** A noun in a text; which of several texts it is in is told by who asked. */
export type FoundNoun = Omit<CaseNoun, 'message'>;

/** Finds the nouns by which somebody names things of theirs, in each of some texts. */
export type NounFinder = (texts: readonly string[]) => readonly CaseNoun[];

/** What is asked about a conversation: what the customer wrote, oldest first, and in which language. */
export interface AskedNouns {
  readonly locale: Locale;
  readonly texts: readonly string[];
}

/** A finder of one language out of what finds the nouns of one text. */
export const finderOf =
  (nounsIn: (text: string) => readonly FoundNoun[]): NounFinder =>
  (texts) =>
    texts.flatMap((text, message) => nounsIn(text).map((found) => ({ message, ...found })));

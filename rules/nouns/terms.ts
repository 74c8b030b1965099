import tag from 'compromise/two';

/** A word as compromise tags it, and where it stands (UTF-16). */
export interface Term {
  /** In small letters. */
  readonly key: string;
  readonly text: string;
  readonly tags: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the next word. */
  readonly post: string;
}

/** As much as is read of what compromise returns. */
interface Tagged {
  readonly terms: readonly {
    readonly text: string;
    readonly post: string;
    readonly tags: readonly string[];
    readonly offset: { readonly start: number };
  }[];
}

/** A text's sentences, each as its words; a contraction's second half has no letters of its own and is left out. */
export function sentencesOf(text: string): Term[][] {
  const tagged = tag(text).json({ offset: true, terms: { tags: true, offset: true } }) as Tagged[];
  return tagged.map(({ terms }) =>
    terms
      .filter((term) => term.text !== '')
      .map(({ text, post, tags, offset: { start } }) => ({
        key: text.toLowerCase(),
        text,
        tags: new Set(tags),
        start,
        end: start + text.length,
        post,
      })),
  );
}

/** Tags of words that name no thing: somebody, a place, a brand, a time, a figure. */
const NO_THING = [
  'Person', 'FirstName', 'LastName', 'Actor', 'ProperNoun', 'Place', 'City', 'Country', 'Organization', 'Date', 'Pronoun',
  'Possessive', 'Value', 'Unit', 'Money', 'AtMention', 'HashTag', 'Url', 'Emoji', 'Acronym', 'Honorific', 'Demonym',
]; // biome-ignore format: a list reads better dense

/** Whether a word is tagged as a common noun that may name a thing; with a capital it is a name. */
export const isCommonNoun = ({ tags, text }: Term): boolean =>
  tags.has('Noun') && /^\p{Ll}{3,}$/u.test(text) && !NO_THING.some((tag) => tags.has(tag));

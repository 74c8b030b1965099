import { type FoundNoun, finderOf } from './finder';
import { isCommonNoun, sentencesOf, type Term } from './terms';
import unnamed from './unnamed.en.json' with { type: 'json' };

const UNNAMED: ReadonlySet<string> = new Set(unnamed);
const OWN = new Set(['my', 'our']);
const BOUGHT = new Set(['bought', 'ordered', 'purchased', 'received']);
const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'these', 'some', 'two']);
/** "Pushchair arrived with…": what came to the customer, named without an article. */
const CAME = new Set(['arrived', 'came', 'delivered', 'turned', 'ordered', 'bought']);
/** Tags of words that may stand between "my" and the noun. */
const WITHIN = ['Noun', 'Adjective', 'Value', 'Gerund', 'PastTense'];
const LONGEST_PHRASE = 5;

/** Whether what follows this word belongs to the customer: "my …", "I ordered a …". */
function isOwner(terms: readonly Term[], i: number): boolean {
  const key = terms[i]?.key ?? '';
  return OWN.has(key) || (DETERMINERS.has(key) && BOUGHT.has(terms[i - 1]?.key ?? ''));
}

/** The words from a place to the end of the noun phrase there. */
function phraseAt(terms: readonly Term[], from: number): Term[] {
  const phrase: Term[] = [];
  for (const term of terms.slice(from, from + LONGEST_PHRASE)) {
    if (!WITHIN.some((one) => term.tags.has(one))) break;
    phrase.push(term);
    if (!/^(?:[ \u00a0]+|-)$/.test(term.post)) break;
  }
  return phrase.slice(0, phrase.findLastIndex(({ tags }) => tags.has('Noun')) + 1);
}

/** Whether a noun before the head belongs to its name: "washing machine", not "leather chair". */
const isPartOfName = (term: Term): boolean =>
  isCommonNoun(term) && !term.tags.has('Uncountable') && !term.tags.has('Plural') && !UNNAMED.has(term.key);

/** "Kettle leaks" may be a noun and its verb; with a verb behind it it is none. */
const isClause = (phrase: readonly Term[], next: Term | undefined): boolean => {
  const [before, head] = phrase.slice(-2);
  return Boolean(
    before?.tags.has('Noun') && head?.tags.has('Plural') && /s$/.test(head.key) && !next?.tags.has('Verb'),
  );
};

/** The thing that a phrase names; null for what is somebody else's ("my daughter's bike") and what is better not named. */
function nounOf(phrase: readonly Term[]): FoundNoun | null {
  const head = phrase.at(-1);
  if (!head || !isCommonNoun(head) || UNNAMED.has(head.key)) return null;
  if (phrase.some(({ tags }) => tags.has('Possessive') || tags.has('Actor'))) return null;
  const before = phrase.at(-2);
  const first = before && isPartOfName(before) ? before : head;
  const noun = first === head ? head.key : `${first.key}${first.post}${head.key}`;
  return { noun, start: first.start, end: head.end, plural: head.tags.has('Plural') };
}

/** A sentence that begins with the thing: "Bed frame arrived without bolts". */
function opening(terms: readonly Term[]): FoundNoun | null {
  const [first, ...rest] = terms;
  if (!first) return null;
  const phrase = phraseAt([{ ...first, text: first.key }, ...rest], 0);
  return CAME.has(terms[phrase.length]?.key ?? '') ? nounOf(phrase) : null;
}

/** What belongs to the customer right behind a word. */
function ownedAt(terms: readonly Term[], i: number): FoundNoun | null {
  const phrase = isOwner(terms, i) ? phraseAt(terms, i + 1) : [];
  return isClause(phrase, terms[i + 1 + phrase.length]) ? null : nounOf(phrase);
}

const nounsIn = (text: string): FoundNoun[] =>
  sentencesOf(text).flatMap((terms) =>
    [opening(terms), ...terms.map((_, i) => ownedAt(terms, i))].filter((found) => found !== null),
  );

/** Finds the nouns by which an English-speaking customer names things of theirs: "my pushchair", "I ordered a desk". */
export const englishNouns = finderOf(nounsIn);

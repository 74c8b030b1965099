import { type FoundNoun, finderOf } from './finder';
import { isCommonNoun, sentencesOf, type Term } from './terms';
import unnamed from './unnamed.en.json' with { type: 'json' };

const UNNAMED: ReadonlySet<string> = new Set(unnamed);
const OWN = new Set(['my', 'our']);
const BOUGHT = new Set(['bought', 'ordered', 'purchased', 'received']);
const DETERMINERS = new Set(['a', 'an', 'the', 'this', 'these', 'some', 'two']);
/** "Pushchair arrived with…": what came to the customer, named without an article. */
const CAME = new Set(['arrived', 'came', 'delivered', 'turned', 'ordered', 'bought']);
/** "The desk you sent me", "the shoes I ordered": what makes a thing the customer's behind its noun. */
const FROM_US = new Set(['delivered', 'sold', 'sent', 'shipped']);
const BY_THEM = new Set([...BOUGHT, 'got']);
/** Tags of words that may stand between "my" and the noun. */
const WITHIN = ['Noun', 'Adjective', 'Value', 'Gerund', 'PastTense'];
/** What is tagged as a noun, too, and ends one. */
const OUTSIDE = ['Pronoun', 'AtMention', 'HashTag', 'Url', 'Emoji'];
const LONGEST_PHRASE = 5;
/** Verbs of trouble that are tagged as nouns behind one: "my kettle leaks", "our sofa split". */
const BREAKS =
  /^(?:splits?|cracks?|leaks?|dents?|chips?|tears?|stains?|crash(?:es)?|breaks?|stops?|smells?|fails?|burns?|bends?|drops?|freezes?|jams?|shakes?|smokes?|sparks?|squeaks?|overheats?|turns?|works?|looks?|makes?|falls?|runs?|starts?|bust|broke|died|dies)$/;

/** Whether what follows this word belongs to the customer: "my …", "I ordered a …". */
function isOwner(terms: readonly Term[], i: number): boolean {
  const key = terms[i]?.key ?? '';
  return OWN.has(key) || (DETERMINERS.has(key) && BOUGHT.has(terms[i - 1]?.key ?? ''));
}

/** The words from a place to the end of the noun phrase there. */
function phraseAt(terms: readonly Term[], from: number): Term[] {
  const phrase: Term[] = [];
  for (const term of terms.slice(from, from + LONGEST_PHRASE)) {
    if (!WITHIN.some((one) => term.tags.has(one)) || OUTSIDE.some((one) => term.tags.has(one))) break;
    phrase.push(term);
    if (!/^(?:[ \u00a0]+|-)$/.test(term.post)) break;
  }
  const last = phrase.findLastIndex(({ tags, key }, i) => tags.has('Noun') && !(i > 0 && BREAKS.test(key)));
  return phrase.slice(0, last + 1);
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

/** Whether words tell how a thing came to the customer. */
function isTheirs([who, what]: readonly Term[]): boolean {
  if (who?.key === 'you') return FROM_US.has(what?.key ?? '');
  return (who?.key === 'i' || who?.key === 'we') && BY_THEM.has(what?.key ?? '');
}

/** What belongs to the customer right behind a word. */
function ownedAt(terms: readonly Term[], i: number): FoundNoun | null {
  const isSaid = isOwner(terms, i);
  if (!isSaid && !DETERMINERS.has(terms[i]?.key ?? '')) return null;
  const phrase = phraseAt(terms, i + 1);
  const next = terms.slice(i + 1 + phrase.length);
  const isNoun = isSaid ? !isClause(phrase, next[0]) : isTheirs(next);
  return isNoun ? nounOf(phrase) : null;
}

const nounsIn = (text: string): FoundNoun[] =>
  sentencesOf(text).flatMap((terms) =>
    [opening(terms), ...terms.map((_, i) => ownedAt(terms, i))].filter((found) => found !== null),
  );

/** Finds the nouns by which an English-speaking customer names things of theirs: "my pushchair", "I ordered a desk". */
export const englishNouns = finderOf(nounsIn);

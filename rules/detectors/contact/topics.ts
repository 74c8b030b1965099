import { stemOf } from '../../../engine/reading/content';
import { fold, unslot } from '../../../engine/text/fold';
import type { Brand, Contact } from '../../../engine/types/situation';
import { MARKETS, OPPOSED, TOPICS } from './topic-words';

interface Family {
  readonly name: string;
  readonly starts: readonly string[];
  readonly whole: ReadonlySet<string>;
}

const familiesOf = (table: Readonly<Record<string, string>>): Family[] =>
  Object.entries(table).map(([name, list]) => {
    const words = list.split(' ');
    return {
      name,
      starts: words.filter((word) => !word.startsWith('=')),
      whole: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
    };
  });

const TOPIC_FAMILIES = familiesOf(TOPICS);
const MARKET_FAMILIES = familiesOf(MARKETS);

const wordsOf = (text: string): string[] => unslot(fold(text)).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

const LEAST_START = 3;

/** A word is of a family by its beginning; a short one only as it stands, with an «s» or an «e» at most. */
const isOf = ({ starts, whole }: Family, word: string): boolean =>
  whole.has(word) ||
  starts.some((start) =>
    start.length > LEAST_START
      ? word.startsWith(start)
      : /^(?:e|s|es)?$/.test(word.slice(start.length)) && word.startsWith(start),
  );

const named = (families: readonly Family[], words: readonly string[]): Set<string> =>
  new Set(families.filter((family) => words.some((word) => isOf(family, word))).map(({ name }) => name));

/** What a case is about, by the customer's words. */
export interface Case {
  readonly topics: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly markets: ReadonlySet<string>;
}

const LEAST_STEM = 4;
const stemsOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length >= LEAST_STEM).map(stemOf));

/** Reads the case; its market is the customer's by their words, else the brand's by its name. */
export function caseOf(text: string, brand: Brand, account: string | undefined): Case {
  const words = wordsOf(text);
  const told = named(MARKET_FAMILIES, words);
  const own = named(MARKET_FAMILIES, wordsOf([brand.name, account ?? ''].join(' ')));
  return { topics: named(TOPIC_FAMILIES, words), stems: stemsOf(words), markets: told.size > 0 ? told : own };
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((item) => other.has(item));

const topicWords = ({ topics = [] }: Contact): string[] => topics.flatMap(wordsOf);
const topicsOf = (contact: Contact): Set<string> => named(TOPIC_FAMILIES, topicWords(contact));
const marketsOf = (contact: Contact): Set<string> => named(MARKET_FAMILIES, topicWords(contact));

/** Whether a contact's topics are the case's, in so many words or by what both are about. */
const isFor = (contact: Contact, about: Case): boolean =>
  share(topicsOf(contact), about.topics) || share(stemsOf(topicWords(contact)), about.stems);

const areOpposed = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  OPPOSED.some(([a, b]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));

/** Whether a contact is for other matters, where another of the pack's is for this one. */
export function isOffTopic(contact: Contact, about: Case, all: readonly Contact[]): boolean {
  const topics = topicsOf(contact);
  if (topics.size === 0 || about.topics.size === 0 || isFor(contact, about)) return false;
  const isBetter = all.some(
    (other) => other !== contact && (other.topics?.length ?? 0) > 0 && isFor(other, about),
  );
  return isBetter || areOpposed(topics, about.topics);
}

/** Whether a contact serves another country than the case's. */
export function isOfOtherMarket(contact: Contact, { markets }: Case): boolean {
  const served = marketsOf(contact);
  return served.size > 0 && markets.size > 0 && !share(served, markets);
}

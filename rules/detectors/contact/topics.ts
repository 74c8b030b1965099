import { stemOf } from '../../../engine/reading/content';
import { fold, unslot } from '../../../engine/text/fold';
import type { Brand, Contact } from '../../../engine/types/situation';
import { ASIDE, MARKETS, OPPOSED, TOPICS } from './topic-words';

/** Words by their beginnings, and those that stand as they are. */
interface Words {
  readonly starts: readonly string[];
  readonly whole: ReadonlySet<string>;
}

/** A topic: the words that name it, and those by which only a customer tells it. */
interface Family {
  readonly name: string;
  readonly named: Words;
  readonly told: Words;
}

function wordsIn(list = ''): Words {
  const words = list.split(' ').filter(Boolean);
  return {
    starts: words.filter((word) => !word.startsWith('=')),
    whole: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
  };
}

const familiesOf = (table: Readonly<Record<string, string>>): Family[] =>
  Object.entries(table).map(([name, list]) => {
    const [named, told] = list.split('|');
    return { name, named: wordsIn(named), told: wordsIn(told) };
  });

const TOPIC_FAMILIES = familiesOf(TOPICS);
const MARKET_FAMILIES = familiesOf(MARKETS);

const wordsOf = (text: string): string[] =>
  unslot(fold(text))
    .replace(AFTER_SALES, 'sav')
    .match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

/** What comes after a sale is no sale. */
const AFTER_SALES = /\bafter[ -]sales?\b|\bapres[ -]ventes?\b/g;

const LEAST_START = 3;

/** A word is of a family by its beginning; a short one only as it stands, with an «s» or an «e» at most. */
const isOf = ({ starts, whole }: Words, word: string): boolean =>
  whole.has(word) ||
  starts.some((start) =>
    start.length > LEAST_START
      ? word.startsWith(start)
      : /^(?:e|s|es)?$/.test(word.slice(start.length)) && word.startsWith(start),
  );

const named = (families: readonly Family[], words: readonly string[]): Set<string> =>
  new Set(
    families.filter((family) => words.some((word) => isOf(family.named, word))).map(({ name }) => name),
  );

/** What a customer is about: also by words that name no contact's topic. */
const told = (words: readonly string[]): Set<string> =>
  new Set(
    TOPIC_FAMILIES.filter((family) =>
      words.some((word) => isOf(family.named, word) || isOf(family.told, word)),
    ).map(({ name }) => name),
  );

/** What a case is about, by the customer's words. */
export interface Case {
  readonly topics: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly markets: ReadonlySet<string>;
  /** Families of words that the draft uses. */
  readonly draft: ReadonlySet<string>;
}

const LEAST_STEM = 4;
const stemsOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length >= LEAST_STEM).map(stemOf));

/** Reads the case; its market is the customer's by their words, else the brand's by its name. */
export function caseOf(text: string, draft: string, brand: Brand, account: string | undefined): Case {
  const words = wordsOf(text);
  const said = named(MARKET_FAMILIES, words);
  const own = named(MARKET_FAMILIES, wordsOf([brand.name, account ?? ''].join(' ')));
  return {
    topics: told(words),
    stems: stemsOf(words),
    markets: said.size > 0 ? said : own,
    draft: stemsOf(wordsOf(draft)),
  };
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

/** Whether everything that a contact is for is the affair of few: press, jobs, suppliers, firms, groups. */
function isAside(contact: Contact, about: Case): boolean {
  const { topics = [] } = contact;
  // "The business desk is on …": the writer knows whose it is.
  if (share(stemsOf(topicWords(contact)), about.draft)) return false;
  const sides = topics.map((topic) =>
    [...named(TOPIC_FAMILIES, wordsOf(topic))].filter((name) => ASIDE.has(name)),
  );
  return (
    sides.length > 0 &&
    sides.every((names) => names.length > 0 && !names.some((name) => about.topics.has(name)))
  );
}

/** Whether a contact is for other matters: those of few, or where another of the pack's is for this one. */
export function isOffTopic(contact: Contact, about: Case, all: readonly Contact[]): boolean {
  if (isAside(contact, about)) return true;
  const topics = topicsOf(contact);
  if ((contact.topics?.length ?? 0) === 0 || isFor(contact, about)) return false;
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

import { oncePer } from '../../../engine/analysis/once';
import { stemOf } from '../../../engine/reading/content';
import type { CustomerReading } from '../../../engine/reading/customer';
import type { TextReading } from '../../../engine/reading/text';
import type { Contact, Situation } from '../../../engine/types/situation';
import { marketsIn, toldTopics, topicsIn, withWider, wordsOf } from './families';
import { ASIDE, OPPOSED } from './topic-words';

/** What a case is about, by the customer's words. */
export interface Case {
  readonly topics: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly markets: ReadonlySet<string>;
}

const LEAST_STEM = 4;
const stemsOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => word.length >= LEAST_STEM).map(stemOf));

function read({ all, author }: CustomerReading, { brand, account }: Situation): Case {
  const words = wordsOf(`${author ?? ''}\n${all.text}`);
  const said = marketsIn(words);
  const own = marketsIn(wordsOf(`${brand?.name ?? ''} ${account ?? ''}`));
  return { topics: toldTopics(words), stems: stemsOf(words), markets: said.size > 0 ? said : own };
}

const cases = oncePer<TextReading, Case>();

/** The case, read once per thread; its market is the customer's by their words, else the brand's by its name. */
export const caseOf = (customer: CustomerReading, situation: Situation): Case =>
  cases(customer.all, () => read(customer, situation));

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((item) => other.has(item));

const topicWords = ({ topics = [] }: Contact): string[] => topics.flatMap(wordsOf);
const topicsOf = (contact: Contact): Set<string> => topicsIn(topicWords(contact));
const marketsOf = (contact: Contact): Set<string> => marketsIn(topicWords(contact));

/** Whether a contact's topics are the case's, in so many words or by what both are about. */
const isFor = (contact: Contact, about: Case): boolean =>
  share(topicsOf(contact), about.topics) || share(stemsOf(topicWords(contact)), about.stems);

const areOpposed = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  OPPOSED.some(([a, b]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));

/** «presse@…» names no desk in words. */
const ADDRESS = /\S*[@/]\S*/g;

/** "The business desk is on …", «les pannes, c'est le …»: the writer knows whose it is. */
const isNamed = (contact: Contact, draft: string): boolean =>
  share(stemsOf(topicWords(contact)), stemsOf(wordsOf(draft.replace(ADDRESS, ' '))));

/** Whether everything that a contact is for is the affair of few: press, jobs, suppliers, firms, groups. */
function isAside(contact: Contact, about: Case): boolean {
  const { topics = [] } = contact;
  const sides = topics.map((topic) => [...topicsIn(wordsOf(topic))].filter((name) => ASIDE.has(name)));
  return (
    sides.length > 0 &&
    sides.every((names) => names.length > 0 && !names.some((name) => about.topics.has(name)))
  );
}

/**
 * Whether a contact is for other matters: those of few, or where another of the pack's is for this one, by the
 * customer's words or by the draft's own: "ring … for the health claim", where the number is that of motor claims.
 */
export function isOffTopic(contact: Contact, about: Case, all: readonly Contact[], draft: string): boolean {
  if (isNamed(contact, draft)) return false;
  if (isAside(contact, about)) return true;
  const topics = topicsOf(contact);
  if ((contact.topics?.length ?? 0) === 0 || isFor(contact, about)) return false;
  const isBetter = all.some(
    (other) =>
      other !== contact && (other.topics?.length ?? 0) > 0 && (isFor(other, about) || isNamed(other, draft)),
  );
  return isBetter || areOpposed(topics, about.topics);
}

/** Whether a contact serves another country than the case's, and the draft doesn't say that the customer is of it. */
export function isOfOtherMarket(contact: Contact, { markets }: Case, draft: string): boolean {
  const served = marketsOf(contact);
  if (served.size === 0 || markets.size === 0 || share(served, withWider(markets))) return false;
  return !share(served, marketsIn(wordsOf(draft.replace(ADDRESS, ' '))));
}

import { fold, unslot } from '../../../engine/text/fold';
import { MARKETS, TOPICS, WITHIN } from './topic-words';

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

/** The words of a text, folded; «état-civil» is one. */
export const wordsOf = (text: string): string[] =>
  unslot(fold(text))
    .replace(AFTER_SALES, 'sav')
    .replace(NORTHERN_IRELAND, 'ulster')
    .match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

/** A country of its own here: its numbers are not those of the south. */
const NORTHERN_IRELAND = /\bnorthern ireland\b|\birlande du nord\b/g;

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
export const toldTopics = (words: readonly string[]): Set<string> =>
  new Set(
    TOPIC_FAMILIES.filter((family) =>
      words.some((word) => isOf(family.named, word) || isOf(family.told, word)),
    ).map(({ name }) => name),
  );

/** What words name: topics of a contact. */
export const topicsIn = (words: readonly string[]): Set<string> => named(TOPIC_FAMILIES, words);
/** Countries that words name. */
export const marketsIn = (words: readonly string[]): Set<string> => named(MARKET_FAMILIES, words);

/** Countries with the wider market that each lies in: who is in Lyon is served by «clients Europe». */
export const withWider = (markets: ReadonlySet<string>): Set<string> =>
  new Set([...markets].flatMap((market) => [market, WITHIN[market] ?? market]));

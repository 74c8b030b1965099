import type { Reading } from '../../../engine/analysis/detector';
import { latestPer } from '../../../engine/analysis/once';
import { fold, unslot } from '../../../engine/text/fold';
import { groupsOf } from './meanings';
import { NUMBER_WORDS } from './number-words';

/** What may stand in public: what the customer wrote in the thread, their name there, what the brand gives as its own. */
export interface Published {
  /** A number or a code, however it is spaced. */
  number(written: string): boolean;
  /** A word, by its beginning, or one that means the same. */
  word(written: string): boolean;
  /** A name, also as a part of a handle. */
  name(written: string): boolean;
  /** The customer's own words, folded. */
  readonly said: string;
}

const compact = (text: string): string => fold(text).replace(/[\s.()+/_-]/g, '');

const MOST_STEM = 6;

/** The beginning by which two forms of a word are taken for one. */
const stem = (word: string): string => {
  const key = NUMBER_WORDS.get(word) ?? word;
  return key.replace(/(?<=[a-z]{3})(?:es|s|e|x)$/, '').slice(0, MOST_STEM);
};

/** The words of a folded text; digits are words too. */
export const wordsOf = (low: string): string[] => unslot(low).match(/[a-z]+|\d+/g) ?? [];

const meanings = (word: string): string[] => [stem(word), ...groupsOf(word)];

/** «My 12 yr old», «mon petit», «ma puce de 4 ans» name a child. */
const CHILD =
  /\b(?:my|our) (?:\d+|[a-z]+) ?-?(?:yo|y\/o|yr|yrs|year|month)s?\b|\b(?:mon|ma|mes|notre|nos) (?:petite?s?|puce|bout de chou|[a-z]+ de \d+ (?:ans|mois))\b/;

const perCustomer = latestPer<Reading['customer'], Published>();

/** What was published in the thread so far; read once per thread, not per keystroke. */
export const published = (reading: Reading): Published =>
  perCustomer(reading.customer, [reading.situation.brand], () => read(reading));

function read({ customer, situation, brandMessages }: Reading): Published {
  const theirs = situation.thread.filter(({ role }) => role === 'customer');
  const contacts = situation.brand?.contacts?.map(({ value }) => value) ?? [];
  const own = [...contacts, situation.brand?.name ?? '', ...(situation.brand?.handles ?? [])];
  const earlier = brandMessages.map(({ text }) => text);
  const authors = theirs.map(({ author }) => author ?? '');
  const said = fold([customer.all.text, ...authors].join('\n'));
  const all = fold([said, ...own, ...earlier].join('\n'));
  const run = compact(all);
  const words = new Set([...wordsOf(all), ...(CHILD.test(said) ? ['child'] : [])].flatMap(meanings));
  const names = compact(said);
  const digits = new Set(wordsOf(all).map((word) => NUMBER_WORDS.get(word) ?? word));
  return {
    said: fold(customer.all.text),
    number: (one) => isNumberIn(compact(one), run, digits),
    word: (one) => one.split('-').every((part) => meanings(part).some((meaning) => words.has(meaning))),
    name: (one) => names.includes(compact(one)),
  };
}

/** A short number must stand by itself («12» is not published by «4471-1290»); a long one may be spaced otherwise. */
function isNumberIn(one: string, known: string, digits: ReadonlySet<string>): boolean {
  if (one.length < 4) return digits.has(NUMBER_WORDS.get(one) ?? one);
  const national = /^(?:00|\d{2})?\d{9,}$/.test(one) ? one.slice(-8) : one;
  return known.includes(national);
}

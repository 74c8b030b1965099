import { latestPer } from '../../../engine/analysis/once';
import { stemOf } from '../../../engine/reading/content';
import { isToThem } from '../../../engine/reading/customer-names';
import { bare } from '../../../engine/text/bare';
import { fold, unslot } from '../../../engine/text/fold';
import { scan } from '../../../engine/text/scan';
import type { Situation } from '../../../engine/types/situation';
import { type Fact, TIMES } from './fact';
import { factsOf } from './facts';
import { kinIn } from './kin';
import { numerals } from './spelled';

/** What may stand in the reply: the thread, the pack, earlier replies to this customer. */
export interface Told {
  has(fact: Fact): boolean;
}

function textsOf({ thread, brand, history = [] }: Situation, authors: readonly string[]): string[] {
  const contacts = (brand?.contacts ?? []).flatMap(({ value, hours = '', topics = [] }) => [
    value,
    hours,
    ...topics,
  ]);
  return [
    ...thread.flatMap(({ author = '', text }) => [author, text]),
    ...contacts,
    ...[brand?.name, brand?.hours, brand?.voice].filter((text) => text !== undefined),
    ...[...(brand?.handles ?? []), ...(brand?.accounts ?? [])],
    ...[...(brand?.approved ?? []), ...(brand?.saved ?? []), ...(brand?.gestures ?? [])],
    ...(brand?.incidents ?? []).map(({ text }) => text),
    ...history.filter((reply) => isToThem(reply, authors)).map(({ text }) => text),
  ];
}

/** Shorter ones stand by chance in other words: «Pau», "street". */
const LEAST_LONG = 5;

/** «1h10» holds no ten. */
const TIME = /\b\d{1,2} ?(?:h|heures?|:) ?\d{2}\b/g;

/** Numbers of a text, written in figures or in words. @param low the folded text */
function digitsIn(text: string, low: string): Set<string> {
  const written = low.replace(TIME, ' ').match(/\d+(?:[ .,]\d+)*/g) ?? [];
  const spelled = numerals(scan(text, low)).map(({ value }) => String(value));
  return new Set([...written.flatMap((run) => [run.replace(/\D/g, ''), ...run.split(/\D+/)]), ...spelled]);
}

/** «L'ascenseur du C»: a letter alone; "I" and an "A" before a word are words. */
const LETTER = /(?<![\p{L}\d.&'’-])(?:[B-HJ-Z]|A(?! \p{L}))(?![\p{L}\d.&'’-])/gu;

/** One spelling for what is written short: «St-Dié», "Charlotte St". */
const short = (text: string): string =>
  bare(text)
    .replace(/saint|street/g, 'st')
    .replace(/avenue/g, 'av')
    .replace(/boulevard|blvd/g, 'bd');

/** «Le 12 juin» tells the month too. */
const alsoTold = ({ kind, key }: Fact): string[] =>
  kind === 'date' ? [`${kind} ${key}`, `month ${key.split('/')[1]}`] : [`${kind} ${key}`];

function told(situation: Situation, authors: readonly string[]): Told {
  const texts = textsOf(situation, authors);
  const joined = texts.join('\n');
  const all = short(joined);
  const low = fold(joined);
  const words = new Set(unslot(low).split(/[^a-z\d]+/));
  const digits = digitsIn(joined, low);
  const hasHours = (situation.brand?.contacts ?? []).some(({ hours }) => hours !== undefined);
  const people = kinIn(low);
  const facts = new Set(texts.flatMap((text) => factsOf({ text }).flatMap(alsoTold)));
  const letters = new Set(joined.match(LETTER)?.map((letter) => letter.toLowerCase()));
  const nouns = new Set([...words].map(stemOf));
  const hasNumber = (written: string): boolean => digits.has(written.replace(/\D/g, ''));
  const has = (fact: Fact): boolean => {
    const { kind, key } = fact;
    if (facts.has(`${kind} ${key}`)) return true;
    if (kind === 'kin') return people.has(key);
    if (kind === 'person') return words.has(key.split(' ').at(-1) ?? key);
    if (kind === 'weekday' && hasHours) return true;
    // Told only as what it is: the digits of an hour are those of many things.
    if (TIMES.has(kind)) return false;
    if (kind === 'date') return digits.has(key.split('/')[0] ?? '');
    if (kind === 'amount') return hasNumber(key.split('.')[0] ?? key);
    const last = key.split(' ')[1] ?? '';
    if (kind === 'counted' && last.length === 1 && letters.has(last)) return true;
    if (fact.isSpelled && nouns.has(last)) return true;
    if (kind === 'counted' && /\d/.test(key)) return hasNumber(key);
    const written = short(key);
    if (written.length < LEAST_LONG && (words.has(bare(key)) || words.has(written))) return true;
    const isThere = written.length >= LEAST_LONG && all.includes(written);
    return isThere || (kind === 'number' && hasNumber(key));
  };
  return { has };
}

const gathered = latestPer<Situation['thread'], Told>();

/** Reads the thread and the pack once: the thread stays one object until the conversation changes. */
export const toldIn = (situation: Situation, authors: readonly string[]): Told =>
  gathered(situation.thread, [situation.brand, situation.history], () => told(situation, authors));

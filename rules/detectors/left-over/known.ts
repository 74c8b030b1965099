import { latestPer } from '../../../engine/analysis/once';
import { isToThem } from '../../../engine/reading/customer-names';
import { bare } from '../../../engine/text/bare';
import { fold } from '../../../engine/text/fold';
import type { Situation } from '../../../engine/types/situation';
import type { Fact } from './fact';
import { factsOf } from './facts';

/** What may stand in the reply: the thread, the pack, earlier replies to this customer. */
export interface Told {
  has(fact: Fact): boolean;
}

/** Written out, a count is the same. */
const COUNTS = new Map(
  `cinq 5;six 6;sept 7;huit 8;neuf 9;dix 10;onze 11;douze 12;treize 13;quatorze 14;quinze 15;vingt 20;trente 30;five 5;seven 7;
  eight 8;nine 9;ten 10;eleven 11;twelve 12;thirteen 13;fourteen 14;fifteen 15;dozen 12;twenty 20;thirty 30`
    .split(/;\s*/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

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

function digitsIn(low: string): Set<string> {
  const written = low.match(/\d+(?:[ .,]\d+)*/g) ?? [];
  const spelled = (low.match(/[a-z]+/g) ?? []).flatMap((word) => COUNTS.get(word) ?? []);
  return new Set([...written.flatMap((run) => [run.replace(/\D/g, ''), ...run.split(/\D+/)]), ...spelled]);
}

function told(situation: Situation, authors: readonly string[]): Told {
  const texts = textsOf(situation, authors);
  const all = bare(texts.join('\n'));
  const digits = digitsIn(fold(texts.join('\n')));
  const facts = new Set(texts.flatMap((text) => factsOf({ text }).map(({ kind, key }) => `${kind} ${key}`)));
  const hasNumber = (written: string): boolean => digits.has(written.replace(/\D/g, ''));
  const has = (fact: Fact): boolean => {
    const { kind, key } = fact;
    if (facts.has(`${kind} ${key}`)) return true;
    if (kind === 'date') return digits.has(key.split('/')[0] ?? '');
    if (kind === 'amount') return hasNumber(key.split('.')[0] ?? key);
    if (kind === 'counted') return hasNumber(key);
    return all.includes(bare(key)) || (kind === 'number' && hasNumber(key));
  };
  return { has };
}

const gathered = latestPer<Situation['thread'], Told>();

/** Reads the thread and the pack once: the thread stays one object until the conversation changes. */
export const toldIn = (situation: Situation, authors: readonly string[]): Told =>
  gathered(situation.thread, [situation.brand, situation.history], () => told(situation, authors));

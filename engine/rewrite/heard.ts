import type { Reading } from '../analysis/detector';
import { latestPer } from '../analysis/once';
import { type CustomerReading, latestStart } from '../reading/customer';
import { hasAny, hitsOf, type TextReading } from '../reading/text';
import type { Token } from '../text/kinds';
import type { Block } from '../types/ruleset';
import { isBefallen, type Thing, thingsBefallen } from './thing';
import { toldIn } from './told';
import { isWanted, wordsOf } from './wanted';

/** A way to say what went wrong that fits, and the customer's word or thing that it is about. */
export interface Heard {
  readonly block: Block;
  readonly token: Token | Thing | null;
}

/** Cues of a sentence in which something went wrong: a noun there is the matter. */
const TROUBLE = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-fault', 'c-waiting', 'c-cannot', 'c-money', 'c-disappointed', 'c-harsh', 'c-befell',
]; // biome-ignore format: a list reads better dense

/** `{thing}`: a noun of the customer's for something of theirs, whatever it is. */
export const isOfThing = ({ text }: Block): boolean => text.includes('{thing}');

/** Where a customer tells trouble: spans of sentences with a cue of it. */
export function troubled({ customer: { all } }: Reading): (at: number) => boolean {
  const sentences = new Set(
    TROUBLE.flatMap((cue) => (all.hits.get(cue) ?? []).map(({ sentence }) => sentence)),
  );
  return (at) => all.sentences.some(({ start, end }, i) => sentences.has(i) && at >= start && at < end);
}

/** The words of the customer's last messages, those to be answered, then all before them. */
function saidLast(customer: CustomerReading): Token[] {
  const { all } = customer;
  const from = latestStart(customer);
  return [
    ...all.tokens.filter(({ start }) => start >= from),
    ...all.tokens.filter(({ start }) => start < from),
  ];
}

/** «On the phone», «au téléphone»: how they spoke, not what they own. */
const SPOKEN = /^(?:phone|téléphone|tel|standard)$/iu;
const BY_IT = /(?:^|[^\p{L}])(?:on|off|over|by|via|the|au|le|du|par|un)\s$/iu;
const isSpokenBy = ({ customer: { all } }: Reading, { start, end }: Token): boolean =>
  SPOKEN.test(all.text.slice(start, end)) && BY_IT.test(all.text.slice(0, start));

/** A noun and what befell it stand in one sentence. */
function isBeside({ customer: { all } }: Reading, at: number, cues: readonly string[] | undefined): boolean {
  if (!cues) return true;
  const here = all.sentences.findIndex(({ start, end }) => at >= start && at < end);
  return cues.some((cue) => hitsOf(all, cue).some(({ sentence }) => sentence === here));
}

function heardIn(block: Block, reading: Reading, things: readonly Thing[]): Heard | null {
  const { customer } = reading;
  const words = wordsOf(customer.all);
  const { acts, customer: cues, heard } = block;
  if (acts && !acts.includes(customer.act)) return null;
  if (block.told) {
    const isOne = (token: Token): boolean => isWanted(words.get(token), heard ?? []);
    const token = toldIn(block, reading, isOne);
    return token && { block, token };
  }
  if (isOfThing(block)) {
    const [thing] = things;
    return things.length === 1 && thing && isBefallen(reading, thing, cues) ? { block, token: thing } : null;
  }
  if (!heard) return !cues || hasAny(customer.all, cues) ? { block, token: null } : null;
  const isOwned = block.text.includes('{heard}');
  // Of several things that broke one is not named alone.
  if (isOwned && cues && things.length > 1) return null;
  const found = saidLast(customer).filter(
    (token) =>
      isWanted(words.get(token), heard) &&
      isBeside(reading, token.start, cues) &&
      !(isOwned && isSpokenBy(reading, token)),
  );
  const isTrouble = troubled(reading);
  const token = found.find(({ start }) => isTrouble(start)) ?? found[0];
  return token ? { block, token } : null;
}

function allHeard(blocks: readonly Block[], reading: Reading): Heard[] {
  const cues = blocks.filter(isOfThing).flatMap(({ customer = [] }) => customer);
  const things = thingsBefallen(reading, cues);
  return blocks.map((block) => heardIn(block, reading, things)).filter((one) => one !== null);
}

const latest = latestPer<TextReading, readonly Heard[]>();

/**
 * What fits of the ways to say what went wrong, the most telling first. It depends on the conversation alone, and is
 * listened for once, whatever comes of the draft.
 */
export function heardOf(blocks: readonly Block[], reading: Reading): readonly Heard[] {
  const { all, act } = reading.customer;
  return latest(all, [blocks, act, reading.situation.nouns], () => allHeard(blocks, reading));
}

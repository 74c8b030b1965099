import type { Reading } from '../analysis/detector';
import type { CustomerReading } from '../reading/customer';
import { hasAny } from '../reading/text';
import type { Token } from '../text/kinds';
import type { Block } from '../types/ruleset';
import type { Locale } from '../types/text';
import { inVoice } from './forms';
import type { Voice } from './voice';

/** Cues of a sentence in which something went wrong: a noun there is the matter. */
const TROUBLE = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-fault', 'c-waiting', 'c-cannot', 'c-money', 'c-disappointed', 'c-harsh',
]; // biome-ignore format: a list reads better dense
/** Nouns whose plural looks like their singular. */
const SAME = /^(?:colis|avis|bus|repas|retours?|temps|prix|accès|séjour)$/i;

const isPlural = (word: string): boolean => /[sx]$/.test(word) && !SAME.test(word);

/** «rembours*» holds for every word that begins so. */
const matches = (key: string, wanted: string): boolean =>
  wanted.endsWith('*') ? key.startsWith(wanted.slice(0, -1)) : key === wanted;

const keyOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface Heard {
  readonly block: Block;
  readonly token: Token | null;
}

/** Where a customer tells trouble: spans of sentences with a cue of it. */
function troubled({ customer: { all } }: Reading): (at: number) => boolean {
  const sentences = new Set(
    TROUBLE.flatMap((cue) => (all.hits.get(cue) ?? []).map(({ sentence }) => sentence)),
  );
  return (at) => all.sentences.some(({ start, end }, i) => sentences.has(i) && at >= start && at < end);
}

/** The words of the customer's last messages, those to be answered, then all before them. */
function saidLast({ all, latest }: CustomerReading): Token[] {
  const from = all.text.length - latest.text.length;
  return [
    ...all.tokens.filter(({ start }) => start >= from),
    ...all.tokens.filter(({ start }) => start < from),
  ];
}

function heardIn(block: Block, reading: Reading): Heard | null {
  const { customer } = reading;
  if (block.acts && !block.acts.includes(customer.act)) return null;
  if (block.customer && !hasAny(customer.all, block.customer)) return null;
  if (!block.heard) return { block, token: null };
  const wanted = block.heard.map(keyOf);
  const found = saidLast(customer).filter(({ key }) => wanted.some((one) => matches(key, one)));
  const isTrouble = troubled(reading);
  const token = found.find(({ start }) => isTrouble(start)) ?? found[0];
  return token ? { block, token } : null;
}

/** `{votre}`, `{vos}` by the noun's number, and the noun as the customer wrote it. */
function withNoun(text: string, { token }: Heard, { customer }: Reading, { address }: Voice): string {
  const noun = token ? customer.all.text.slice(token.start, token.end).toLowerCase() : '';
  const [one, many] = address === 'tu' ? ['ton', 'tes'] : ['votre', 'vos'];
  return text.replaceAll('{votre}', isPlural(noun) ? many : one).replaceAll('{heard}', noun);
}

/**
 * What went wrong, in the customer's own noun: «ce retard», "the trouble with your parcel".
 * @param blocks the pack's ways to say it, the most telling first; one without conditions suits every case
 */
export function issueOf(blocks: readonly Block[], reading: Reading, locale: Locale, voice: Voice): string {
  const { customer } = reading;
  const heard = (customer.locale === locale ? blocks : blocks.filter((one) => !one.heard && !one.customer))
    .map((block) => heardIn(block, reading))
    .filter((one) => one !== null);
  const isTrouble = troubled(reading);
  const from = customer.all.text.length - customer.latest.text.length;
  const telling =
    heard.find(({ token }) => token !== null && token.start >= from && isTrouble(token.start)) ??
    heard.find(({ token }) => token === null || token.start >= from) ??
    heard[0];
  return telling ? withNoun(inVoice(telling.block.text, voice) ?? '', telling, reading, voice) : '';
}

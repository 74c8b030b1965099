import type { Reading } from '../analysis/detector';
import { type CustomerReading, latestStart } from '../reading/customer';
import { hasAny, hitsOf, type TextReading } from '../reading/text';
import type { Token } from '../text/kinds';
import type { Block } from '../types/ruleset';
import type { Locale } from '../types/text';
import { inVoice } from './forms';
import type { Rotation } from './rotation';
import { isBefallen, type Thing, thingsBefallen } from './thing';
import { toldIn } from './told';
import type { Voice } from './voice';

/** Cues of a sentence in which something went wrong: a noun there is the matter. */
const TROUBLE = [
  'c-nothing-came', 'c-not-working', 'c-missing-part', 'c-fault', 'c-waiting', 'c-cannot', 'c-money', 'c-disappointed', 'c-harsh', 'c-befell',
]; // biome-ignore format: a list reads better dense
/** Nouns whose plural looks like their singular. */
const SAME = /^(?:colis|avis|bus|repas|retours?|temps|prix|accès|séjour)$/i;

const isPlural = (word: string): boolean => /[sx]$/.test(word) && !SAME.test(word);

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a word is one of those wanted; «rembours*» holds for every word that begins so, «livré» not for «livre». */
function isWanted(written: string, wanted: readonly string[]): boolean {
  const word = written.toLowerCase().normalize('NFC');
  return wanted.some((one) => {
    const start = one.replace('*', '');
    const said = plain(start) === start ? plain(word) : word;
    return one.endsWith('*') ? said.startsWith(start) : said === start;
  });
}

/** Who says it, and what was said to others. */
interface Spoken {
  readonly voice: Voice;
  readonly rotation: Rotation;
}

interface Heard {
  readonly block: Block;
  readonly token: Token | Thing | null;
}

/** `{thing}`: a noun of the customer's for something of theirs, whatever it is. */
const isOfThing = ({ text }: Block): boolean => text.includes('{thing}');

/** Where a customer tells trouble: spans of sentences with a cue of it. */
function troubled({ customer: { all } }: Reading): (at: number) => boolean {
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
  const { acts, customer: cues, heard } = block;
  if (acts && !acts.includes(customer.act)) return null;
  if (block.told) {
    const isOne = ({ start, end }: Token) => isWanted(customer.all.text.slice(start, end), heard ?? []);
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
      isWanted(customer.all.text.slice(token.start, token.end), heard) &&
      isBeside(reading, token.start, cues) &&
      !(isOwned && isSpokenBy(reading, token)),
  );
  const isTrouble = troubled(reading);
  const token = found.find(({ start }) => isTrouble(start)) ?? found[0];
  return token ? { block, token } : null;
}

/** `{votre}`, `{vos}` by the noun's number, and the noun as the customer wrote it. */
function withNoun(text: string, { token }: Heard, { customer }: Reading, { address }: Voice): string {
  const thing = token && 'noun' in token ? token : null;
  const noun = thing?.noun ?? (token ? customer.all.text.slice(token.start, token.end).toLowerCase() : '');
  const [one, many] = address === 'tu' ? ['ton', 'tes'] : ['votre', 'vos'];
  return text
    .replaceAll('{votre}', (thing?.plural ?? isPlural(noun)) ? many : one)
    .replace(/\{(?:heard|thing)\}/g, noun);
}

/** What fits of the ways to say what went wrong, the most telling first. */
function heardOf(blocks: readonly Block[], reading: Reading): Heard[] {
  const cues = blocks.filter(isOfThing).flatMap(({ customer = [] }) => customer);
  const things = thingsBefallen(reading, cues);
  return blocks.map((block) => heardIn(block, reading, things)).filter((one) => one !== null);
}

/** «Ce retard» tells what happened; "your parcel" to what. */
const isThing = ({ block }: Heard): boolean =>
  block.text.includes('{heard}') && !block.customer && !block.told;

const earliest = (all: readonly Heard[]): Heard | undefined =>
  [...all].sort((a, b) => (a.token?.start ?? 0) - (b.token?.start ?? 0))[0];

const caseOf = (block: Block): string => {
  const { told, heard, customer, acts } = block;
  return JSON.stringify([told, heard, customer, acts, isOfThing(block)]);
};

const isForAll = ({ told, heard, customer, acts }: Block): boolean => !told && !heard && !customer && !acts;

/** Blocks of one case are ways to say the same. */
const isSameCase = (a: Block, b: Block): boolean => caseOf(a) === caseOf(b);

/** A block's ways to say one case, in this voice, the least used first. */
function waysOf(
  blocks: readonly Block[],
  said: Heard,
  reading: Reading,
  { voice, rotation }: Spoken,
): readonly string[] {
  const ways = blocks.filter((block) => isSameCase(block, said.block));
  return rotation.order(ways.map(({ text }) => withNoun(inVoice(text, voice) ?? '', said, reading, voice)));
}

/** Plain words for any trouble: «ce désagrément». */
const plainly = (blocks: readonly Block[], { voice, rotation }: Spoken): readonly string[] =>
  rotation.order(blocks.filter(isForAll).map(({ text }) => inVoice(text, voice) ?? ''));

/** A thing beside what befell it, or a word that is the trouble itself: «retard», where the block asks for it. */
const isTold = (block: Block): boolean =>
  block.told !== undefined ||
  isOfThing(block) ||
  (block.customer !== undefined && !block.text.includes('{heard}'));

/** Whether words of the customer's latest messages say it where they tell of trouble. */
function saidNow(reading: Reading): (one: Heard) => boolean {
  const from = latestStart(reading.customer);
  const isTrouble = troubled(reading);
  return ({ block, token }) =>
    token !== null && token.start >= from && (isTold(block) || isTrouble(token.start));
}

/** So many sentences tell of more than one thing, whichever of them is named. */
const OF_STORY = 4;

const isStory = ({ sentences }: TextReading): boolean => sentences.length >= OF_STORY;

/**
 * Of what happened, the one event to name. What is told outright is certain wherever the pack puts it before a thing;
 * after it, it is named where nothing else is sure.
 * @param events what the latest messages tell, in the pack's order
 */
function eventOf(events: readonly Heard[], reading: Reading): Heard | undefined {
  const [first] = events;
  const outright = events.find(({ block }) => block.told);
  if (first === outright) return first;
  const thing = events.find(({ block }) => isOfThing(block));
  const happened = events.filter(({ block }) => !isOfThing(block) && !block.told);
  // A word alone («livré») says less of what happened than a thing with its trouble beside it.
  if (thing && happened.every(({ block }) => !block.customer)) return thing;
  const isOne = new Set(happened.map(({ token }) => token?.start)).size === 1;
  return isOne && !isStory(reading.customer.latest) ? happened[0] : outright;
}

/**
 * What to be sorry for: what befell the customer where one thing alone did, told among the trouble itself; else plain
 * words for it, which misname nothing. A thing that they mention («votre produit») is no trouble yet.
 * @param blocks the pack's ways to say what went wrong, the most telling first
 */
export function troubleOf(
  blocks: readonly Block[],
  reading: Reading,
  locale: Locale,
  spoken: Spoken,
): string {
  const isNow = saidNow(reading);
  const heard = reading.customer.locale === locale ? heardOf(blocks, reading) : [];
  const event = eventOf(
    heard.filter((one) => isNow(one) && !isThing(one)),
    reading,
  );
  const named = event ? waysOf(blocks, event, reading, spoken) : [];
  const plain = plainly(blocks, spoken);
  return [...named, ...plain].find((text) => spoken.rotation.isFresh(text)) ?? named[0] ?? plain[0] ?? '';
}

/**
 * What went wrong, in the customer's own noun: «ce retard», "the trouble with your parcel".
 * @param blocks the pack's ways to say it, the most telling first; one without conditions suits every case
 */
export function issueOf(blocks: readonly Block[], reading: Reading, locale: Locale, spoken: Spoken): string {
  const { customer } = reading;
  const said =
    customer.locale === locale
      ? blocks
      : blocks.filter(({ told, heard, customer: cues }) => !told && !heard && !cues);
  const heard = heardOf(said, reading);
  const from = latestStart(customer);
  const isNow = saidNow(reading);
  const telling =
    heard.find((one) => isNow(one) && !isThing(one)) ??
    earliest(heard.filter(isNow)) ??
    heard.find(({ token }) => token === null || token.start >= from) ??
    heard[0];
  if (!telling) return '';
  const best = waysOf(blocks, telling, reading, spoken)[0] ?? '';
  if (spoken.rotation.isFresh(best)) return best;
  // Said to the last customers already: plain words for it, before the same again.
  return plainly(blocks, spoken).find((text) => spoken.rotation.isFresh(text)) ?? best;
}

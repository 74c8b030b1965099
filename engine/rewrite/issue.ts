import type { Reading } from '../analysis/detector';
import { latestStart } from '../reading/customer';
import type { TextReading } from '../reading/text';
import type { Block } from '../types/ruleset';
import type { Locale } from '../types/text';
import { inVoice } from './forms';
import { type Heard, heardOf, isOfThing, troubled } from './heard';
import type { Rotation } from './rotation';
import { slotFor } from './slots';
import type { Voice } from './voice';

/** Nouns whose plural looks like their singular. */
const SAME = /^(?:colis|avis|bus|repas|retours?|temps|prix|accès|séjour)$/i;

const isPlural = (word: string): boolean => /[sx]$/.test(word) && !SAME.test(word);

/** Who says it, and what was said to others. */
interface Spoken {
  readonly voice: Voice;
  readonly rotation: Rotation;
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

/** `{problem}`: a blank, where the writer names what nothing else names. */
const BLANK = 'problem';
const isBlank = ({ text }: Block): boolean => text === `{${BLANK}}`;

/** Plain words for any trouble: «ce désagrément». */
const plainly = (blocks: readonly Block[], { voice, rotation }: Spoken): readonly string[] =>
  rotation.order(
    blocks
      .filter((block) => isForAll(block) && !isBlank(block))
      .map(({ text }) => inVoice(text, voice) ?? ''),
  );

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
 * @param isWhole for a whole reply: there a pack may leave a blank in place of plain words
 */
export function troubleOf(
  blocks: readonly Block[],
  reading: Reading,
  locale: Locale,
  spoken: Spoken,
  isWhole: boolean,
): string {
  const isNow = saidNow(reading);
  const heard = reading.customer.locale === locale ? heardOf(blocks, reading) : [];
  const event = eventOf(
    heard.filter((one) => isNow(one) && !isThing(one)),
    reading,
  );
  const named = event ? waysOf(blocks, event, reading, spoken) : [];
  const blank = isWhole && !event && blocks.some(isBlank) ? slotFor(BLANK, locale) : null;
  const plain = blank ? [blank] : plainly(blocks, spoken);
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
  const heard = heardOf(said, reading).filter(({ block }) => !isBlank(block));
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

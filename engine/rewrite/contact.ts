import type { Reading } from '../analysis/detector';
import type { TextReading } from '../reading/text';
import { channelsTried } from '../reading/tried';
import { isOpenBy } from '../reading/week';
import type { Channel, Contact } from '../types/situation';
import type { Locale } from '../types/text';

/** A way on that a rewrite may offer. */
export interface WayOn {
  readonly channel: Channel;
  /** As a sentence holds it: «en message privé», «au 01 02 03 04 05». */
  readonly words: string;
}

const WORDS: Readonly<Record<Locale, Readonly<Record<Channel, (value: string) => string>>>> = {
  fr: {
    dm: () => 'en message privé',
    chat: () => 'par tchat',
    email: (value) => `à ${value}`,
    phone: (value) => `au ${value}`,
    form: (value) => `via ${value}`,
    address: (value) => `à l’adresse ${value}`,
  },
  en: {
    dm: () => 'by direct message',
    chat: () => 'by chat',
    email: (value) => `at ${value}`,
    phone: (value) => `on ${value}`,
    form: (value) => `via ${value}`,
    address: (value) => `at ${value}`,
  },
};
/** What keeps the conversation going comes first; an address is no way to be answered. */
const ORDER: readonly Channel[] = ['dm', 'email', 'form', 'chat', 'phone'];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** «Amendes» is spoken of by who says «amende», "web orders" by who "ordered": the start of a word is enough. */
const stems = (topic: string): string[] =>
  (folded(topic).match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/[sx]$/, '').slice(0, STEM));
const STEM = 7;

const speaksOf = (said: string, stem: string): boolean =>
  said.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(stem));

/** A contact for some topics only fits a customer who speaks of one. */
function isOnTopic({ topics }: Contact, { customer }: Reading): boolean {
  const said = folded(customer.all.text);
  return (
    !topics ||
    topics.length === 0 ||
    topics.some((topic) => said.includes(folded(topic)) || stems(topic).some((stem) => speaksOf(said, stem)))
  );
}

const isOpen = ({ open, hours }: Contact, now: string | undefined): boolean =>
  open !== false && isOpenBy(hours, now) !== false;

/** The channels that the customer tried in vain: none of them may be offered again. */
const triedIn = ({ customer, brandMessages }: Reading): ReadonlySet<Channel> =>
  new Set(channelsTried(customer.all, brandMessages.at(-1)).map(({ channel }) => channel));

/** The pack's contacts that are open now, fit the matter and were not tried in vain. */
export function fittingContacts(reading: Reading): Contact[] {
  const tried = triedIn(reading);
  const { brand, now } = reading.situation;
  return (brand?.contacts ?? []).filter(
    (contact) => !tried.has(contact.channel) && isOpen(contact, now) && isOnTopic(contact, reading),
  );
}

const INBOX =
  /(?<!\p{L})(?:dms?|mps?|messages? priv[ée]s?|en priv[ée]|messenger|direct messages?|private messages?|message us)(?!\p{L})/iu;

/** Whether a text speaks of private messages. */
export const namesInbox = ({ text }: TextReading): boolean => INBOX.test(text);

/** The draft or the brand's own messages of the thread offer a private conversation: then one there is. */
function ofTalk(reading: Reading): Contact[] {
  const said = [reading.draft, ...reading.brandMessages].some(namesInbox);
  return said && !triedIn(reading).has('dm') ? [{ channel: 'dm', value: '' }] : [];
}

/** The best way on that is known to exist, fit and be open; null when there is none: then none is made up. */
export function wayOn(reading: Reading, locale: Locale): WayOn | null {
  const known = reading.situation.brand?.contacts?.length ? fittingContacts(reading) : ofTalk(reading);
  const best = ORDER.map((channel) => known.find((one) => one.channel === channel)).find(Boolean);
  return best ? wayBy(best, locale) : null;
}

/** Sites that have messages of their own, for every account that does not say otherwise. */
const WITH_INBOX = new Set(['x', 'facebook']);

/**
 * The site's own private messages, for a public reply of a brand whose contacts are not told; null where the customer
 * wrote there in vain.
 */
export function inboxOf(reading: Reading, locale: Locale): WayOn | null {
  const { platform, visibility, brand } = reading.situation;
  const isThere = WITH_INBOX.has(platform) && visibility === 'public' && !brand?.contacts?.length;
  return isThere && !triedIn(reading).has('dm') ? wayBy({ channel: 'dm', value: '' }, locale) : null;
}

const compared = (value: string): string => value.replace(/[\s./()-]/g, '').toLowerCase();

const wayBy = ({ channel, value }: Contact, locale: Locale): WayOn => ({
  channel,
  words: WORDS[locale][channel](value),
});

/** The pack's contacts that may stand in place of one that does not fit. */
export interface Instead {
  /** Values of the same kind of contact. */
  readonly alike: readonly string[];
  readonly others: readonly WayOn[];
}

/**
 * What fits instead of the contact named in some words.
 * @param words a contact's value, or words that offer a channel
 */
export function contactsInstead(reading: Reading, words: string, locale: Locale): Instead {
  const said = compared(words);
  const given = reading.situation.brand?.contacts?.find(({ value }) => said.includes(compared(value)));
  const fitting = fittingContacts(reading).filter(({ value }) => value !== given?.value);
  const others = ORDER.flatMap((channel) => fitting.filter((one) => one.channel === channel));
  return {
    alike: fitting.filter(({ channel }) => channel === given?.channel).map(({ value }) => value),
    others: others.filter(({ channel }) => channel !== given?.channel).map((one) => wayBy(one, locale)),
  };
}

import type { Reading } from '../analysis/detector';
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

/** A contact for some topics only fits a customer who speaks of one. */
function isOnTopic({ topics }: Contact, { customer }: Reading): boolean {
  const said = folded(customer.all.text);
  return !topics || topics.length === 0 || topics.some((topic) => said.includes(folded(topic)));
}

const isOpen = ({ open, hours }: Contact, now: string | undefined): boolean =>
  open !== false && isOpenBy(hours, now) !== false;

/** The channels that the customer tried in vain: none of them may be offered again. */
const triedIn = ({ customer, brandMessages }: Reading): ReadonlySet<Channel> =>
  new Set(channelsTried(customer.all, brandMessages.at(-1)).map(({ channel }) => channel));

/** The pack's contacts that are open now, fit the matter and were not tried in vain. */
function ofPack(reading: Reading): Contact[] {
  const tried = triedIn(reading);
  const { brand, now } = reading.situation;
  return (brand?.contacts ?? []).filter(
    (contact) => !tried.has(contact.channel) && isOpen(contact, now) && isOnTopic(contact, reading),
  );
}

const INBOX =
  /(?<!\p{L})(?:dms?|mps?|messages? priv[ée]s?|en priv[ée]|messenger|direct messages?|private messages?|message us)(?!\p{L})/iu;

/** The draft or the brand's own messages of the thread offer a private conversation: then one there is. */
function ofTalk(reading: Reading): Contact[] {
  const said = [reading.draft, ...reading.brandMessages].some(({ text }) => INBOX.test(text));
  return said && !triedIn(reading).has('dm') ? [{ channel: 'dm', value: '' }] : [];
}

/** The best way on that is known to exist, fit and be open; null when there is none: then none is made up. */
export function wayOn(reading: Reading, locale: Locale): WayOn | null {
  const known = reading.situation.brand?.contacts?.length ? ofPack(reading) : ofTalk(reading);
  const best = ORDER.map((channel) => known.find((one) => one.channel === channel)).find(Boolean);
  return best ? { channel: best.channel, words: WORDS[locale][best.channel](best.value) } : null;
}

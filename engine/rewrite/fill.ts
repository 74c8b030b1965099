import type { Reading } from '../analysis/detector';
import { hitsOf } from '../reading/text';
import type { Contact } from '../types/situation';
import type { Locale } from '../types/text';

const BY_CHANNEL: Readonly<Record<Locale, Readonly<Record<string, (value: string) => string>>>> = {
  fr: {
    dm: () => 'en message privé',
    chat: () => 'par tchat',
    email: (value) => `à ${value}`,
    phone: (value) => `au ${value}`,
    form: (value) => `via ${value}`,
    address: (value) => `à ${value}`,
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
/** One can be written to: a phone is offered last, since the sentence says «write». */
const ORDER = ['dm', 'email', 'form', 'chat'];

const SLOTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  fr: { contact: '⟦contact⟧', delay: '⟦délai⟧' },
  en: { contact: '⟦contact⟧', delay: '⟦when⟧' },
};

/** The pack's first open contact one can write to; a slot when it names none, since none is invented. */
function contact({ situation }: Reading, locale: Locale): string {
  const open = (situation.brand?.contacts ?? []).filter(({ open: isOpen }) => isOpen !== false);
  const best = ORDER.map((channel) => open.find((one: Contact) => one.channel === channel)).find(Boolean);
  return best ? (BY_CHANNEL[locale][best.channel]?.(best.value) ?? '') : (SLOTS[locale].contact as string);
}

/** The customer's own noun for what went wrong, or a word that suits every case. */
function issue({ customer }: Reading, locale: Locale): string {
  const noun = customer.locale === locale ? hitsOf(customer.all, 'case-noun')[0] : undefined;
  if (!noun) return locale === 'fr' ? 'ce qui vous est arrivé' : 'what happened';
  const word = customer.all.text.slice(...noun.span).toLowerCase();
  if (locale === 'en') return `the trouble with your ${word}`;
  return /(?:s|x)$/.test(word) && !/^(?:colis|avis|bus)$/.test(word)
    ? `ce souci avec vos ${word}`
    : `ce souci avec votre ${word}`;
}

/**
 * Fills a block of the pack: {contact}, {delay}, {issue}. What nobody has told stays a visible slot.
 * @param block the text as the pack has it
 */
export function fill(block: string, reading: Reading, locale: Locale): string {
  return block
    .replaceAll('{contact}', contact(reading, locale))
    .replaceAll('{delay}', SLOTS[locale].delay as string)
    .replaceAll('{issue}', issue(reading, locale));
}

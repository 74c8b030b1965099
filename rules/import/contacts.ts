import type { Contact } from '../../engine/types/situation';
import { phones } from '../detectors/personal-data/phones';
import { addressAt } from './addresses';
import { Found, MOST_WORDS, type ReadContact, type ReadHours } from './found';
import { hoursIn } from './hours';
import type { PageLine, ReadPage } from './read-page';

/** What a page proposes for the brand. */
export interface ReadBrand {
  readonly contacts: readonly ReadContact[];
  readonly hours: readonly ReadHours[];
}

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;
/** Desks that no customer is sent to. */
const NOT_FOR_CUSTOMERS =
  /^(?:no-?reply|ne-?pas-?repondre|dpo|rgpd|gdpr|privacy|webmaster|abuse|press|presse|media|medias|jobs?|careers|recrutement|rh|legal|juridique|investors?|partenaires?)@/i;
const CALL =
  /\b(?:t[ée]l|t[ée]l[ée]phone|t[ée]l[ée]phonique|appel|appelez|appeler|composez|num[ée]ro|joignable|service clients?|standard|phone|call|calling|ring|tel|helpline|hotline|customer (?:service|care)|freephone)\b/i;
/** Lines of figures that are no number to call. */
const FIGURES =
  /\b(?:fax|siren|siret|rcs|tva|vat|capital|iban|bic|company (?:no|number)|registered|réf|ref)\b/i;
const SHORT = /(?<![\d.,])(?:3[0-9](?:00|\d\d| \d\d)|10\d\d)(?!\d|[.,]\d)/g;
const FORM =
  /\b(?:formulaire|nous (?:écrire|contacter)|écrivez-nous|contactez-nous|contact form|contact us|write to us|get in touch|send us a message)\b/i;
const CHAT = /\b(?:chat|tchat|messagerie instantanée|live chat|discuter en ligne)\b/i;

const isWeb = (href: string | undefined): href is string => href !== undefined && /^https?:/i.test(href);

const strict = (href: string | undefined, scheme: string): string | null => {
  if (!href?.toLowerCase().startsWith(scheme)) return null;
  const raw = href.slice(scheme.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(raw).trim();
  } catch {
    return null;
  }
};

const isForCustomers = (address: string): boolean => !NOT_FOR_CUSTOMERS.test(address);

function emailsIn({ text, href }: PageLine): string[] {
  const linked = strict(href, 'mailto:');
  const all = [...(linked ? (linked.match(EMAIL) ?? []) : []), ...(text.match(EMAIL) ?? [])];
  return all.map((one) => one.toLowerCase()).filter(isForCustomers);
}

function phonesIn({ text, href }: PageLine, before: string): string[] {
  const shown = phones(text).map(({ span }) => text.slice(...span).trim());
  const dialled = strict(href, 'tel:');
  if (dialled) return shown.length > 0 ? shown : [dialled];
  if (FIGURES.test(text) || !(CALL.test(text) || CALL.test(before))) return [];
  return shown.length > 0 || !CALL.test(text) ? shown : (text.match(SHORT) ?? []);
}

function linksIn({ text, href }: PageLine): Pick<Contact, 'channel' | 'value'>[] {
  if (!isWeb(href)) return [];
  if (FORM.test(text)) return [{ channel: 'form', value: href }];
  return CHAT.test(text) ? [{ channel: 'chat', value: href }] : [];
}

/** What a page tells of how the brand is reached. Nothing of it is kept before a person has confirmed it. */
export function brandOn({ lines, url, title, hasForm }: ReadPage): ReadBrand {
  const found = new Found();
  lines.forEach((line, at) => {
    const before = lines[at - 1]?.text ?? '';
    for (const value of emailsIn(line)) found.add({ channel: 'email', value }, line.text || value, at);
    for (const value of phonesIn(line, before))
      found.add({ channel: 'phone', value }, line.text || value, at);
    for (const link of linksIn(line)) found.add(link, line.text, at);
    const address = addressAt(lines, at);
    if (address) found.add({ channel: 'address', value: address.value }, address.value, at);
    const hours = hoursIn(line.text, before);
    if (hours) found.tell({ hours, words: line.text.slice(0, MOST_WORDS) }, at);
  });
  if (hasForm) found.add({ channel: 'form', value: url }, title, lines.length);
  return found.brand();
}

import type { Locale } from '../../engine/types/text';
import type { Pack, Reminder } from '../pack/schema/pack';
import type { ReadAdvice } from './advice';
import type { ReadContact, ReadHours } from './found';
import { beginsWithDay, joinedHours } from './hours';

/** What a person has confirmed of a page. */
export interface Kept {
  readonly contacts: readonly ReadContact[];
  readonly hours: readonly ReadHours[];
  readonly advice: readonly ReadAdvice[];
  /** The page's language. */
  readonly locale: Locale;
}

type Brand = NonNullable<Pack['brand']>;

const keyOf = ({ channel, value }: { channel: string; value: string }): string => `${channel} ${value}`;

/** The desk's week: all that was ticked, where it is one desk's and nothing contradicts; else the first stands. */
function weekOf([first, ...more]: readonly ReadHours[]): string | undefined {
  const isOne = more.every(({ words }) => beginsWithDay(words));
  return (isOne && first ? joinedHours([first, ...more].map((one) => one.hours)) : null) ?? first?.hours;
}

function withContacts(brand: Brand, { contacts, hours }: Kept): Brand {
  const known = new Set((brand.contacts ?? []).map(keyOf));
  const fresh = contacts.map(({ contact }) => contact).filter((one) => !known.has(keyOf(one)));
  const told = weekOf(hours);
  return {
    ...brand,
    ...(fresh.length > 0 ? { contacts: [...(brand.contacts ?? []), ...fresh] as Brand['contacts'] } : {}),
    ...(told ? { hours: told } : {}),
  };
}

const reminderOf = ({ text, bearing }: ReadAdvice, locale: Locale): Reminder => ({
  // A sentence from under «À éviter» says only there that it is to be left.
  text: { [locale]: bearing === 'dont' ? `${LEAVE[locale]} ${text}` : text },
});

const LEAVE: Readonly<Record<Locale, string>> = { fr: 'À éviter\u00a0:', en: 'Avoid:' };
const SAYS_NO = /^(?:ne |n['’]|évite|jamais|pas de |don['’]?t|never|avoid|no )/i;

function withAdvice(pack: Pack, { advice, locale }: Kept): Pack {
  const overrides = { ...pack.overrides };
  for (const { rule } of advice) if (rule) overrides[rule] = { off: false, ...overrides[rule] };
  const others = advice.filter(({ rule }) => rule === null);
  const known = new Set((pack.reminders ?? []).map(({ text }) => text[locale]));
  const fresh = others
    .map((one) => reminderOf(SAYS_NO.test(one.text) ? { ...one, bearing: 'do' } : one, locale))
    .filter(({ text }) => !known.has(text[locale]));
  return {
    ...pack,
    ...(Object.keys(overrides).length > 0 ? { overrides } : {}),
    ...(fresh.length > 0 ? { reminders: [...(pack.reminders ?? []), ...fresh] } : {}),
  };
}

/**
 * A pack with what was confirmed of a page: contacts and hours of the brand, rules of Tact's that say what the page
 * says kept on, and the rest as reminders. What the pack has already stays as it is.
 */
export function keptIn(pack: Pack, kept: Kept): Pack {
  const withRules = withAdvice(pack, kept);
  if (kept.contacts.length + kept.hours.length === 0) return withRules;
  return { ...withRules, brand: withContacts(withRules.brand ?? {}, kept) };
}

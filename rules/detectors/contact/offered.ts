import type { Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { hitsOf } from '../../../engine/reading/text';
import { fold } from '../../../engine/text/fold';
import type { Channel, Contact } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';

/** A way on that the draft offers: a contact of the pack by its value, or its channel alone. */
export interface Offered {
  readonly span: Span;
  readonly contacts: readonly Contact[];
  readonly isByValue: boolean;
}

const DIALLED = 8;
const LEAST_DIGITS = 5;

/** A phone number however it is spaced, with or without its country. */
function phoneAt(low: string, value: string): Span | null {
  const digits = value.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS) return null;
  const last = digits.slice(-DIALLED);
  const shape = new RegExp(`(?:\\+?\\d[\\d ./()-]*)?${[...last].join('[ ./()-]*')}(?!\\d)`);
  const found = shape.exec(low);
  return found ? [found.index, found.index + found[0].length] : null;
}

function textAt(low: string, value: string): Span | null {
  const wanted = fold(value)
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  const at = wanted.length > 2 ? low.indexOf(wanted) : -1;
  return at < 0 ? null : [at, at + wanted.length];
}

const shapes = oncePer<Contact, (low: string) => Span | null>();

/** Finds a contact in a folded text; an inbox is offered by saying so, not by its handle. */
function finder(contact: Contact): (low: string) => Span | null {
  const { channel, value } = contact;
  if (channel === 'phone') return (low) => phoneAt(low, value);
  if (channel === 'dm' && !value.includes('/')) return () => null;
  if (channel === 'address') return (low) => textAt(low, value.split(',')[0] ?? value);
  return (low) => textAt(low, value);
}

const placeOf = (contact: Contact, low: string): Span | null => shapes(contact, () => finder(contact))(low);

const CHANNELS: readonly Channel[] = ['dm', 'phone', 'chat', 'email', 'form'];

/** Everything that the draft offers and the pack knows of. */
export function offered({ draft }: Reading, rule: string, contacts: readonly Contact[]): Offered[] {
  const low = fold(draft.text);
  const byValue = contacts.flatMap((contact): Offered[] => {
    const span = placeOf(contact, low);
    return span ? [{ span, contacts: [contact], isByValue: true }] : [];
  });
  const byChannel = CHANNELS.flatMap((channel): Offered[] => {
    const known = contacts.filter((contact) => contact.channel === channel);
    const isNamed = byValue.some((one) => one.contacts[0]?.channel === channel);
    if (known.length === 0 || isNamed) return [];
    return hitsOf(draft, `${rule}/${channel}`).map(({ span }) => ({
      span,
      contacts: known,
      isByValue: false,
    }));
  });
  return [...byValue, ...byChannel];
}

import { channelsSent } from '../../../engine/reading/channels';
import { stemOf, stemsOf } from '../../../engine/reading/content';
import type { TextReading } from '../../../engine/reading/text';
import { Kind } from '../../../engine/text/kinds';
import type { Sentence } from '../../../engine/text/sentences';
import type { Brand } from '../../../engine/types/situation';
import type { Locale, Span } from '../../../engine/types/text';

/** Where a sentence sends the customer, and by which words one knows the place. */
export interface Place {
  readonly channels: ReadonlySet<string>;
  /** Links, addresses and numbers as they are written. */
  readonly contacts: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** The words that send; the whole sentence where only the place is known. */
  readonly span: Span;
}

const CONTACT = Kind.Url | Kind.Email;
const FEWEST_DIGITS = 3;
/** «Mes billets», "Manage": what is pressed is quoted as it is written there. */
const LABEL = /[«"“]\s?([^»"”]{3,40}?)\s?[»"”]/g;

function contactsIn(reading: TextReading, { from, to, start, end }: Sentence): Set<string> {
  const written = reading.tokens.slice(from, to).filter(({ kind }) => kind & CONTACT);
  const text = reading.text.slice(start, end);
  const digits = text.match(/\+?\d[\d .-]*\d/g) ?? [];
  const numbers = digits.map((one) => one.replace(/\D/g, '')).filter((one) => one.length >= FEWEST_DIGITS);
  const labels = [...text.matchAll(LABEL)].map(([, label]) => (label as string).toLowerCase());
  return new Set([...written.map(({ key }) => key), ...numbers, ...labels]);
}

const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/**
 * The places that a reply sends the customer to, sentence by sentence.
 * @param counts which sentences may name a place though no word of theirs sends there
 */
export function placesIn(
  reply: TextReading,
  locale: Locale,
  counts: (sentence: number) => boolean,
  brand: Brand | undefined,
): Place[] {
  const sent = channelsSent(reply, brand);
  return reply.sentences.flatMap((sentence, i) => {
    const isIn = ([from]: Span): boolean => from >= sentence.start && from < sentence.end;
    const own = sent.filter(({ span }) => isIn(span));
    const channels = new Set(own.map(({ channel }) => channel));
    const contacts = contactsIn(reply, sentence);
    if (channels.size === 0 && contacts.size === 0 && !counts(i)) return [];
    const stems = stemsOf(reply.tokens.slice(sentence.from, sentence.to), locale);
    const span =
      own.length > 0 ? around(own.map((one) => one.span)) : ([sentence.start, sentence.end] as const);
    return [{ channels, contacts, stems, span }];
  });
}

/** So many words of the place in common make it the same: «Mes trajets > Contester». */
const FEWEST_SHARED = 2;

/** Words for a place that name it by themselves: «voyez avec l'accueil», "visit the kiosk". */
const NAMED: ReadonlySet<string> = new Set(
  'accueil guichet borne secretariat gardien gardienne loge mairie agence boutique magasin onglet kiosk salon store shop branch counter reception portal helpline'
    .split(' ')
    .map(stemOf),
);
const named = ({ stems }: Place): ReadonlySet<string> =>
  new Set([...stems].filter((stem) => NAMED.has(stem)));

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

/** The same contact, or the same channel or words where neither gives another contact. */
export function isSame(a: Place, b: Place): boolean {
  if (shares(a.contacts, b.contacts) > 0) return true;
  if (a.contacts.size > 0 && b.contacts.size > 0) return false;
  if (shares(a.channels, b.channels) > 0 || shares(named(a), named(b)) > 0) return true;
  return shares(a.stems, b.stems) >= FEWEST_SHARED;
}

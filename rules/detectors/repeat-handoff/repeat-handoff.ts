import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { channelsSent } from '../../../engine/reading/channels';
import { stemsOf } from '../../../engine/reading/content';
import { hasAny, hitsOf, type TextReading } from '../../../engine/reading/text';
import { Kind } from '../../../engine/text/kinds';
import type { Sentence } from '../../../engine/text/sentences';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Brand } from '../../../engine/types/situation';
import type { Locale, Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';

interface Options {
  /** Cues by which a sentence sends the customer somewhere. */
  readonly sends: readonly string[];
  /** Cues of sentences that name the place for another reason: to own up, or to say what was done. */
  readonly aside: readonly string[];
  /** Cues in the draft that change what stood in the way. */
  readonly different: readonly string[];
}

/** Where a sentence sends the customer, and by which words one knows the place. */
interface Place {
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

const has = (reply: TextReading, cues: readonly string[], sentence: number): boolean =>
  cues.some((cue) => hitsOf(reply, cue).some((hit) => hit.sentence === sentence));

/**
 * The places that a reply sends the customer to, sentence by sentence.
 * @param counts which sentences may name a place though no word of theirs sends there
 */
function placesIn(
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

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;

/** The same contact, or the same channel or words where neither gives another contact. */
function isSame(a: Place, b: Place): boolean {
  if (shares(a.contacts, b.contacts) > 0) return true;
  if (a.contacts.size > 0 && b.contacts.size > 0) return false;
  return shares(a.channels, b.channels) > 0 || shares(a.stems, b.stems) >= FEWEST_SHARED;
}

/** What the brand said to this customer before they came back, and where in the thread. */
function saidToThem({ customer, situation: { thread }, brandMessages }: Reading) {
  const [answered = 0] = customer.indexes;
  const first = thread.findIndex(({ role }) => role === 'customer');
  const places = thread.flatMap(({ role }, index) => (role === 'brand' ? [index] : []));
  return places
    .map((index, i) => ({ index, reading: brandMessages[i] as TextReading }))
    .filter(({ index }) => index < answered && index > first);
}

function evidenceOf(index: number, place: Place, { situation: { thread } }: Reading): Evidence {
  const { text, at, author } = thread[index] as (typeof thread)[number];
  return {
    source: 'thread',
    index,
    text,
    ...(at ? { at } : {}),
    ...(author ? { author } : {}),
    spans: [place.span],
  };
}

function finding(reading: Reading, locale: Locale, { sends, aside }: Options): Finding | null {
  const { draft, situation } = reading;
  const now = placesIn(draft, locale, (i) => has(draft, sends, i) || !has(draft, aside, i), situation.brand);
  for (const { index, reading: said } of saidToThem(reading).reverse()) {
    const before = said.locale
      ? placesIn(said, said.locale, (i) => has(said, sends, i) && !has(said, aside, i), situation.brand)
      : [];
    const pairs = now.flatMap((place) => {
      const earlier = before.find((one) => isSame(one, place));
      return earlier ? [{ place, earlier }] : [];
    });
    const [first] = pairs;
    if (!first) continue;
    return {
      spans: merged(pairs.map(({ place }) => place.span)),
      evidence: [evidenceOf(index, first.earlier, reading)],
    };
  }
  return null;
}

/** Finds that the draft sends the customer where the brand sent them before they came back. */
export const repeatHandoffDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, brandMessages } = reading;
    if (!draft.locale || brandMessages.length === 0 || hasAny(draft, options.different)) return [];
    const found = finding(reading, draft.locale, options);
    return found ? [found] : [];
  };
};

import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import type { TextReading } from '../../../engine/reading/text';
import { languageOf } from '../../../engine/text/language';
import { scan } from '../../../engine/text/scan';
import type { Sentence } from '../../../engine/text/sentences';
import type { Locale } from '../../../engine/types/text';

interface Told {
  readonly sentence: Sentence;
  readonly locale: Locale | null;
}

function perSentence({ text, sentences }: TextReading): Told[] {
  return sentences.map((sentence) => {
    const written = text.slice(sentence.start, sentence.end);
    return { sentence, locale: languageOf(written, scan(written)) };
  });
}

/** A text's language where it is sure of one; the analysis may have been told another. */
const whole = ({ text }: TextReading): Locale | null => languageOf(text, scan(text));

const read = new WeakMap<TextReading, ReadonlySet<Locale | null>>();

/** Every language that the customer's latest messages use: one of a mixed message is enough. */
function customerLanguages({ customer: { latest } }: Reading): ReadonlySet<Locale | null> {
  const known = read.get(latest);
  if (known) return known;
  const languages = new Set([whole(latest), ...perSentence(latest).map(({ locale }) => locale)]);
  read.set(latest, languages);
  return languages;
}

/** Points at the first sentence of a reply that shares no language with the message it answers. */
export const languageDetector: DetectorKind = () => (reading) => {
  const { draft, customer, situation } = reading;
  const mine = whole(draft);
  const theirs = whole(customer.latest);
  if (!mine || !theirs || mine === theirs || customerLanguages(reading).has(mine)) return [];
  if (situation.brand?.languages && !situation.brand.languages.includes(theirs)) return [];
  const parts = perSentence(draft);
  const first = parts.find(({ locale }) => locale === mine) ?? parts[0];
  if (!first || parts.some(({ locale }) => locale === theirs)) return [];
  return [{ spans: [[first.sentence.start, first.sentence.end]] }];
};

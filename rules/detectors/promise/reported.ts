import type { Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { stemsOf } from '../../../engine/reading/content';
import { duesIn } from '../../../engine/reading/due/due';
import { fromThread, quotedAll } from '../../../engine/reading/evidence';
import { type Promised, promisesOf } from '../../../engine/reading/promises';
import { hitsOf, type TextReading } from '../../../engine/reading/text';
import { fold } from '../../../engine/text/fold';
import { scan } from '../../../engine/text/scan';
import { tokenise } from '../../../engine/text/tokens';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Locale, Span } from '../../../engine/types/text';
import { numerals } from '../left-over/spelled';

const BEFORE_TIMES = new Set('avant sous dans pour vers within before around until'.split(' '));
const LEAST = 4;

/** The words and figures of the times that a text gives, «48h» and «48 heures» alike. */
function timesOf(text: string, locale: Locale): string[] {
  const tokens = scan(text);
  const times = duesIn(text, locale, undefined)
    .flatMap(({ span }) => fold(text.slice(...span)).match(/[a-z]+/g) ?? [])
    .filter((word) => word.length >= LEAST && !BEFORE_TIMES.has(word));
  const numbers = numerals(tokens).map(({ value }) => String(value));
  const clocks = tokens.flatMap(({ key }) => /^\d{1,3}(?=h$)/.exec(key) ?? []);
  return [...times, ...numbers, ...clocks];
}

/** What a promise is known again by: the time that it gave and the words that name it. */
interface Marks {
  readonly times: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const marksOf = (text: string, locale: Locale): Marks => ({
  times: new Set(timesOf(text, locale)),
  words: stemsOf(tokenise(text, locale), locale),
});

const shares = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

const isFigure = (time: string): boolean => /^\d/.test(time);

/** Whether a promise is one that was told of; a time alone is of anything, and must give the same figure. */
function isAgain({ kinds }: Promised, now: Marks, told: Marks): boolean {
  const isTimeAlone = kinds.includes('other');
  const times = new Set([...now.times].filter((time) => !isTimeAlone || isFigure(time)));
  return shares(times, told.times) || (!isTimeAlone && shares(now.words, told.words));
}

const once = oncePer<object, Marks>();

function sentenceAt({ text, sentences }: TextReading, [from]: Span): string {
  const sentence = sentences.find(({ start, end }) => from >= start && from < end);
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

const QUOTED = /["“«]\s?([^"“”«»]{2,40}?)\s?["”»]/g;

/** Times in the brand's words, as the customer quotes them: «Lundi : « demain »». */
const quotesTime = (text: string, locale: Locale): boolean =>
  [...text.matchAll(QUOTED)].some(([, words = '']) => duesIn(words, locale, undefined).length > 0);

/** A promise that the customer tells of and that the draft makes again. */
export interface Reported {
  readonly spans: readonly Span[];
  readonly evidence: readonly Evidence[];
}

/**
 * What was promised outside this thread, by letter or on the phone, as the customer tells it, and is promised again.
 * @param cues by which they tell of a promise of the brand
 */
export function reportedAgain(
  { draft, customer, situation }: Reading,
  cues: readonly string[],
): Reported | undefined {
  const hits = cues.flatMap((cue) => hitsOf(customer.latest, cue));
  const { locale } = draft;
  const { latest } = customer;
  if (!locale || (hits.length === 0 && !quotesTime(latest.text, locale))) return undefined;
  const told = once(latest, () => marksOf(latest.text, latest.locale ?? locale));
  const spans = promisesOf(draft, situation.now)
    .filter((promise) => isAgain(promise, marksOf(sentenceAt(draft, promise.span), locale), told))
    .map(({ span }) => span);
  if (spans.length === 0) return undefined;
  const quotes = quotedAll(situation.thread, customer.indexes, hits);
  const last = customer.indexes.at(-1);
  const evidence = quotes.length > 0 || last === undefined ? quotes : [fromThread(situation.thread, last)];
  return { spans, evidence };
}

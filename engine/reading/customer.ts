import type { Matcher } from '../phrase/matcher';
import { languageOf } from '../text/language';
import { scan } from '../text/scan';
import type { Message } from '../types/situation';
import type { Locale } from '../types/text';
import { type ActReading, type ActScales, actOf, type Heard, UNHEARD } from './act';
import { readText, type TextReading } from './text';

/** The customer's side of the conversation. */
export interface CustomerReading extends ActReading {
  readonly author: string | undefined;
  /** The messages that the draft answers: the customer's last ones in a row. */
  readonly latest: TextReading;
  /** What they wrote before the brand's last message, if anything. */
  readonly earlier: TextReading | null;
  /** All that this customer wrote in the thread. */
  readonly all: TextReading;
  readonly locale: Locale | null;
  /** Log-odds of trouble by their words and, where a draft answers them, by what it shows. */
  readonly answered: number;
  /** Places in the thread of the messages in `latest`. */
  readonly indexes: readonly number[];
}

interface Indexed {
  readonly message: Message;
  readonly index: number;
}

/** Where the messages to be answered begin in all that the customer wrote (UTF-16). */
export const latestStart = ({ all, latest }: Pick<CustomerReading, 'all' | 'latest'>): number =>
  all.text.length - latest.text.length;

/** The customer's own messages; a brand message between them ends the latest ones. */
function partition(thread: readonly Message[]): { latest: Indexed[]; all: Indexed[]; answers: boolean } {
  const all = thread.flatMap((message, index) => (message.role === 'customer' ? [{ message, index }] : []));
  const last = all.at(-1);
  const lastBrand = last ? thread.findLastIndex(({ role }, i) => role === 'brand' && i < last.index) : -1;
  return { latest: all.filter(({ index }) => index > lastBrand), all, answers: lastBrand >= 0 };
}

/** What stands between messages that are read as one text. */
export const JOINT = '\n';

const join = (messages: readonly Indexed[]): string =>
  messages.map(({ message }) => message.text).join(JOINT);

/** The customer's messages of a thread, read in a language: what has to be answered, and what came before. */
export function heardOf(
  thread: readonly Message[],
  matchers: Readonly<Record<Locale, Matcher>>,
  locale: Locale | null,
): Heard {
  const { latest, all, answers } = partition(thread);
  const before = all.filter((message) => !latest.includes(message));
  return {
    latest: readText(join(latest), locale, matchers),
    earlier: before.length > 0 ? readText(join(before), locale, matchers) : null,
    answers,
  };
}

/**
 * Reads the customer's side; done once per thread, not per keystroke.
 * @param thread oldest first
 * @param fallback the language to assume when theirs cannot be told
 */
export function readCustomer(
  thread: readonly Message[],
  matchers: Readonly<Record<Locale, Matcher>>,
  scales: (locale: Locale) => ActScales,
  fallback: Locale | null,
): CustomerReading {
  const { latest, all } = partition(thread);
  const text = join(latest);
  const told = languageOf(text, scan(text));
  const locale = told ?? languageOf(join(all), scan(join(all))) ?? fallback;
  const heard = heardOf(thread, matchers, locale);
  const act = locale ? actOf(heard, scales(locale)) : UNHEARD;
  const whole = heard.earlier ? readText(join(all), locale, matchers) : heard.latest;
  return {
    ...act,
    answered: act.trouble,
    author: latest.at(-1)?.message.author,
    latest: heard.latest,
    earlier: heard.earlier,
    all: whole,
    locale: told,
    indexes: latest.map(({ index }) => index),
  };
}

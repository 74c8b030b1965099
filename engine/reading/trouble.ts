import { Kind, type Token } from '../text/kinds';
import type { Act } from '../types/situation';
import type { Locale } from '../types/text';
import { tellsTrouble } from './act';
import type { CustomerReading } from './customer';
import { hasAny, type TextReading } from './text';

/**
 * What a message has to weigh to tell of trouble for sure: log-odds. Each word of a long English message beyond the first
 * few adds a doubt of its own; French ones with no trouble weigh the same whatever their length.
 */
const SURE: Readonly<Record<Locale, { readonly least: number; readonly perWord: number }>> = {
  fr: { least: 1.5, perWord: 0 },
  en: { least: 0.3, perWord: 0.25 },
};
const FIRST_WORDS = 5;
/** However long it is, this is enough. */
const SURE_AT_LAST = 7.5;
/** So much more is asked where the draft had a say in it. */
const BESIDE_DRAFT: Readonly<Record<Locale, number>> = { fr: 0.5, en: 1.5 };

const isWord = ({ kind }: Token): boolean => (kind & Kind.Word) !== 0;

/** Log-odds above which a message tells of trouble for sure, by its words alone. */
export function sureFrom({ locale, tokens }: TextReading): number {
  const { least, perWord } = SURE[locale ?? 'en'];
  const words = tokens.filter(isWord).length;
  return Math.min(SURE_AT_LAST, Math.max(least, perWord * (words - FIRST_WORDS)));
}

/** Of what makes it sure, the part from which there may be trouble. */
const PERHAPS: Readonly<Record<Locale, number>> = { fr: 0.5, en: 0.33 };

/** Log-odds of trouble, by the customer's words and the draft together, below which no move is missed. */
export const maybeFrom = (latest: TextReading): number => sureFrom(latest) * PERHAPS[latest.locale ?? 'en'];

/** Log-odds by words and draft together above which a missing move speaks with its full weight; below, it is a hint. */
export const surelyFrom = (latest: TextReading): number =>
  sureFrom(latest) + BESIDE_DRAFT[latest.locale ?? 'en'];

/** The writer is sorry: they heard a trouble. */
export const isSorry = (draft: TextReading): boolean => hasAny(draft, ['apology', 'non-apology']);

/** Log-odds of trouble that are enough beside a plain word of it; without one, `sureFrom` says what is asked for. */
export const SURE_IN_WORDS = 0.3;
/** And where something speaks against it: praise in the same breath, a price, a wish. */
export const SURE_IN_DOUBT = 4.5;

/** The writer heard praise: they rejoice, and are sorry for nothing. */
export const answersPraise = (draft: TextReading): boolean =>
  hasAny(draft, ['answers-praise']) && !isSorry(draft);

/**
 * Whether a draft answers one of these acts, as the writer took it or by the customer's words alone: a reply that boasts
 * or jokes makes no praise of the trouble that it stands under.
 */
export const isUnder = ({ act, trouble }: CustomerReading, acts: readonly Act[]): boolean =>
  acts.includes(act) || (trouble > 0 && acts.some(tellsTrouble));

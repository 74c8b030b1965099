import type { Act } from '../types/situation';
import type { Locale } from '../types/text';
import { tellsTrouble } from './act';
import type { CustomerReading } from './customer';
import { hasAny, type TextReading } from './text';

/** Log-odds of trouble, by the customer's words and the draft together, below which no move is missed. */
export const MAYBE: Readonly<Record<Locale, number>> = { fr: 0.75, en: 1 };

/** And above which a missing move speaks with its full weight; below, it is a hint. */
export const SURELY: Readonly<Record<Locale, number>> = { fr: 2, en: 5 };

/** The writer is sorry: they heard a trouble. */
export const isSorry = (draft: TextReading): boolean => hasAny(draft, ['apology', 'non-apology']);

/** Log-odds of trouble that are enough beside a plain word of it; without one, `SURE` of `./act` is asked for. */
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

import type { CustomerReading } from './customer';
import { hasAny, type TextReading } from './text';

/** What the writer answers tells how they understood the customer; in log-odds, from labelled replies, held low. */
const PRAISE_ANSWERED = -3;
const APOLOGISED = 1;

/** The writer is sorry: they heard a trouble. */
export const isSorry = (draft: TextReading): boolean => hasAny(draft, ['apology', 'non-apology']);

/** Log-odds of trouble that are enough beside a plain word of it; without one, `SURE` of `./act` is asked for. */
export const SURE_IN_WORDS = 0.3;
/** And where something speaks against it: praise in the same breath, a price, a wish. */
export const SURE_IN_DOUBT = 4.5;

/** The writer heard praise: they rejoice, and are sorry for nothing. */
export const answersPraise = (draft: TextReading): boolean =>
  hasAny(draft, ['answers-praise']) && !isSorry(draft);

function toldBy(draft: TextReading): number {
  if (answersPraise(draft)) return PRAISE_ANSWERED;
  return isSorry(draft) ? APOLOGISED : 0;
}

/** Log-odds that the draft answers a trouble, from what the customer wrote and from how the writer takes it. */
export const troubleAnswered = (customer: CustomerReading, draft: TextReading): number =>
  customer.trouble + toldBy(draft);

import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hasAny, type TextReading } from '../../../engine/reading/text';

interface Options {
  /** Cues of the customer for «again», «still not solved». */
  readonly again: readonly string[];
  /** Cues of a help they asked for before, here or elsewhere: a call, a mail, an agent's answer. */
  readonly asked: readonly string[];
  /** Cues of a help asked for several times, or of nobody's answer: told alone, they are back. */
  readonly back: readonly string[];
  /** Cues of what goes on: enough where the brand answered before in the same thread. */
  readonly still: readonly string[];
  /** Cues in the draft that offer more than before: a name, a call back, a date, a gesture, a fact. */
  readonly offers: readonly string[];
  /** Cues that go on where the brand answered once and nothing is said to be still open: a step, a question. */
  readonly goesOn: readonly string[];
  /** Cues of a question about the case: the first one in a thread is more than before. */
  readonly asks: readonly string[];
}

const THIRD = 3;

/** How many times the customer has come: their turns in the thread. */
function turnsOf({ situation: { thread } }: Reading): number {
  return thread.filter(({ role }, i) => role === 'customer' && thread[i - 1]?.role !== 'customer').length;
}

const hasAsked = ({ text }: TextReading): boolean => text.includes('?');

/** The brand replied before, and did not just ask for something that the customer now gives. */
const wasAnswered = (brand: Reading['brandMessages']): boolean => {
  const last = brand.at(-1);
  return last !== undefined && !hasAsked(last);
};

/** They say that they are back: for the third time, or still without a solution after a help that they asked for. */
function saysUnsolved(reading: Reading, { again, asked, back, still }: Options): boolean {
  const { customer, brandMessages } = reading;
  if (turnsOf(reading) >= THIRD || hasAny(customer.latest, back)) return true;
  if (wasAnswered(brandMessages) && hasAny(customer.latest, still)) return true;
  const askedBefore = brandMessages.length > 0 || hasAny(customer.all, asked);
  return askedBefore && hasAny(customer.latest, again);
}

const LONG = 4;
const MOSTLY = 0.6;

const wordsOf = ({ tokens }: TextReading): string[] =>
  tokens.map(({ key }) => key).filter(({ length }) => length >= LONG);

/** Whether a reply says mostly what the brand's last one said, in the same words: that goes on with nothing. */
function isSaidAgain({ draft, brandMessages }: Reading): boolean {
  const last = brandMessages.at(-1);
  const said = new Set(last ? wordsOf(last) : []);
  const words = wordsOf(draft);
  return words.filter((word) => said.has(word)).length > words.length * MOSTLY;
}

/** Finds a reply that offers somebody who comes back unsolved nothing more than before. */
export const redressDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, brandMessages } = reading;
    if (!draft.locale || hasAny(draft, [rule.id, ...options.offers])) return [];
    if (hasAny(draft, options.asks) && !brandMessages.some(hasAsked)) return [];
    if (saysUnsolved(reading, options)) return [{ spans: [] }];
    const goesOn = hasAny(draft, options.goesOn) && !isSaidAgain(reading);
    return wasAnswered(brandMessages) && !goesOn ? [{ spans: [] }] : [];
  };
};

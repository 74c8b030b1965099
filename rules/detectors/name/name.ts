import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import type { Called } from '../../../engine/reading/called';
import {
  type CustomerNames,
  calledBy,
  customerNames,
  isToThem,
} from '../../../engine/reading/customer-names';
import { couldBe, isExactly, isMisspelt, nameParts } from '../../../engine/reading/same-name';
import { bystanders, type Person, recentlyAnswered } from './persons';

/** What the brand calls itself names no customer. */
function isBrand({ parts }: Called, { situation: { brand, account } }: Reading): boolean {
  const own = [brand?.name, account, ...(brand?.handles ?? []), ...(brand?.accounts ?? [])];
  return own.some((name) => name !== undefined && isExactly(parts, nameParts(name)));
}

/** The customer's names, those included that earlier replies to them used. */
function namesOf({ situation: { thread, history = [] } }: Reading): CustomerNames {
  const known = customerNames(thread);
  const earlier = history.filter((reply) => isToThem(reply, known.authors)).flatMap(calledBy);
  return { authors: known.authors, names: [...known.names, ...earlier.map(({ parts }) => parts)] };
}

const isTheirs = ({ parts }: Called, { names }: CustomerNames): boolean =>
  names.some((known) => couldBe(parts, known));

const LEAST_PARTS = 2;

/** A display name of a first and a family name says what somebody is called; a handle says little. */
const isPlainName = (author: string): boolean =>
  !author.startsWith('@') && nameParts(author).length >= LEAST_PARTS;

const unknown = (one: Called, { authors, names }: CustomerNames): Finding[] =>
  one.how === 'greeting' && authors.every(isPlainName) && !names.some((known) => isMisspelt(one.parts, known))
    ? [{ spans: [one.span], variant: 'unknown', severity: 'hint' }]
    : [];

const ofSomebodyElse = ({ span }: Called, { evidence }: Person): Finding => ({
  spans: [span],
  evidence: [evidence],
});

function judge(one: Called, reading: Reading, names: CustomerNames, isAnsweredToo: boolean): Finding[] {
  const { thread, history = [] } = reading.situation;
  const isOwner = (person: Person): boolean => isExactly(one.parts, person.names);
  const here = bystanders(thread).find(isOwner);
  // One reply may answer the customer and, further on, somebody who joined in.
  if (here) return isAnsweredToo ? [] : [ofSomebodyElse(one, here)];
  const before = recentlyAnswered(history, names.authors).find(isOwner);
  if (before) return [ofSomebodyElse(one, before)];
  return unknown(one, names);
}

/**
 * Points at a name that the reply greets or calls somebody by and that is not the customer's: an error where it
 * belongs to somebody else in the thread or in recent replies, a hint where nobody is known by it.
 */
export const nameDetector: DetectorKind = () => (reading) => {
  const names = namesOf(reading);
  if (names.authors.length === 0) return [];
  const called = calledBy(reading.draft).filter((one) => one.parts.length > 0 && !isBrand(one, reading));
  if (called.some(({ masked }) => masked)) return [];
  const isRight = called.map((one) => isTheirs(one, names));
  return called.flatMap((one, i) => {
    const isAnsweredToo = one.how !== 'greeting' && isRight.includes(true);
    return isRight[i] || isGreetedTogether(called, isRight, i)
      ? []
      : judge(one, reading, names, isAnsweredToo);
  });
};

/** «Bonjour Léa et Paul»: one right name stands for both. */
const isGreetedTogether = (called: readonly Called[], isRight: readonly boolean[], at: number): boolean =>
  called[at]?.how === 'greeting' && called.some(({ how }, i) => i !== at && how === 'greeting' && isRight[i]);

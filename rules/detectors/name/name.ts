import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import type { Called } from '../../../engine/reading/called';
import { type CustomerNames, calledBy, customerNames } from '../../../engine/reading/customer-names';
import { couldBe, isExactly, isMisspelt, nameParts, partsShared } from '../../../engine/reading/same-name';
import { scanned } from '../../../engine/reading/scanned';
import type { SentReply } from '../../../engine/types/situation';
import { isWithin } from '../left-over/fact';
import { bystanders, type Person, recentlyAnswered } from './persons';
import { type CalledWhole, calledWhole } from './whole';

const NONE: readonly SentReply[] = [];

/** What the brand calls itself names no customer. */
function isBrand({ parts }: Called, { situation: { brand, account } }: Reading): boolean {
  const own = [brand?.name, account, ...(brand?.handles ?? []), ...(brand?.accounts ?? [])];
  return own.some((name) => name !== undefined && isExactly(parts, nameParts(name)));
}

const isTheirs = ({ parts }: Called, { names }: CustomerNames): boolean =>
  names.some((known) => couldBe(parts, known));

/** «Marie-Christine» shares a part with Marie-Laure, and more with the Marie-Christine answered before. */
function isMoreOf({ parts }: Called, others: readonly Person[], { names }: CustomerNames): boolean {
  if (parts.length < LEAST_PARTS) return false;
  const most = Math.max(...names.map((known) => partsShared(parts, known)));
  return others.some((person) => partsShared(parts, person.names) > most);
}

const LEAST_PARTS = 2;

/** A display name of a first and a family name says what somebody is called; a handle says little. */
const isPlainName = (author: string): boolean =>
  !author.startsWith('@') && nameParts(author).length >= LEAST_PARTS;

const unknown = (one: Called, { authors, names }: CustomerNames): Finding[] =>
  one.how === 'greeting' && authors.every(isPlainName) && !names.some((known) => isMisspelt(one.parts, known))
    ? [{ spans: [one.span], variant: 'unknown', severity: 'hint' }]
    : [];

const ofSomebodyElse = ({ span }: Pick<Called, 'span'>, { evidence }: Person): Finding => ({
  spans: [span],
  evidence: [evidence],
});

/** Who it may be instead of the customer, those in the thread first. */
interface Others {
  readonly here: readonly Person[];
  readonly before: readonly Person[];
}

/** What excuses a name that is not the customer's. */
interface Excuse {
  /** The customer is answered too, and somebody who joined in. */
  readonly isAnsweredToo: boolean;
  /** The customer tells of somebody by this name. */
  readonly isOfStory: boolean;
}

function judge(
  one: Called,
  others: Others,
  names: CustomerNames,
  { isAnsweredToo, isOfStory }: Excuse,
): Finding[] {
  const isOwner = (person: Person): boolean => isExactly(one.parts, person.names);
  const here = others.here.find(isOwner);
  // One reply may answer the customer and somebody who joined in.
  if (here) return isAnsweredToo ? [] : [ofSomebodyElse(one, here)];
  const before = others.before.find(isOwner);
  if (before) return isOfStory ? [] : [ofSomebodyElse(one, before)];
  return unknown(one, names);
}

/**
 * Points at a name that the reply greets or calls somebody by and that is not the customer's: an error where it
 * belongs to somebody else in the thread or in recent replies, a hint where nobody is known by it.
 */
export const nameDetector: DetectorKind = () => (reading) => {
  const { thread, history = NONE } = reading.situation;
  const known = customerNames(thread);
  // A name that the page hides can be told right from wrong by nobody.
  if (!known.authors.some((author) => nameParts(author).length > 0)) return [];
  const answered = recentlyAnswered(history, known.authors);
  const names = { authors: known.authors, names: [...known.names, ...answered.theirs] };
  const called = calledBy(reading.draft).filter((one) => one.parts.length > 0 && !isBrand(one, reading));
  if (called.some(({ masked }) => masked)) return [];
  const others = { here: bystanders(thread), before: answered.others };
  const all = [...others.here, ...others.before];
  const isRight = called.map((one) => isTheirs(one, names) && !isMoreOf(one, all, names));
  const isOther = called.map((_, i) => !isRight[i] && !isGreetedTogether(called, isRight, i));
  const wrong = called.flatMap((one, i) => {
    const isAnsweredToo =
      (one.how !== 'greeting' && isRight.includes(true)) || isSpokenBack(one, called, reading, names);
    return isOther[i] ? judge(one, others, names, { isAnsweredToo, isOfStory: isOfStory(one, reading) }) : [];
  });
  const whole = calledWhole(reading.draft, thread, answered.others);
  return [...wrong, ...whole.filter(({ span }) => !isWithin(span, called)).map(foundWhole)];
};

/** «We won't be pursuing Dave»: somebody of the customer's story, unless they are greeted. */
const isOfStory = ({ how, parts }: Called, { customer }: Reading): boolean =>
  how === 'call' && parts.some((part) => customer.all.tokens.some(({ key }) => key === part));

const foundWhole = ({ person, span }: CalledWhole): Finding => ofSomebodyElse({ span }, person);

/** Who joined in and wrote last is spoken to, while the customer is spoken of. */
function isSpokenBack(
  { parts }: Called,
  called: readonly Called[],
  { draft, situation: { thread } }: Reading,
  known: CustomerNames,
): boolean {
  const last = thread.at(-1);
  if (last?.role !== 'bystander' || !isExactly(parts, nameParts(last.author ?? ''))) return false;
  const openings = called.filter(({ how }) => how !== 'call');
  const spoken = scanned(draft).filter(({ start, end }) => !isWithin([start, end], openings));
  const words = new Set(spoken.map(({ key }) => key));
  return known.names.some((names) => names.some((part) => words.has(part)));
}

/** «Bonjour Léa et Paul»: one right name stands for both. */
const isGreetedTogether = (called: readonly Called[], isRight: readonly boolean[], at: number): boolean =>
  called[at]?.how === 'greeting' && called.some(({ how }, i) => i !== at && how === 'greeting' && isRight[i]);

import { latestPer } from '../../../engine/analysis/once';
import { isSurelyNamed } from '../../../engine/reading/called';
import { calledBy, isToThem, type Names } from '../../../engine/reading/customer-names';
import { fromHistory, fromThread } from '../../../engine/reading/evidence';
import { nameParts } from '../../../engine/reading/same-name';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Message, SentReply } from '../../../engine/types/situation';

/** Somebody else whom a name may belong to, and where that shows. */
export interface Person {
  readonly names: Names;
  readonly evidence: Evidence;
  /** What they go by, as written: "Bertie's Mum". */
  readonly whole?: string;
}

/** People who write in the thread beside the customer. */
export const bystanders = (thread: readonly Message[]): Person[] =>
  thread.flatMap(({ role, author }, index) =>
    role === 'bystander' && author ? [{ names: nameParts(author), evidence: fromThread(thread, index) }] : [],
  );

function personsOf(reply: SentReply, index: number, history: readonly SentReply[]): Person[] {
  const { to } = reply;
  const greeted = calledBy(reply).filter((one) => !one.masked && isSurelyNamed(one));
  const evidence = fromHistory(history, index);
  const people: Person[] = [
    ...greeted.map(({ parts }) => ({ names: parts, evidence })),
    ...(to ? [{ names: nameParts(to), evidence, whole: to }] : []),
  ];
  return people.filter(({ names }) => names.length > 0);
}

/** Whom recent replies went to. */
export interface Answered {
  /** Others than this customer, the latest first. */
  readonly others: readonly Person[];
  /** What replies to this customer called them. */
  readonly theirs: readonly Names[];
}

function gather(history: readonly SentReply[], authors: readonly string[]): Answered {
  const isTheirs = history.map((reply) => isToThem(reply, authors));
  return {
    others: history.flatMap((reply, i) => (isTheirs[i] ? [] : personsOf(reply, i, history))).reverse(),
    theirs: history
      .filter((_, i) => isTheirs[i])
      .flatMap((reply) => calledBy(reply).map(({ parts }) => parts)),
  };
}

const gathered = latestPer<readonly SentReply[], Answered>();

/** Whom recent replies went to; gathered once per history and customer. */
export const recentlyAnswered = (history: readonly SentReply[], authors: readonly string[]): Answered =>
  gathered(history, [authors.join('\n')], () => gather(history, authors));

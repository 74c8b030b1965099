import { oncePer } from '../../../engine/analysis/once';
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
  const names = [...greeted.map(({ parts }) => parts), ...(to ? [nameParts(to)] : [])];
  return names.filter((parts) => parts.length > 0).map((parts) => ({ names: parts, evidence }));
}

const ofHistory = oncePer<readonly SentReply[], readonly (readonly Person[])[]>();

/** People whom recent replies went to, the latest first; a reply to this customer is left out. */
export function recentlyAnswered(history: readonly SentReply[], authors: readonly string[]): Person[] {
  const known = ofHistory(history, () => history.map(personsOf));
  return known.flatMap((persons, i) => (isToThem(history[i] as SentReply, authors) ? [] : persons)).reverse();
}

import type { Message } from '../types/situation';
import { calledBy } from './customer-names';
import { couldBe, isExactly, nameParts } from './same-name';

const namesOf = (thread: readonly Message[], wanted: Message['role']): string[][] =>
  thread.flatMap(({ role, author }) => (role === wanted && author ? [nameParts(author)] : []));

/**
 * Whether a message of the brand speaks to the customer answered. What opens a thread and calls nobody speaks to
 * everybody: a post about deliveries promises none of them. One that calls a bystander by name speaks to them.
 */
export function isToCustomer(message: Message, thread: readonly Message[]): boolean {
  const called = calledBy(message).map(({ parts }) => parts);
  const some = (names: readonly string[][], same: typeof couldBe): boolean =>
    called.some((parts) => names.some((name) => same(parts, name)));
  if (some(namesOf(thread, 'customer'), couldBe)) return true;
  const before = thread.slice(0, thread.indexOf(message));
  return before.some(({ role }) => role !== 'brand') && !some(namesOf(thread, 'bystander'), isExactly);
}

import type { Message } from '../types/situation';
import { calledBy } from './customer-names';
import { couldBe, isExactly, nameParts } from './same-name';

const namesOf = (thread: readonly Message[], wanted: Message['role']): string[][] =>
  thread.flatMap(({ role, author }) => (role === wanted && author ? [nameParts(author)] : []));

/**
 * Whether a message of the brand speaks to somebody else than the customer answered: it calls a bystander by name,
 * and the customer by none.
 */
export function isToBystander(message: Message, thread: readonly Message[]): boolean {
  const called = calledBy(message).map(({ parts }) => parts);
  const some = (names: readonly string[][], same: typeof couldBe): boolean =>
    called.some((parts) => names.some((name) => same(parts, name)));
  return some(namesOf(thread, 'bystander'), isExactly) && !some(namesOf(thread, 'customer'), couldBe);
}

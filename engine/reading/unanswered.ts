import type { Message } from '../types/situation';

/** The customer's messages that no message of the brand follows, oldest first. */
export function unanswered(thread: readonly Message[]): Message[] {
  const last = thread.findLastIndex(({ role }) => role === 'brand');
  return thread.filter(({ role }, place) => role === 'customer' && place > last);
}

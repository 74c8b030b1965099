import { faultOf, type HistoryFault } from './fault';
import { clearOutbox, overflowing, readOutbox } from './outbox';
import type { KeptReply } from './reply';
import type { Retention } from './retention';
import type { HistoryStore } from './store';

export interface Collected {
  readonly replies: readonly KeptReply[];
  /** Why they could not be stored; they wait on. */
  readonly fault: HistoryFault | null;
}

/**
 * Stores what waits in the outbox. Each step may be the last before we are stopped: a reply leaves the outbox
 * only when it is stored, and storing it twice is storing it once.
 */
export async function collect(store: HistoryStore, retention: Retention, now: number): Promise<Collected> {
  const waiting = await readOutbox(now);
  const replies = [...waiting.values()];
  if (replies.length === 0) return { replies, fault: null };
  try {
    await store.keep(replies, retention, now);
  } catch (error) {
    await clearOutbox(overflowing(waiting));
    return { replies: [], fault: faultOf(error) };
  }
  await clearOutbox(waiting.keys());
  return { replies, fault: null };
}

import { faultOf, type HistoryFault } from './fault';
import type { Outbox, Waiting } from './outbox';
import type { KeptReply } from './reply';
import type { Retention } from './retention';
import type { HistoryStore } from './store';

export interface Collected {
  /** What is stored now. */
  readonly replies: readonly KeptReply[];
  /** Why the rest could not be; it waits on. */
  readonly fault: HistoryFault | null;
}

/** When nothing can be stored for long, the oldest give way. */
const MOST_WAITING = 1000;

function overflowing(waiting: Waiting): string[] {
  const inTime = [...waiting].sort(([, one], [, other]) => (one.at < other.at ? -1 : 1));
  return inTime.slice(0, Math.max(0, inTime.length - MOST_WAITING)).map(([name]) => name);
}

/**
 * Stores what waits in the outbox. Each step may be the last before we are stopped: a reply leaves the outbox
 * only when it is stored, and storing it twice is storing it once.
 */
export async function collect(
  outbox: Outbox,
  store: Pick<HistoryStore, 'keep'>,
  retention: Retention,
  now: number,
): Promise<Collected> {
  const waiting = await outbox.read(now);
  const replies = [...waiting.values()];
  if (replies.length === 0) return { replies, fault: null };
  try {
    await store.keep(replies, retention, now);
  } catch (error) {
    const over = overflowing(waiting);
    if (over.length > 0) await outbox.clear(over);
    return { replies: [], fault: faultOf(error) };
  }
  await outbox.clear(waiting.keys());
  return { replies, fault: null };
}

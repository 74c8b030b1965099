import { browser } from 'wxt/browser';
import { isRefusal, readReply } from './read-reply';
import type { KeptReply } from './reply';

/**
 * Replies that a page has seen posted and that the background has not stored yet. They stand in the
 * extension's small storage, which a page can write to by itself: whatever stops in between, the page, the
 * background, the browser, the next one to wake finds them there.
 */
const PREFIX = 'outbox:';
/** When nothing can be stored for long, the oldest give way. */
const MOST = 1000;

/** What waits, by its name in the small storage. */
export type Waiting = ReadonlyMap<string, KeptReply>;

/** Puts a reply in. Once this has resolved it will be kept, come what may. */
export async function putInOutbox({ key, ...reply }: KeptReply): Promise<void> {
  await browser.storage.local.set({ [PREFIX + key]: reply });
}

/** What waits in the outbox. Anything unreadable in it is thrown out. */
export async function readOutbox(now: number): Promise<Waiting> {
  const all = await browser.storage.local.get(null);
  const waiting = new Map<string, KeptReply>();
  const spoilt: string[] = [];
  for (const [name, raw] of Object.entries(all)) {
    if (!name.startsWith(PREFIX)) continue;
    const reply = readReply(raw, now);
    if (isRefusal(reply)) spoilt.push(name);
    else waiting.set(name, reply);
  }
  if (spoilt.length > 0) await browser.storage.local.remove(spoilt);
  return waiting;
}

/** Takes out what has been stored. */
export async function clearOutbox(names: Iterable<string>): Promise<void> {
  await browser.storage.local.remove([...names]);
}

/** Those that there is no room to wait for. */
export function overflowing(waiting: Waiting): string[] {
  const inTime = [...waiting].sort(([, one], [, other]) => (one.at < other.at ? -1 : 1));
  return inTime.slice(0, Math.max(0, inTime.length - MOST)).map(([name]) => name);
}

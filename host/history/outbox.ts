import { browser } from 'wxt/browser';
import { isRefusal, readReply } from './read-reply';
import type { KeptReply } from './reply';

/** What waits, by its name in the small storage. */
export type Waiting = ReadonlyMap<string, KeptReply>;

/**
 * Replies that a page has seen posted and that are not stored yet. They stand in the extension's small storage,
 * which a page can write to by itself: whatever is stopped in between, the page, the background, the browser,
 * the next one to wake finds them there.
 */
export interface Outbox {
  /** What waits. Anything unreadable in it is thrown out. */
  read(now: number): Promise<Waiting>;
  /** Takes out what has been stored. */
  clear(names: Iterable<string>): Promise<void>;
}

const PREFIX = 'outbox:';

/** Puts a reply in. Once this has resolved it will be kept, come what may. */
export async function putInOutbox({ key, ...reply }: KeptReply): Promise<void> {
  await browser.storage.local.set({ [PREFIX + key]: reply });
}

/** The outbox of this profile. */
export const outbox: Outbox = {
  async read(now) {
    const all = Object.entries(await browser.storage.local.get(null));
    const waiting = new Map<string, KeptReply>();
    const spoilt: string[] = [];
    for (const [name, raw] of all.filter(([one]) => one.startsWith(PREFIX))) {
      const reply = readReply(raw, now);
      if (isRefusal(reply)) spoilt.push(name);
      else waiting.set(name, reply);
    }
    if (spoilt.length > 0) await browser.storage.local.remove(spoilt);
    return waiting;
  },
  async clear(names) {
    await browser.storage.local.remove([...names]);
  },
};

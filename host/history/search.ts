import { fold } from '../../engine/text/fold';
import type { KeptReply } from './reply';
import type { HistoryStore } from './store';

/** One page of what was found. */
export interface Found {
  /** Newest first. */
  readonly replies: readonly KeptReply[];
  /** Where the next page starts, or null at the end. */
  readonly next: number | null;
}

const BATCH = 250;

const wordsIn = (words: string): string[] => fold(words).split(/\s+/u).filter(Boolean);

function matches({ text, to = '' }: KeptReply, wanted: readonly string[]): boolean {
  const folded = fold(`${text}\n${to}`);
  return wanted.every((word) => folded.includes(word));
}

/**
 * One page of the replies that hold all the words, in whatever case and accents, newest first.
 * @param keys all keys to look through, oldest first: taken once, so that pages stay in step
 * @param from how many of them to skip from the new end: 0, or `next` of the page before
 */
export async function searchPage(
  store: Pick<HistoryStore, 'get'>,
  keys: readonly string[],
  words: string,
  from: number,
  most: number,
): Promise<Found> {
  const wanted = wordsIn(words);
  const replies: KeptReply[] = [];
  for (let at = from; at < keys.length; ) {
    const end = keys.length - at;
    const batch = await store.get(keys.slice(Math.max(0, end - BATCH), end));
    for (const reply of batch.reverse()) {
      at++;
      if (!reply || !matches(reply, wanted)) continue;
      replies.push(reply);
      if (replies.length >= most) return { replies, next: at < keys.length ? at : null };
    }
  }
  return { replies, next: null };
}

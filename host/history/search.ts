import { fold } from '../../engine/text/fold';
import type { KeptReply } from './reply';
import type { HistoryStore } from './store';

/** What to look for. */
export interface Search {
  /** Words that must all stand in the reply or its addressee, in whatever case and accents; none finds all. */
  readonly words: string;
  /** One account, or null for all. */
  readonly account: string | null;
}

const BATCH = 250;

function matcherOf(words: string): ((reply: KeptReply) => boolean) | null {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return null;
  return ({ text, to = '' }) => {
    const folded = fold(`${text}\n${to}`);
    return wanted.every((word) => folded.includes(word));
  };
}

/**
 * The keys of the replies found, newest first.
 * @throws the signal's reason, when it is aborted because somebody looks for something else
 */
export async function findReplies(
  store: Pick<HistoryStore, 'get' | 'keys'>,
  { words, account }: Search,
  signal: AbortSignal,
): Promise<string[]> {
  const keys = (await store.keys(account === null ? 'all' : { account })).reverse();
  const matches = matcherOf(words);
  if (!matches) return keys;
  const found: string[] = [];
  for (let at = 0; at < keys.length; at += BATCH) {
    signal.throwIfAborted();
    const batch = await store.get(keys.slice(at, at + BATCH));
    found.push(...batch.flatMap((reply) => (reply && matches(reply) ? [reply.key] : [])));
  }
  return found;
}

import { FIELDS } from './read-reply';
import type { KeptReply } from './reply';
import type { HistoryStore, Selection } from './store';

const BATCH = 500;

/** One reply as one line of JSON, its fields in a fixed order. */
export function lineOf(reply: KeptReply): string {
  const written = FIELDS.flatMap((name) => (reply[name] === undefined ? [] : [[name, reply[name]]]));
  return `${JSON.stringify(Object.fromEntries(written))}\n`;
}

/** Time, then key: the same replies always come in the same order. */
const byTime = (one: KeptReply, other: KeptReply): number => {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.key < other.key ? -1 : 1;
};

/** Writes replies out as NDJSON, oldest first. The same replies give the same bytes. */
export async function exportReplies(store: HistoryStore, selection: Selection): Promise<Blob> {
  const keys = await store.keys(selection);
  const replies: KeptReply[] = [];
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = await store.get(keys.slice(at, at + BATCH));
    replies.push(...batch.filter((reply) => reply !== undefined));
  }
  return new Blob(replies.sort(byTime).map(lineOf), { type: 'application/x-ndjson' });
}

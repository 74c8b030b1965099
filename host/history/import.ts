import { type FileFault, linesOf, type Source, UnreadableFile } from './lines';
import { isRefusal, type Refusal, readReply } from './read-reply';
import type { KeptReply } from './reply';
import { oldestKept, type Retention } from './retention';
import type { HistoryStore } from './store';

export interface RefusedLine extends Refusal {
  /** From 1. */
  readonly line: number;
}

/** What came of an import. With anything refused, nothing was brought in. */
export type ImportReport =
  | {
      readonly kind: 'done';
      readonly read: number;
      readonly added: number;
      /** Here already, or twice in the file. */
      readonly already: number;
      /** Older than replies are kept. */
      readonly old: number;
      /** Beyond the most that are kept of an account. */
      readonly left: number;
      /** Replies from before that made room. */
      readonly gone: number;
    }
  | { readonly kind: 'refused'; readonly lines: readonly RefusedLine[]; readonly more: number }
  | { readonly kind: 'unread'; readonly fault: FileFault | 'empty' | 'many' };

const MOST_LINES = 500_000;
const LONGEST_LINE = 250_000;
const REFUSALS_SHOWN = 50;

function parse(line: string, now: number): KeptReply | Refusal {
  if (line.length > LONGEST_LINE) return { reason: 'long' };
  try {
    return readReply(JSON.parse(line), now);
  } catch {
    return { reason: 'json' };
  }
}

interface Read {
  readonly replies: KeptReply[];
  readonly refused: RefusedLine[];
}

async function readAll(source: Source, now: number): Promise<Read> {
  const read: Read = { replies: [], refused: [] };
  let line = 0;
  for await (const text of linesOf(source)) {
    if (++line > MOST_LINES) throw new TooManyLines();
    if (text.trim() === '') continue;
    const reply = parse(text, now);
    if (isRefusal(reply)) read.refused.push({ line, ...reply });
    else read.replies.push(reply);
  }
  return read;
}

class TooManyLines extends Error {}

/** The newest of each account, as many as are kept. */
function newest(replies: readonly KeptReply[], most: number): KeptReply[] {
  const sorted = replies.toSorted((one, other) => (one.at > other.at ? -1 : 1));
  const counts = new Map<string, number>();
  return sorted.filter(({ account }) => {
    const count = (counts.get(account) ?? 0) + 1;
    counts.set(account, count);
    return count <= most;
  });
}

async function bringIn(
  store: HistoryStore,
  replies: readonly KeptReply[],
  retention: Retention,
  now: number,
): Promise<ImportReport> {
  const once = [...new Map(replies.map((reply) => [reply.key, reply])).values()];
  const oldest = oldestKept(retention, now);
  const young = once.filter(({ at }) => at >= oldest);
  const chosen = newest(young, retention.most);
  const taken = await store.take(chosen, retention, now);
  return {
    kind: 'done',
    read: replies.length,
    added: taken.added,
    already: taken.already + replies.length - once.length,
    old: once.length - young.length,
    left: taken.left + young.length - chosen.length,
    gone: taken.gone,
  };
}

/**
 * Brings in replies from NDJSON, one a line, in one transaction: all that can be kept, or nothing when a
 * single line is refused.
 * @throws what keeps the database from writing
 */
export async function importReplies(
  store: HistoryStore,
  source: Source,
  retention: Retention,
  now: number,
): Promise<ImportReport> {
  try {
    const { replies, refused } = await readAll(source, now);
    if (refused.length > 0) {
      const lines = refused.slice(0, REFUSALS_SHOWN);
      return { kind: 'refused', lines, more: refused.length - lines.length };
    }
    if (replies.length === 0) return { kind: 'unread', fault: 'empty' };
    return await bringIn(store, replies, retention, now);
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unread', fault: error.fault };
    if (error instanceof TooManyLines) return { kind: 'unread', fault: 'many' };
    throw error;
  }
}

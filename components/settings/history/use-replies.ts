import { useCallback, useEffect, useState } from 'react';
import type { AccountCount, Fault, HistoryDoor, Search, ShownReply } from './door';

const PAGE = 20;
/** How long the typing of a search rests before it is looked for. */
const REST_MS = 200;

/** What is found, and as much of it as is on show. */
export interface Replies {
  readonly phase: 'loading' | 'ready' | Fault;
  readonly accounts: readonly AccountCount[];
  readonly keys: readonly string[];
  readonly shown: readonly ShownReply[];
}

const nothing: Replies = { phase: 'loading', accounts: [], keys: [], shown: [] };

async function look(door: HistoryDoor, search: Search, most: number, signal: AbortSignal): Promise<Replies> {
  const fault = await door.collect();
  const [accounts, keys] = await Promise.all([door.accounts(), door.find(search, signal)]);
  const shown = await door.load(keys.slice(0, most));
  return { phase: fault ?? 'ready', accounts, keys, shown };
}

/** Keeps what a search finds on show, through everything that is kept or erased meanwhile. */
export function useReplies(door: HistoryDoor, search: Search) {
  const [replies, setReplies] = useState<Replies>(nothing);
  const [most, setMost] = useState(PAGE);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const { words, account } = search;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at its first page
  useEffect(() => setMost(PAGE), [words, account]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same once more
  useEffect(() => {
    const end = new AbortController();
    const take = (next: Replies) => !end.signal.aborted && setReplies(next);
    const fail = (error: unknown) => take({ ...nothing, phase: door.faultOf(error) });
    const timer = setTimeout(
      () => look(door, { words, account }, most, end.signal).then(take, fail),
      words === '' ? 0 : REST_MS,
    );
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [door, words, account, most, turn]);
  useEffect(() => {
    const end = new AbortController();
    door.onChanged(again, end.signal);
    return () => end.abort();
  }, [door, again]);

  return { replies, again, more: () => setMost(most + PAGE) };
}

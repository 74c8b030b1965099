import type { IDBPTransaction } from 'idb';
import type { HistorySchema } from './database';

/** How long replies are kept, and how many of each account. */
export interface Retention {
  readonly days: number;
  readonly most: number;
}

const DAY_MS = 24 * 3600_000;

/** The moment before which replies are too old, as `KeptReply.at` writes time. */
export const oldestKept = ({ days }: Retention, now: number): string =>
  new Date(now - days * DAY_MS).toISOString();

/** All replies of an account, in an index of account and time. */
export const rangeOf = (account: string): IDBKeyRange => IDBKeyRange.bound([account], [account, []]);

export type Writing = IDBPTransaction<HistorySchema, ['replies'], 'readwrite'>;

async function deleteAll({ store }: Writing, keys: string[]): Promise<string[]> {
  await Promise.all(keys.map((key) => store.delete(key)));
  return keys;
}

async function tooMany({ store }: Writing, account: string, { most }: Retention): Promise<string[]> {
  const index = store.index('byAccount');
  const over = (await index.count(rangeOf(account))) - most;
  return over > 0 ? index.getAllKeys(rangeOf(account), over) : [];
}

/**
 * Removes what is too old, and the oldest of these accounts' replies down to the most that are kept.
 * @returns the keys of what went
 */
export async function prune(
  writing: Writing,
  accounts: readonly string[],
  retention: Retention,
  now: number,
): Promise<string[]> {
  const old = IDBKeyRange.upperBound(oldestKept(retention, now), true);
  const gone = await deleteAll(writing, await writing.store.index('byTime').getAllKeys(old));
  for (const account of accounts) {
    gone.push(...(await deleteAll(writing, await tooMany(writing, account, retention))));
  }
  return gone;
}

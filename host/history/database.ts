import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { KeptReply } from './reply';

export interface HistorySchema extends DBSchema {
  replies: {
    key: string;
    value: KeptReply;
    indexes: {
      /** Account, then time. */
      byAccount: [string, string];
      byTime: string;
    };
  };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;
type Upgrade = IDBPTransaction<HistorySchema, 'replies'[], 'versionchange'>;

/** One step from a shape of the database to the next. Steps are only ever added at the end. */
export type Migration = (database: HistoryDatabase, upgrade: Upgrade) => void | Promise<void>;

export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const replies = database.createObjectStore('replies', { keyPath: 'key' });
    replies.createIndex('byAccount', ['account', 'at']);
    replies.createIndex('byTime', 'at');
  },
];

const NAME = 'tact-history';

/** Opens the database, bringing it to the newest shape; a yet newer one, left by a later Tact, is refused. */
export function openDatabase(
  closed: () => void,
  { name = NAME, migrations = MIGRATIONS }: { name?: string; migrations?: readonly Migration[] } = {},
): Promise<HistoryDatabase> {
  const opening = openDB<HistorySchema>(name, migrations.length, {
    async upgrade(database, from, _to, upgrade) {
      upgrade.done.catch(() => undefined);
      try {
        for (const step of migrations.slice(from)) await step(database, upgrade);
      } catch {
        upgrade.abort();
      }
    },
    // Another of our pages wants a newer shape: let go, and open again on the next call.
    async blocking() {
      closed();
      (await opening).close();
    },
    terminated: closed,
  });
  return opening;
}

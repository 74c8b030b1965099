import 'fake-indexeddb/auto';
import { type Migration, openDatabase } from '../../host/history/database';
import { type KeptReply, withKey } from '../../host/history/reply';
import { HistoryStore } from '../../host/history/store';

/** Material for the unit tests of the history. */
export const NOW = Date.parse('2026-11-26T12:00:00.000Z');
export const KEEP = { days: 90, most: 10_000 };

let count = 0;

/** A store of its own, in an empty database. */
export function emptyStore(migrations?: readonly Migration[]): HistoryStore {
  const name = `test-${count++}`;
  return new HistoryStore((closed) => openDatabase(closed, { name, ...(migrations && { migrations }) }));
}

/** A reply sent some minutes ago. */
export function sent(minutesAgo: number, more: Partial<KeptReply> = {}): KeptReply {
  return withKey({
    account: 'x:tilleul',
    at: new Date(NOW - minutesAgo * 60_000).toISOString(),
    text: `Bonjour, votre dossier ${minutesAgo} est suivi par notre équipe.`,
    ...more,
  });
}

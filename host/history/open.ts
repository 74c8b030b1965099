import type { Changes } from './changes';
import { openDatabase } from './database';
import { HistoryStore } from './store';

/** The history of this profile. Opened when first asked for something. */
export function openHistory(changes: Changes): HistoryStore {
  return new HistoryStore(openDatabase, () => changes.announce());
}

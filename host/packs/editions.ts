import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openedOnce } from '../storage/opened-once';

/** One published edition of a pack, as it was in use on this machine. */
export interface KeptEdition {
  readonly pack: string;
  /** Exactly as it came or went out. */
  readonly text: string;
  /** When it came to be in use here (ISO 8601). */
  readonly at: string;
  /** Who signed it, or published it from here; absent where nobody is known. */
  readonly by?: string;
}

interface EditionsSchema extends DBSchema {
  editions: { key: number; value: KeptEdition; indexes: { byPack: string } };
}

/** The editions of each pack that stay at hand, to go back to. */
export interface Editions {
  /** Those of a pack, the newest last. */
  of(pack: string): Promise<readonly KeptEdition[]>;
  /**
   * Keeps editions of one pack, in the order in which they came to be in use, each text once: where it came last. The
   * oldest beyond the last ten go.
   */
  add(...editions: readonly KeptEdition[]): Promise<void>;
  /** Lets go of a pack's editions. */
  forget(pack: string): Promise<void>;
}

/** Editions kept of each pack. */
export const MOST_EDITIONS = 10;
const NAME = 'tact-editions';

function opened(name: string, closed: () => void): Promise<IDBPDatabase<EditionsSchema>> {
  return openDB<EditionsSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('editions', { autoIncrement: true }).createIndex('byPack', 'pack');
    },
    terminated: closed,
  });
}

/** The editions of this profile. */
export function keptEditions(name = NAME): Editions {
  const open = openedOnce((closed) => opened(name, closed));
  return {
    of: async (pack) => (await open()).getAllFromIndex('editions', 'byPack', pack),
    async add(...editions) {
      const change = (await open()).transaction('editions', 'readwrite');
      const byPack = change.store.index('byPack');
      for (const edition of editions) {
        const [texts, before] = await Promise.all([
          byPack.getAll(edition.pack),
          byPack.getAllKeys(edition.pack),
        ]);
        const at = texts.findIndex(({ text }) => text === edition.text);
        if (at >= 0 && at === texts.length - 1) continue;
        // One that came back is the newest again.
        if (at >= 0) await change.store.delete(before[at] as number);
        await change.store.add(edition);
        const keys = await byPack.getAllKeys(edition.pack);
        for (const key of keys.slice(0, -MOST_EDITIONS)) await change.store.delete(key);
      }
      await change.done;
    },
    async forget(pack) {
      const change = (await open()).transaction('editions', 'readwrite');
      const byPack = change.store.index('byPack');
      for (const key of await byPack.getAllKeys(pack)) await change.store.delete(key);
      await change.done;
    },
  };
}

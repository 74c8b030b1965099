import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Ruleset } from '../../engine/types/ruleset';

interface CompiledSchema extends DBSchema {
  rulesets: { key: string; value: { readonly ruleset: Ruleset; readonly used: number } };
}

/** Rulesets by what they were compiled from. A cache: losing it costs a moment, never a rule. */
export interface Compiled {
  get(key: string): Promise<Ruleset | undefined>;
  put(key: string, ruleset: Ruleset): Promise<void>;
}

/** One for each brand of a large desk, and some versions back. */
const MOST = 12;

async function opened(name: string): Promise<IDBPDatabase<CompiledSchema>> {
  return openDB<CompiledSchema>(name, 1, {
    upgrade: (database) => void database.createObjectStore('rulesets'),
  });
}

async function thin(database: IDBPDatabase<CompiledSchema>): Promise<void> {
  const change = database.transaction('rulesets', 'readwrite');
  const ages: { key: string; used: number }[] = [];
  for (let at = await change.store.openCursor(); at; at = await at.continue())
    ages.push({ key: at.key, used: at.value.used });
  const old = ages.sort((a, b) => b.used - a.used).slice(MOST);
  await Promise.all(old.map(({ key }) => change.store.delete(key)));
  await change.done;
}

/** The cache of this profile; where there can be none, everything is compiled anew. */
export function compiledCache(now: () => number, name = 'tact-compiled'): Compiled {
  let database: Promise<IDBPDatabase<CompiledSchema>> | null = null;
  const open = () => {
    database ??= opened(name);
    return database;
  };
  return {
    get: async (key) => (await (await open()).get('rulesets', key).catch(() => undefined))?.ruleset,
    async put(key, ruleset) {
      const to = await open();
      await to.put('rulesets', { ruleset, used: now() }, key);
      await thin(to);
    },
  };
}

import { type Editions, type KeptEdition, keptEditions } from './editions';
import type { KeptPack, PackStore } from './kept';

/** A pack as the edition that was in use. */
export const editionOf = ({ id, text, at, signedBy }: KeptPack, by = signedBy): KeptEdition => ({
  pack: id,
  text,
  at,
  ...(by && { by }),
});

/** What is written here and was never sent out is no edition yet. */
export const cameFromOthers = ({ source }: KeptPack): boolean => source.kind !== 'here';

/** A database may neither open nor fail: nobody waits longer than this, in milliseconds, for editions to be kept. */
const PATIENCE_MS = 5000;

/** Waits until it is done, has failed, or takes too long. */
async function tried(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([work.catch(() => undefined), patience]);
  clearTimeout(timer);
}

/** Keeps editions to go back to. Where there is no room for them, what is in use still is. */
export const record = (editions: Editions, ...all: readonly KeptEdition[]): Promise<void> =>
  tried(editions.add(...all));

/**
 * A store of packs by which every edition that comes to be in use stays at hand, and the one before it, until the pack
 * is removed.
 * What one publishes oneself is recorded by whoever publishes it.
 */
export function recording(store: PackStore, editions: Editions = keptEditions()): PackStore {
  return {
    ...store,
    async put(pack) {
      const before = (await store.all()).find(({ id }) => id === pack.id);
      await store.put(pack);
      if (before?.text === pack.text) return;
      const came = [before, pack].flatMap((one) => (one && cameFromOthers(one) ? [editionOf(one)] : []));
      await record(editions, ...came);
    },
    async remove(id) {
      await store.remove(id);
      await tried(editions.forget(id));
    },
  };
}

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

/** Keeps editions to go back to. Where there is no room for them, what is in use still is. */
export async function record(editions: Editions, ...all: readonly KeptEdition[]): Promise<void> {
  await editions.add(...all).catch(() => undefined);
}

/**
 * A store of packs by which every edition that comes to be in use stays at hand, and the one before it.
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
  };
}

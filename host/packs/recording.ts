import { type Editions, type KeptEdition, keptEditions } from './editions';
import type { KeptPack, PackStore } from './kept';
import type { KeptPlace } from './places';

/** A pack as the edition that was in use. */
export const asEdition = ({ id, text, at, signedBy }: KeptPack, by = signedBy): KeptEdition => ({
  pack: id,
  text,
  at,
  ...(by && { by }),
});

const cameFromOthers = ({ source }: KeptPack): boolean => source.kind !== 'here';

/**
 * Whether what is in use was ever published: what is written here and was never sent out is no edition yet.
 * @param place where it was sent from here, if anywhere
 */
export const wasPublished = (kept: KeptPack, place: KeptPlace | null): boolean =>
  cameFromOthers(kept) || place !== null;

/** A database may neither open nor fail: nobody waits longer than this for editions, in milliseconds. */
const PATIENCE_MS = 5000;

/** What comes of it; `otherwise` where it fails or takes too long. */
async function patiently<T>(work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, otherwise);
  });
  const first = await Promise.race([work.catch(() => otherwise), patience]);
  clearTimeout(timer);
  return first;
}

/** Keeps editions to go back to. Where there is no room for them, what is in use still is. */
export const record = (editions: Editions, ...all: readonly KeptEdition[]): Promise<void> =>
  patiently(editions.add(...all), undefined);

/** The editions of a pack, the newest last; none where they cannot be read. */
export const recorded = (editions: Editions, pack: string): Promise<readonly KeptEdition[]> =>
  patiently(editions.of(pack), []);

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
      const came = [before, pack].flatMap((one) => (one && cameFromOthers(one) ? [asEdition(one)] : []));
      await record(editions, ...came);
    },
    async remove(id) {
      await store.remove(id);
      await patiently(editions.forget(id), undefined);
    },
  };
}

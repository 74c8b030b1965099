import { browser } from 'wxt/browser';
import type { Pack } from '../../rules/pack/schema';
import type { Area } from './kept';

/** A pack as somebody is writing it; nobody else sees it. */
export interface PackDraft {
  readonly v: 1;
  /** As it was left: a field may be empty still. */
  readonly pack: Pack;
  /** The text of the pack in use that it began from; null when there was none. */
  readonly base: string | null;
}

const PREFIX = 'pack-draft:';

const isDraft = (raw: unknown): raw is PackDraft => {
  const { v, pack } = (raw ?? {}) as Partial<PackDraft>;
  return v === 1 && typeof pack === 'object' && typeof pack?.id === 'string';
};

/** The drafts of this profile, each under a name of its own. */
export interface DraftStore {
  all(): Promise<PackDraft[]>;
  get(id: string): Promise<PackDraft | null>;
  put(draft: PackDraft): Promise<void>;
}

/** Keeps drafts in a storage area. */
export function draftStore(area: () => Area = () => browser.storage.local as unknown as Area): DraftStore {
  const all = async () => {
    const entries = Object.entries(await area().get(null));
    return entries.flatMap(([name, raw]) => (name.startsWith(PREFIX) && isDraft(raw) ? [raw] : []));
  };
  return {
    all,
    get: async (id) => (await all()).find(({ pack }) => pack.id === id) ?? null,
    put: (draft) => area().set({ [PREFIX + draft.pack.id]: draft }),
  };
}

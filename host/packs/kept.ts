import { browser } from 'wxt/browser';
import type { PackChanges } from '../../rules/pack/changes';
import type { PackFault } from '../../rules/pack/pack-fault';
import type { Pin } from '../../rules/pack/signature/verify';
import { nameOfPlace } from './places';

/** Where a pack comes from. */
export type PackSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'here' }
  | {
      readonly kind: 'address' | 'policy';
      readonly url: string;
      readonly etag?: string;
      /** When its address was last asked (ISO 8601). */
      readonly checked?: string;
    };

/** A pack as it is kept: the last good content, and how it is used. */
export interface KeptPack {
  readonly v: 1;
  readonly id: string;
  /** Exactly as it came: signatures are over these bytes. */
  readonly text: string;
  readonly layer: 'team' | 'personal';
  readonly on: boolean;
  /** The accounts it serves, as typed; null: as the pack itself says. */
  readonly accounts: readonly string[] | null;
  readonly source: PackSource;
  /** When this content came (ISO 8601). */
  readonly at: string;
  /** The keys that may sign it, pinned at first use or by policy; a pack without was never signed. */
  readonly pin?: Pin;
  /** Who signed this content: the key's name in the keyring, else the key's beginning. */
  readonly signedBy?: string;
  /** What this content changed of the one before, until it was seen. */
  readonly news?: PackChanges;
  readonly fault?: PackFault;
}

/** Packs stand under names of their own in the small storage, so that two who write at once undo nothing. */
const PREFIX = 'pack:';
/** Drafts stand beside them. */
const DRAFTS = 'pack-draft:';
const nameOf = (id: string): string => PREFIX + id;

/** As much of a storage area as packs are kept in; `browser.storage.local` is one. */
export interface Area {
  get(all: null): Promise<Record<string, unknown>>;
  set(some: Record<string, unknown>): Promise<void>;
  remove(names: string[]): Promise<void>;
}

const isKept = (raw: unknown): raw is KeptPack => {
  const { v, id, text, source } = (raw ?? {}) as Partial<KeptPack>;
  return v === 1 && typeof id === 'string' && typeof text === 'string' && typeof source === 'object';
};

/** The packs of this profile. */
export interface PackStore {
  /** All packs, by id. What cannot be read is left out. */
  all(): Promise<KeptPack[]>;
  put(pack: KeptPack): Promise<void>;
  /** Takes a pack away, and where it was published: another of its id begins from nothing. */
  remove(id: string): Promise<void>;
}

/** Keeps packs in a storage area. */
export function packStore(area: () => Area = () => browser.storage.local as unknown as Area): PackStore {
  return {
    async all() {
      const entries = Object.entries(await area().get(null));
      return entries
        .flatMap(([name, raw]) => (name.startsWith(PREFIX) && isKept(raw) ? [raw] : []))
        .sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    put: (pack) => area().set({ [nameOf(pack.id)]: pack }),
    remove: (id) => area().remove([nameOf(id), nameOfPlace(id)]),
  };
}

/** Whether what is in use changed, rather than when an address was last asked. */
function isOther(one: unknown, other: unknown): boolean {
  if (!isKept(one) || !isKept(other)) return true;
  const used = ({ text, on, accounts, layer }: KeptPack) => JSON.stringify([text, on, accounts, layer]);
  return used(one) !== used(other);
}

/**
 * Calls back when a pack came, went or changed. What the listener returns goes to the browser: Firefox stops no
 * background while that is pending.
 * @param how `used`: only when what is in use changed; `any`: at every change of packs and drafts
 * @returns how to stop
 */
export function onPacks(how: 'used' | 'any', listener: () => void | Promise<void>): () => void {
  const heard = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ): void | Promise<void> => {
    if (area !== 'local') return;
    const names = Object.keys(changes);
    const packs = Object.entries(changes).filter(([name]) => name.startsWith(PREFIX));
    const isAny = how === 'any' && names.some((name) => name.startsWith(PREFIX) || name.startsWith(DRAFTS));
    if (isAny || packs.some(([, { oldValue, newValue }]) => isOther(oldValue, newValue))) return listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

import { storage } from 'wxt/utils/storage';

/** What every shape of the settings so far has in common: a version. */
interface Versioned {
  readonly v: number;
}

/** A stored value with its changes. */
export interface Stored<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
}

/**
 * The settings, kept on this machine and brought to their present shape when an older one is found.
 * @param fallback what a new person starts with; fields that an older Tact did not know are taken from it
 */
export function storedSettings<T extends Versioned>(fallback: T): Stored<T> {
  const item = storage.defineItem<T>('local:settings', { fallback });
  const present = (value: T): T => ({ ...fallback, ...value, v: fallback.v });
  return {
    get: async () => present(await item.getValue()),
    set: (value) => item.setValue(value),
    watch: (changed) => item.watch((value) => changed(present(value ?? fallback))),
  };
}

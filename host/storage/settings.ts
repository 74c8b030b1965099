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

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A stored value with the fields that it does not have yet, however deep, taken from the fallback. */
export function filled<T>(fallback: T, value: unknown): T {
  if (value === undefined) return fallback;
  if (!isFields(fallback) || !isFields(value)) return value as T;
  const known = Object.entries(fallback).map(([name, field]) => [name, filled(field, value[name])]);
  return { ...value, ...Object.fromEntries(known) } as T;
}

/**
 * The settings, kept on this machine and brought to their present shape when an older one is found.
 * @param fallback what a new person starts with; fields that an older Tact did not know are taken from it
 */
export function storedSettings<T extends Versioned>(fallback: T): Stored<T> {
  const item = storage.defineItem<T>('local:settings', { fallback });
  const present = (value: T): T => ({ ...filled(fallback, value), v: fallback.v });
  return {
    get: async () => present(await item.getValue()),
    set: (value) => item.setValue(value),
    watch: (changed) => item.watch((value) => changed(present(value ?? fallback))),
  };
}

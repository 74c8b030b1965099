import { canonical } from '../canonical';

/** A value of a pack. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What stands for a field that is not there. */
export const absent = Symbol('absent');

export type Part = Json | typeof absent;

export const isObject = (part: Part): part is { readonly [name: string]: Json } =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: Part, b: Part): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return canonical(a) === canonical(b);
}

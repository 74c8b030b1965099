import type { Pack } from '../schema/pack';
import { absent, isObject, type Json, type Part } from './json';
import { type Conflict, mergePacks } from './merge';

export type Choice = 'base' | 'mine' | 'theirs';

const isNamed = (item: Json, name: string): boolean =>
  isObject(item) && (item.id === name || (item.id === undefined && item.key === name));

function putInList(list: readonly Json[], name: string, change: (inner: Part) => Part): Json[] {
  const place = list.findIndex((item) => isNamed(item, name));
  const part = change(place < 0 ? absent : (list[place] as Json));
  const before = place < 0 ? list : list.slice(0, place);
  return [...before, ...(part === absent ? [] : [part]), ...(place < 0 ? [] : list.slice(place + 1))];
}

function putInObject(
  value: { readonly [name: string]: Json },
  name: string,
  change: (inner: Part) => Part,
): Json {
  const part = change(Object.hasOwn(value, name) ? (value[name] as Json) : absent);
  const rest = Object.entries(value).filter(([other]) => other !== name);
  return Object.fromEntries(part === absent ? rest : [...rest, [name, part]]);
}

function put(value: Part, [name, ...rest]: readonly string[], part: Part): Part {
  if (name === undefined) return part;
  const change = (inner: Part): Part => put(inner, rest, part);
  if (Array.isArray(value)) return putInList(value, name, change);
  return putInObject(isObject(value) ? value : {}, name, change);
}

/** Decides a conflict: the pack with the chosen edition's value in that field, or without the field if it had none. */
export function resolveConflict(pack: Pack, conflict: Conflict, choice: Choice): Pack {
  const value = conflict[choice];
  return put(pack as unknown as Json, conflict.path, value === undefined ? absent : value) as unknown as Pack;
}

/** Both editions together; where both changed the same field, it is as `side` has it. */
export function mergedFor(side: Choice, base: Pack, mine: Pack, theirs: Pack): Pack {
  const { pack, conflicts } = mergePacks(base, mine, theirs);
  return conflicts.reduce((one, conflict) => resolveConflict(one, conflict, side), pack);
}

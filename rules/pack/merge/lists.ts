import { canonical } from '../canonical';
import type { Json } from './json';

type Lists = readonly [base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]];
type Named = Readonly<Record<string, Json>>;

/** Lists whose order says something, or that are nothing in part: they change as a whole. */
const WHOLE = new Set(['rewrites', 'marks', 'thread', 'history', 'heard']);

const nameIn = (item: Json): string | null => {
  const { id, key } = (item ?? {}) as { id?: unknown; key?: unknown };
  if (typeof id === 'string') return id;
  return typeof key === 'string' ? key : null;
};

const named = (list: readonly Json[]): Named =>
  Object.fromEntries(list.map((item) => [nameIn(item) as string, item]));

const names = (list: readonly Json[]): readonly string[] => list.map((item) => nameIn(item) as string);

/** Whether every item of every list has a name of its own, as rules and keys have. */
const isNamed = (lists: Lists): boolean =>
  lists.every((list) => {
    const all = list.map(nameIn);
    return !all.includes(null) && new Set(all).size === all.length;
  });

/** How a list merges: item by item under their names, as a set, or not at all. */
export function partedList(
  path: readonly string[],
  lists: Lists,
):
  | 'whole'
  | 'set'
  | {
      readonly named: readonly [Named, Named, Named];
      readonly order: readonly [readonly string[], readonly string[], readonly string[]];
    } {
  if (WHOLE.has(path.at(-1) ?? '')) return 'whole';
  if (!isNamed(lists)) return 'set';
  const [base, mine, theirs] = lists;
  return {
    named: [named(base), named(mine), named(theirs)],
    order: [names(base), names(mine), names(theirs)],
  };
}

const textOf = (item: Json): string => canonical(item);

/** The items that a list has and the base has not, each once. */
const added = (list: readonly Json[], base: ReadonlySet<string>): [string, Json][] =>
  list.map((item): [string, Json] => [textOf(item), item]).filter(([text]) => !base.has(text));

/**
 * Merges lists as sets: the base's items that nobody took away in the base's order, then what was added, in an order
 * that does not depend on who merges.
 */
export function mergeLists(...[base, mine, theirs]: Lists): Json[] {
  const has = [mine, theirs].map((list) => new Set(list.map(textOf)));
  const known = new Set(base.map(textOf));
  const kept = base.filter((item) => has.every((one) => one.has(textOf(item))));
  const fresh = new Map([...added(mine, known), ...added(theirs, known)]);
  return [...kept, ...[...fresh].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)];
}

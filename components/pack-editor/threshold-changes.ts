import type { Patience } from '../../engine/types/situation';
import { FIRST_WAITING } from '../../engine/waiting/patience';
import type { Override } from '../../rules/pack/schema/override';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackRule } from '../../rules/pack/schema/rule';
import { brandIn, type PackWaiting, withBrand } from './brand-changes';
import { overrideOf, ownRule, withOverride, withOwn } from './changes';

export type Thresholds = NonNullable<Override['thresholds']>;
export type WaitingPlace = keyof PackWaiting;

/** A number of the rule as the pack sets it; the other numbers beside it come along, for they stand together. */
export interface NumberPlace {
  /** From the thresholds down: `['hours', 'x']`, `['least', 'thread', 'wording']`. */
  readonly path: readonly [keyof Thresholds, string, string?];
  readonly value: number;
}

type Group = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

function numbersIn(name: keyof Thresholds, group: Group): NumberPlace[] {
  return Object.entries(group).flatMap(([key, value]): NumberPlace[] =>
    typeof value === 'number'
      ? [{ path: [name, key], value }]
      : Object.entries(value).map(([inner, n]) => ({ path: [name, key, inner], value: n })),
  );
}

const groupOf = (from: object, name: keyof Thresholds): Group | undefined =>
  (from as Record<string, Group | undefined>)[name];

/** The numbers that a rule goes by, as it is written. */
export function numbersOf({ detect }: PackRule): NumberPlace[] {
  return (['hours', 'least'] as const).flatMap((name) => {
    const group = groupOf(detect, name);
    return group ? numbersIn(name, group) : [];
  });
}

/** The number that the pack sets in a place; undefined where it sets none, or the rule's own. */
export function numberSet(pack: Pack, id: string, { path, value }: NumberPlace): number | undefined {
  const set = groupOf(overrideOf(pack, id).thresholds ?? {}, path[0]);
  const found = set && numbersIn(path[0], set).find((one) => one.path.join() === path.join());
  return found && found.value !== value ? found.value : undefined;
}

function withIn(group: Group, [key, inner]: readonly [string, string?], n: number): Group {
  if (inner === undefined) return { ...group, [key]: n };
  return { ...group, [key]: { ...(group[key] as Record<string, number>), [inner]: n } };
}

/** Sets one number of a rule; `undefined` gives it back to the rule. */
export function withNumber(pack: Pack, rule: PackRule, place: NumberPlace, n: number | undefined): Pack {
  const [name, ...rest] = place.path;
  const base = groupOf(rule.detect, name) as Group;
  const value = n ?? place.value;
  if (ownRule(pack, rule.id))
    return withOwn(pack, rule.id, {
      detect: { ...rule.detect, [name]: withIn(base, rest, value) } as PackRule['detect'],
    });
  const set = overrideOf(pack, rule.id).thresholds ?? {};
  const group = withIn(groupOf(set, name) ?? base, rest, value);
  const { [name]: _old, ...others } = set as Record<string, Group>;
  const isBase = JSON.stringify(numbersIn(name, group)) === JSON.stringify(numbersIn(name, base));
  const next = isBase ? others : { ...others, [name]: group };
  return withOverride(pack, rule.id, {
    thresholds: Object.keys(next).length > 0 ? (next as Thresholds) : undefined,
  });
}

/**
 * Sets after how long a customer is pointed out; the earlier limit moves the later one along, and the other way.
 * @param first what holds below the pack: where the pack says the same it says nothing
 */
export function withWaiting(
  pack: Pack,
  place: WaitingPlace,
  level: keyof Patience,
  n: number | undefined,
  first: Patience = FIRST_WAITING[place],
): Pack {
  const { waiting = {} } = brandIn(pack);
  const next: Patience = { ...(waiting[place] ?? first), [level]: n ?? first[level] };
  const ordered: Patience =
    next.amber <= next.red
      ? next
      : level === 'amber'
        ? { ...next, red: next.amber }
        : { ...next, amber: next.red };
  const isFirst = ordered.amber === first.amber && ordered.red === first.red;
  const { [place]: _old, ...others } = waiting;
  return withBrand(pack, { waiting: isFirst ? others : { ...others, [place]: ordered } });
}

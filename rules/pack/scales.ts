import type { CompiledGroups } from '../../engine/scales/groups';
import type { CompiledScales } from '../../engine/scales/scales';
import { tokenise } from '../../engine/text/tokens';
import type { Locale } from '../../engine/types/text';
import { compileActs } from './acts';
import type { Pack } from './schema';

type Groups = Readonly<Record<string, readonly string[]>>;
type Side = 'draft' | 'customer';

/** The words of a group's entry, as texts are cut; a last `*` stays. */
function wordsOf(entry: string, locale: Locale): string[] {
  const isStart = entry.endsWith('*');
  const keys = tokenise(isStart ? entry.slice(0, -1) : entry, locale).map(({ key }) => key);
  return isStart ? [...keys.slice(0, -1), `${keys.at(-1) ?? ''}*`] : keys;
}

/**
 * Compiles word groups to look-up tables.
 * @param groups name → entries: a word, a beginning (`rembours*`), or several words
 */
export function compileGroups(groups: Groups, locale: Locale): CompiledGroups {
  const names = Object.keys(groups);
  const words: Record<string, number[]> = {};
  const starts: Record<string, number[]> = {};
  const runs: Record<string, [number, ...string[]][]> = {};
  const add = (table: Record<string, number[]>, key: string, group: number): void => {
    const list = Object.hasOwn(table, key) ? (table[key] as number[]) : [];
    if (!list.includes(group)) table[key] = [...list, group];
  };
  names.forEach((name, group) => {
    for (const entry of groups[name] ?? []) {
      const [first = '', ...rest] = wordsOf(entry, locale);
      if (rest.length > 0)
        runs[first] = [...(Object.hasOwn(runs, first) ? (runs[first] ?? []) : []), [group, ...rest]];
      else if (first.endsWith('*')) add(starts, first.slice(0, -1), group);
      else if (first !== '') add(words, first, group);
    }
  });
  return { names, words, starts, runs };
}

/** Every feature that some scale of the pack weighs. */
export const featuresOf = (pack: Pack): string[] =>
  Object.values(pack.scales ?? {}).flatMap(({ fr, en }) => [
    ...Object.keys(fr?.weights ?? {}),
    ...Object.keys(en?.weights ?? {}),
  ]);

/** The names of groups that a feature speaks of: `@vous insults`, `@insults>help`. */
export const groupsIn = (feature: string): string[] =>
  feature.startsWith('@') ? feature.slice(1).split(/[ >]/) : [];

/** Only groups that some weight speaks of are worth looking for. */
function usedGroups(all: Groups, features: readonly string[]): Groups {
  const used = new Set(features.flatMap(groupsIn));
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}

/** A pack's scales for one language and side, as the engine weighs by them. */
export function compileScales(pack: Pack, side: Side, locale: Locale): CompiledScales {
  const scales = Object.entries(pack.scales ?? {}).filter(([, scale]) => scale.in === side && scale[locale]);
  const heard = side === 'customer' ? Object.keys(compileActs(pack, locale).weights) : [];
  const weights: Record<string, number[]> = {};
  scales.forEach(([, scale], owner) => {
    for (const [feature, weight] of Object.entries(scale[locale]?.weights ?? {})) {
      const list = Object.hasOwn(weights, feature) ? (weights[feature] as number[]) : [];
      weights[feature] = [...list, owner, weight];
    }
  });
  return {
    owners: scales.map(([name, scale]) => ({ name, bias: scale[locale]?.bias ?? 0 })),
    weights,
    groups: compileGroups(
      usedGroups(pack.groups?.[locale] ?? {}, [...Object.keys(weights), ...heard]),
      locale,
    ),
  };
}

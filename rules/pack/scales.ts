import { type CompiledGroups, ENTRY_BREAK } from '../../engine/scales/groups';
import type { CompiledScales } from '../../engine/scales/scales';
import type { Weights } from '../../engine/scales/weights';
import { tokenise } from '../../engine/text/tokens';
import type { Locale } from '../../engine/types/text';
import type { Pack } from './schema/pack';
import { partsOf, type WrittenWeights, weightsOf } from './weights';

type Side = 'draft' | 'customer';

/** A group's entry as texts are cut; a last `*` stays. */
function folded(entry: string, locale: Locale): string {
  const isStart = entry.endsWith('*');
  const keys = tokenise(isStart ? entry.slice(0, -1) : entry, locale).map(({ key }) => key);
  return keys.join(' ') + (isStart ? '*' : '');
}

/**
 * Compiles word groups to what texts are compared with.
 * @param groups name → entries: a word, a beginning (`rembours*`), or several words
 */
export const compileGroups = (
  groups: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
): CompiledGroups =>
  Object.fromEntries(
    Object.entries(groups).map(([name, entries]) => [
      name,
      [...new Set(entries.map((entry) => folded(entry, locale)))].filter(Boolean).join(ENTRY_BREAK),
    ]),
  );

/** Feature → `[owner, weight, owner, weight …]`, owners by their place in `scales`. */
export function byFeature(scales: readonly WrittenWeights[]): Weights {
  const weights = new Map<string, number[]>();
  scales.forEach((written, owner) => {
    for (const [feature, weight] of weightsOf(written)) {
      const list = weights.get(feature) ?? [];
      list.push(owner, weight);
      weights.set(feature, list);
    }
  });
  return Object.fromEntries(weights);
}

/** Every feature that the pack weighs in a language, on either side. */
export const featuresOf = (pack: Pack, locale: Locale): string[] =>
  [
    ...Object.values(pack.scales ?? {}).map((scale) => scale[locale]),
    ...Object.values(pack.acts?.[locale] ?? {}),
  ].flatMap((scale) => weightsOf(scale?.weights ?? {}).map(([feature]) => feature));

/** The group that a feature speaks of, if any: `@insults`. */
const groupIn = (feature: string): string[] =>
  feature.startsWith('@') && feature.length > 1 ? [feature.slice(1)] : [];

/** The groups that some weight of the pack speaks of: only these are worth looking for. */
export const weighedGroups = (pack: Pack, locale: Locale): ReadonlySet<string> =>
  new Set(featuresOf(pack, locale).flatMap(groupIn));

/** A pack's word groups for one language, as the engine finds them. */
export function compilePackGroups(pack: Pack, locale: Locale): CompiledGroups {
  const weighed = weighedGroups(pack, locale);
  const groups = Object.entries(pack.groups?.[locale] ?? {}).filter(([name]) => weighed.has(name));
  return compileGroups(Object.fromEntries(groups.map(([name, line]) => [name, partsOf(line)])), locale);
}

/** A pack's scales for one language and side, as the engine weighs by them. */
export function compileScales(pack: Pack, side: Side, locale: Locale): CompiledScales {
  const scales = Object.entries(pack.scales ?? {}).filter(([, scale]) => scale.in === side && scale[locale]);
  return {
    owners: scales.map(([name, scale]) => ({
      name,
      bias: scale[locale]?.bias ?? 0,
      ...(scale[locale]?.sure === undefined ? {} : { sure: scale[locale].sure }),
    })),
    weights: byFeature(scales.map(([, scale]) => scale[locale]?.weights ?? {})),
  };
}

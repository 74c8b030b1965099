import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema/pack';
import { namedWords, type Shelf, withShelf } from './word-changes';
import { detectRenamed, featureRenamed, type Renaming } from './word-names';

const valuesRenamed = <T extends object>(record: Readonly<Record<string, T>>, change: (one: T) => T) =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, change(one)]));

type Rules = NonNullable<Pack['rules']>;

/** Everything in the pack that names words of a shelf, with other names. */
function referencesRenamed(pack: Pack, shelf: Shelf, to: Renaming): Pack {
  const phrased = <T extends object>(one: T): T => detectRenamed(one, 'lists', to) as T;
  const rules = pack.rules?.map((rule) => ({ ...rule, detect: detectRenamed(rule.detect, shelf, to) }));
  const locked = pack.locked?.map((path) => {
    const [section, name = '', ...rest] = path.split('/');
    return section === shelf ? [section, to(name), ...rest].join('/') : path;
  });
  const both = { ...pack, ...(rules && { rules: rules as Rules }), ...(locked && { locked }) };
  if (shelf === 'lists')
    return {
      ...both,
      ...(pack.lists && { lists: valuesRenamed(pack.lists, phrased) }),
      ...(pack.cues && { cues: valuesRenamed(pack.cues, phrased) }),
      // What is taken away is the layer below's own, word for word: only what is added names lists of this pack.
      ...(pack.overrides && {
        overrides: valuesRenamed(pack.overrides, (one) =>
          one.add ? { ...one, add: phrased(one.add) } : one,
        ),
      }),
    };
  return {
    ...both,
    ...(pack.blocks && { blocks: valuesRenamed(pack.blocks, (one) => blocksRenamed(one, to)) }),
    ...(pack.scales && { scales: valuesRenamed(pack.scales, (one) => scaleRenamed(one, to)) }),
    ...(pack.acts && { acts: { fr: actsRenamed(pack.acts.fr, to), en: actsRenamed(pack.acts.en, to) } }),
  };
}

type Blocks = NonNullable<Pack['blocks']>[string];
type Scale = NonNullable<Pack['scales']>[string];
type Acts = NonNullable<Pack['acts']>[Locale];

function blocksRenamed(blocks: Blocks, to: Renaming): Blocks {
  const renamed = (one: Blocks['fr'][number]): Blocks['fr'][number] =>
    typeof one === 'string'
      ? one
      : {
          ...one,
          ...(one.customer && { customer: one.customer.map(to) }),
          ...(one.draft && { draft: one.draft.map(to) }),
        };
  return { fr: blocks.fr.map(renamed), en: blocks.en.map(renamed) };
}

function weightsRenamed<T extends NonNullable<Scale[Locale]>>(one: T, to: Renaming): T {
  const weights = Object.entries(one.weights).map(([weight, features]) => [
    weight,
    featureRenamed(features, to),
  ]);
  return { ...one, weights: Object.fromEntries(weights) };
}

const scaleRenamed = ({ fr, en, ...scale }: Scale, to: Renaming): Scale => ({
  ...scale,
  ...(fr && { fr: weightsRenamed(fr, to) }),
  ...(en && { en: weightsRenamed(en, to) }),
});

const actsRenamed = (acts: Acts, to: Renaming): Acts =>
  valuesRenamed(acts as Record<string, NonNullable<Scale[Locale]>>, (one) => weightsRenamed(one, to));

/** Renames words, and every place of the pack that names them. */
export function withRenamed(pack: Pack, shelf: Shelf, from: string, name: string): Pack {
  const renamed = referencesRenamed(pack, shelf, (one) => (one === from ? name : one));
  const entries = namedWords(renamed, shelf).map(
    ([one, words]) => [one === from ? name : one, words] as const,
  );
  return withShelf(renamed, shelf, entries);
}

/** The sections whose members' names stand in the second step of a place. */
type Named = readonly (readonly [string, unknown])[];

function membersOf(pack: Pack): Named {
  return [
    ...(pack.rules ?? []).map((rule) => [`rules\n${rule.id}`, rule.detect] as const),
    ...(['overrides', 'lists', 'cues', 'blocks', 'scales', 'acts'] as const).flatMap((section) =>
      Object.entries(pack[section] ?? {}).map(([name, one]) => [`${section}\n${name}`, one] as const),
    ),
  ];
}

/**
 * Where words are named.
 * @returns paths from the pack down: `['rules', 'x-shop/dear']`, `['lists', 'thanks']`
 */
export function usesOf(pack: Pack, shelf: Shelf, name: string): string[][] {
  // Renamed apart, a member differs where it names the words: one reading of what is a name serves both.
  const apart = membersOf(referencesRenamed(pack, shelf, (one) => (one === name ? `${name}-` : one)));
  return membersOf(pack).flatMap(([place, one], at) =>
    JSON.stringify(one) === JSON.stringify(apart[at]?.[1]) ? [] : [place.split('\n')],
  );
}

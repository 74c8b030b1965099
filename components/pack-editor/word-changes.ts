import type { Locale } from '../../engine/types/text';
import type { Pack } from '../../rules/pack/schema/pack';

/** Named words stand on two shelves: lists, which phrases name, and cues, which rules name. */
export type Shelf = 'lists' | 'cues';
export type Cue = NonNullable<Pack['cues']>[string];

const LOCALES = ['fr', 'en'] as const;
const NAME = /^[a-z][a-z0-9-]*$/;

/** The names on a shelf, in the pack's order. */
export const namesOn = (pack: Pack, shelf: Shelf): string[] => Object.keys(pack[shelf] ?? {});

/** What is wrong with a name, as its sentence is called; null where it can be taken. */
export function nameFault(
  { core, pack }: { readonly core: Pack; readonly pack: Pack },
  shelf: Shelf,
  name: string,
): 'empty' | 'shape' | 'taken' | 'tacts' | null {
  if (name === '') return 'empty';
  if (name.length > 60 || !NAME.test(name) || name in Object.prototype) return 'shape';
  if (Object.hasOwn(pack[shelf] ?? {}, name)) return 'taken';
  return Object.hasOwn(core[shelf] ?? {}, name) ? 'tacts' : null;
}

function withShelf(pack: Pack, shelf: Shelf, entries: readonly (readonly [string, unknown])[]): Pack {
  const { [shelf]: _old, ...rest } = pack;
  return entries.length > 0 ? ({ ...rest, [shelf]: Object.fromEntries(entries) } as Pack) : rest;
}

const entriesOn = (pack: Pack, shelf: Shelf): [string, Cue][] =>
  Object.entries(pack[shelf] ?? {}) as [string, Cue][];

/** Puts an empty list, or a cue that is looked for in what the team writes, on its shelf. */
export function withNewWords(pack: Pack, shelf: Shelf, name: string): Pack {
  const words = { ...(shelf === 'cues' && { in: 'draft' }), fr: [], en: [] };
  return withShelf(pack, shelf, [...entriesOn(pack, shelf), [name, words]]);
}

/** Sets the words of one language, or the side that a cue is looked for on. */
export function withWords(pack: Pack, shelf: Shelf, name: string, change: Partial<Cue>): Pack {
  const entries = entriesOn(pack, shelf).map(
    ([one, words]) => [one, one === name ? { ...words, ...change } : words] as const,
  );
  return withShelf(pack, shelf, entries);
}

export const withoutWords = (pack: Pack, shelf: Shelf, name: string): Pack =>
  withShelf(
    pack,
    shelf,
    entriesOn(pack, shelf).filter(([one]) => one !== name),
  );

/** The names of a phrase's lists, with the sign before them; what stands in quotation marks names none. */
const NAMED_LIST = /"[^"]*"|@([\p{L}\p{N}-]+)/gu;

type Renaming = (name: string) => string;

const phraseRenamed = (phrase: string, to: Renaming): string =>
  phrase.replace(NAMED_LIST, (whole, name?: string) => (name === undefined ? whole : `@${to(name)}`));

/** What the weights of a scale name: `=cue`, `earlier=cue` and what is joined to it. */
const featureRenamed = (features: string, to: Renaming): string =>
  features.replace(/(^| \| )((?:earlier)?=)([a-z][a-z0-9-]*)/g, (_, before, sign, name) => {
    return before + sign + to(name);
  });

const isPhrases = (key: string): boolean => LOCALES.some((one) => one === key);

/** Renames in a detector: lists in its phrases, cues in its other lists. */
function detectRenamed(detect: object, shelf: Shelf, to: Renaming): object {
  const entries = Object.entries(detect).map(([key, value]): [string, unknown] => {
    if (key === 'variants')
      return [
        key,
        Object.fromEntries(
          Object.entries(value as object).map(([name, one]) => [name, detectRenamed(one, shelf, to)]),
        ),
      ];
    if (!Array.isArray(value)) return [key, value];
    if (isPhrases(key))
      return [key, shelf === 'lists' ? value.map((phrase) => phraseRenamed(phrase, to)) : value];
    return [key, shelf === 'cues' ? value.map(to) : value];
  });
  return Object.fromEntries(entries);
}

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
  };
}

type Blocks = NonNullable<Pack['blocks']>[string];
type Scale = NonNullable<Pack['scales']>[string];

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

function scaleRenamed(scale: Scale, to: Renaming): Scale {
  const weighed = (locale: Locale) => {
    const one = scale[locale];
    if (!one) return {};
    const weights = Object.entries(one.weights).map(([weight, features]) => [
      weight,
      featureRenamed(features, to),
    ]);
    return { [locale]: { ...one, weights: Object.fromEntries(weights) } };
  };
  return { ...scale, ...weighed('fr'), ...weighed('en') };
}

/** Renames words, and every place of the pack that names them. */
export function withRenamed(pack: Pack, shelf: Shelf, from: string, name: string): Pack {
  const renamed = referencesRenamed(pack, shelf, (one) => (one === from ? name : one));
  const entries = entriesOn(renamed, shelf).map(
    ([one, words]) => [one === from ? name : one, words] as const,
  );
  return withShelf(renamed, shelf, entries);
}

/** The sections whose members' names stand in the second step of a place. */
type Named = readonly (readonly [string, unknown])[];

function membersOf(pack: Pack): Named {
  return [
    ...(pack.rules ?? []).map((rule) => [`rules\n${rule.id}`, rule.detect] as const),
    ...(['overrides', 'lists', 'cues', 'blocks', 'scales'] as const).flatMap((section) =>
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

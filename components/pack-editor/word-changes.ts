import type { Pack } from '../../rules/pack/schema/pack';
import { slugOf } from './changes';

/** Named words stand on two shelves: lists, which phrases name, and cues, which rules name. */
export type Shelf = 'lists' | 'cues';
export type Cue = NonNullable<Pack['cues']>[string];

const NAME = /^[a-z][a-z0-9-]*$/;

/** The name that is meant by what somebody typed: «Nos Magasins» is `nos-magasins`. What is a name stays as it is. */
export const wordsName = (typed: string): string => {
  const name = typed.trim();
  return NAME.test(name) ? name : slugOf(name).replace(/^[0-9-]+/, '');
};

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

/** The pack with these words on a shelf; an empty shelf is left out. */
export function withShelf(pack: Pack, shelf: Shelf, entries: readonly (readonly [string, unknown])[]): Pack {
  const { [shelf]: _old, ...rest } = pack;
  return entries.length > 0 ? ({ ...rest, [shelf]: Object.fromEntries(entries) } as Pack) : rest;
}

/** What stands on a shelf, by its names. */
export const namedWords = (pack: Pack, shelf: Shelf): [string, Cue][] =>
  Object.entries(pack[shelf] ?? {}) as [string, Cue][];

/** Puts an empty list, or a cue that is looked for in what the team writes, on its shelf. */
export function withNewWords(pack: Pack, shelf: Shelf, name: string): Pack {
  const words = { ...(shelf === 'cues' && { in: 'draft' }), fr: [], en: [] };
  return withShelf(pack, shelf, [...namedWords(pack, shelf), [name, words]]);
}

/** Sets the words of one language, or the side that a cue is looked for on. */
export function withWords(pack: Pack, shelf: Shelf, name: string, change: Partial<Cue>): Pack {
  const entries = namedWords(pack, shelf).map(
    ([one, words]) => [one, one === name ? { ...words, ...change } : words] as const,
  );
  return withShelf(pack, shelf, entries);
}

export const withoutWords = (pack: Pack, shelf: Shelf, name: string): Pack =>
  withShelf(
    pack,
    shelf,
    namedWords(pack, shelf).filter(([one]) => one !== name),
  );

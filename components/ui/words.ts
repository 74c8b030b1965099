import en from '../../assets/locales/en.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };
import type { Locale } from '../../engine/types/text';

interface Plural {
  readonly '1': string;
  readonly n: string;
}

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** Every sentence that the interface can say, by its place in `assets/locales`. */
export type WordKey = Leaves<typeof en>;

export type Values = Readonly<Record<string, string | number>>;

/** Says one sentence. `n` in the values chooses between singular and plural. */
export type Say = (key: WordKey, values?: Values) => string;

interface Tree {
  readonly [key: string]: string | Tree;
}

const books: Record<Locale, Tree> = { en, fr };

/** In French zero is singular («0 idée»); in English it is not («0 ideas»). */
function isSingular(locale: Locale, n: number): boolean {
  return locale === 'fr' ? Math.abs(n) < 2 : Math.abs(n) === 1;
}

function find(locale: Locale, key: string): string | Tree | undefined {
  let place: string | Tree | undefined = books[locale];
  for (const step of key.split('.')) {
    if (typeof place !== 'object' || !Object.hasOwn(place, step)) return undefined;
    place = place[step];
  }
  return place;
}

function choose(locale: Locale, leaf: string | Tree | undefined, n: number): string | undefined {
  if (typeof leaf !== 'object') return leaf;
  const form = leaf[isSingular(locale, n) ? '1' : 'n'];
  return typeof form === 'string' ? form : undefined;
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The interface's words in one language: `words('fr')('bar.ideas', { n: 2 })` is «2 idées». */
export function words(locale: Locale): Say {
  return (key, values = {}) => fill(choose(locale, find(locale, key), Number(values.n ?? 1)) ?? key, values);
}

/** A rule's id as the locale files write it: `offer-handoff` → `offerHandoff` (browsers allow no hyphen). */
export function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The sentence at `group.id`, for ids that come from packs; `undefined` when we have no words for it. */
export function wordsFor(
  locale: Locale,
  group: 'rule' | 'move' | 'guard' | 'family',
  id: string,
): string | undefined {
  const leaf = find(locale, `${group}.${camel(id)}`);
  return typeof leaf === 'string' ? leaf : undefined;
}

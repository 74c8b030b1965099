import type { Pack } from '../../rules/pack/schema/pack';

export type PackBrand = NonNullable<Pack['brand']>;
export type PackContact = NonNullable<PackBrand['contacts']>[number];
export type PackIncident = NonNullable<PackBrand['incidents']>[number];
export type PackOther = NonNullable<PackBrand['others']>[number];
export type PackWaiting = NonNullable<PackBrand['waiting']>;

export const brandIn = ({ brand = {} }: Pick<Pack, 'brand'>): PackBrand => brand;

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The fields that say something: an emptied one is as if it had never been there. */
export const filledFields = <T extends object>(
  fields: {
    readonly [Field in keyof T]?: T[Field] | undefined;
  },
): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => !isNothing(value))) as T;

/** What a change sets; `undefined`, '' and empty lists take a field away. */
export type Change<T> = { readonly [Field in keyof T]?: T[Field] | undefined };

/** Changes what the pack tells of the brand. */
export function withBrand(pack: Pack, change: Change<PackBrand>): Pack {
  const brand = filledFields<PackBrand>({ ...brandIn(pack), ...change });
  const { brand: _brand, ...rest } = pack;
  return Object.keys(brand).length > 0 ? { ...rest, brand } : rest;
}

/** The list with one place changed. */
export const replaced = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((one, place) => (place === at ? value : one));

/** The list without one place. */
export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, place) => place !== at);

/** One of a list with fields changed; required ones stay, emptied or not. */
export function changed<T extends object>(one: T, change: Change<T>, required: readonly (keyof T)[]): T {
  const next = { ...one, ...change };
  const kept = Object.fromEntries(required.map((field) => [field, next[field] ?? '']));
  return { ...filledFields<T>(next), ...kept } as T;
}

import type { Pack } from '../../rules/pack/schema/pack';

export type PackKey = NonNullable<Pack['keys']>[number];

/** The keys of a pack, the retired ones too. */
export const ringOf = ({ keys = [] }: Pick<Pack, 'keys'>): readonly PackKey[] => keys;

/** Whether a key is the only one left that may sign. */
export const isLast = (pack: Pack, key: PackKey): boolean =>
  !key.retired && ringOf(pack).filter(({ retired }) => !retired).length === 1;

function withRing({ keys: _old, ...pack }: Pack, keys: readonly PackKey[]): Pack {
  return keys.length > 0 ? { ...pack, keys: [...keys] } : pack;
}

export const withKey = (pack: Pack, key: string, name: string): Pack =>
  withRing(pack, [...ringOf(pack), { key, name }]);

export const withoutKey = (pack: Pack, key: string): Pack =>
  withRing(
    pack,
    ringOf(pack).filter((one) => one.key !== key),
  );

export const withKeyName = (pack: Pack, key: string, name: string): Pack =>
  withRing(
    pack,
    ringOf(pack).map((one) => (one.key === key ? { ...one, name } : one)),
  );

/** A retired key signs no more; it stays known by its name, and can be brought back. */
export const withRetired = (pack: Pack, key: string, retired: boolean): Pack =>
  withRing(
    pack,
    ringOf(pack).map(({ retired: _was, ...one }) =>
      one.key === key ? (retired ? { ...one, retired } : one) : { ...one, ...(_was && { retired: _was }) },
    ),
  );

import { JOINED } from './brand-layers';
import { isLockedBy, type Layers } from './layers';
import type { Override } from './schema/override';
import type { Pack } from './schema/pack';

export type LayerName = 'core' | 'team' | 'personal' | 'policy';

/** Where a setting comes from, and who has locked it, if anybody. */
export interface Provenance {
  readonly layer: LayerName;
  readonly lockedBy?: 'team' | 'policy';
}

type Field = keyof Override;

const says = (pack: Pack | undefined, rule: string, field: Field): boolean => {
  const overrides = pack?.overrides ?? {};
  return Object.hasOwn(overrides, rule) && overrides[rule]?.[field] !== undefined;
};

const locks = (pack: Pack | undefined, path: string): boolean => isLockedBy(path, pack?.locked ?? []);

/** A field above a lock is not heard, whatever it says; the policy is above all. */
function layerOf(layers: Layers, rule: string, field: Field, lockedBy: Provenance['lockedBy']): LayerName {
  const { team, personal, policy } = layers;
  if (says(policy, rule, field)) return 'policy';
  if (!lockedBy && says(personal, rule, field)) return 'personal';
  if (lockedBy !== 'policy' && says(team, rule, field)) return 'team';
  const defines = (pack: Pack | undefined): boolean => (pack?.rules ?? []).some(({ id }) => id === rule);
  if (!lockedBy && defines(personal)) return 'personal';
  return defines(team) ? 'team' : 'core';
}

/**
 * Tells which layer a field of a rule comes from when all layers are merged.
 * @param rule a rule's id, or `rule/variant`
 */
export function provenanceOf(layers: Layers, rule: string, field: Field): Provenance {
  const path = `overrides/${rule}/${field}`;
  const lockedBy = locks(layers.policy, path) ? 'policy' : locks(layers.team, path) ? 'team' : undefined;
  return { layer: layerOf(layers, rule, field, lockedBy), ...(lockedBy ? { lockedBy } : {}) };
}

type BrandField = keyof NonNullable<Pack['brand']>;

/** Where a value of the brand comes from; `joined`: the layers' values stand together. */
export interface BrandProvenance {
  readonly layer: 'core' | 'team' | 'personal';
  readonly joined: boolean;
}

/** Tells which layer a field of the brand comes from. Tact itself tells nothing of a brand: `core` is nobody. */
export function brandProvenanceOf(
  { team, personal }: Pick<Layers, 'team' | 'personal'>,
  field: BrandField,
): BrandProvenance {
  const has = (pack: Pack | undefined): boolean => pack?.brand?.[field] !== undefined;
  if (!has(personal)) return { layer: has(team) ? 'team' : 'core', joined: false };
  return { layer: 'personal', joined: has(team) && JOINED.has(field) };
}

import type { Brand } from '../../engine/types/situation';
import { layeredBrand } from '../../rules/pack/brand-layers';
import { mergeLayers } from '../../rules/pack/layers';
import type { Pack, Reminder } from '../../rules/pack/schema/pack';

/** A pack and the layer it stands in. */
export interface Layer {
  readonly layer: 'team' | 'personal';
  readonly pack: Pack;
}

type Overrides = NonNullable<Pack['overrides']>;

/** Nothing but locks, and what is set under them. */
const locksOf = (locked: string[], overrides: Overrides = {}): Pack => ({
  schemaVersion: 1,
  id: 'locks',
  name: 'locks',
  version: 1,
  overrides,
  locked,
});

/**
 * Merges packs over the core: each team pack over the one before, the person's own last and within the locks of
 * all team packs.
 * @param packs lowest first, as `packsFor` orders them
 * @param locked what a policy lets no pack change
 * @param set what a policy sets of rules, above all packs
 */
export function layered(
  core: Pack,
  packs: readonly Layer[],
  locked: readonly string[] = [],
  set: Overrides = {},
): Pack {
  const locks = [...locked];
  let pack = core;
  for (const { layer, pack: above } of packs) {
    if (layer === 'team') {
      pack = mergeLayers({ core: pack, team: above, policy: locksOf([...locks]) }).pack;
      locks.push(...(above.locked ?? []));
    } else {
      pack = mergeLayers({ core: pack, team: locksOf(locks), personal: above }).pack;
    }
  }
  return Object.keys(set).length === 0 ? pack : mergeLayers({ core: pack, policy: locksOf([], set) }).pack;
}

/** What the packs together tell of the brand; null when they tell nothing. */
export function brandTold(packs: readonly Pick<Layer, 'pack'>[]): Partial<Brand> | null {
  const told = packs.reduce<Partial<Brand>>(
    (below, { pack }) => layeredBrand(below, (pack.brand ?? {}) as Partial<Brand>),
    {},
  );
  return Object.keys(told).length > 0 ? told : null;
}

/** What the packs together remind of, each once, the lowest layer's first. */
export function remindersIn(packs: readonly Pick<Layer, 'pack'>[]): readonly Reminder[] {
  const all = packs.flatMap(({ pack }) => pack.reminders ?? []);
  return [...new Map(all.map((one) => [JSON.stringify([one.text.fr, one.text.en]), one])).values()];
}

/** What neither a pack nor a person may change: the policy's locks and those of the team packs. */
export const locksIn = (packs: readonly Layer[], locked: readonly string[]): readonly string[] => [
  ...locked,
  ...packs.flatMap(({ layer, pack }) => (layer === 'team' ? (pack.locked ?? []) : [])),
];

/** The packs of one layer that are in use, as one: what they change of Tact's rules, tell of the brand and lock; null where there are none. */
export function asOne(
  packs: readonly (Layer & { readonly kept: { readonly on: boolean } })[],
  layer: Layer['layer'],
): Pack | null {
  const used = packs.filter((one) => one.layer === layer && one.kept.on).map(({ pack }) => pack);
  const [first] = used;
  if (!first) return null;
  const brand = brandTold(used.map((pack) => ({ pack }))) as Pack['brand'] | null;
  return {
    ...first,
    ...(brand && { brand }),
    lists: Object.assign({}, ...used.map(({ lists }) => lists)),
    cues: Object.assign({}, ...used.map(({ cues }) => cues)),
    rules: used.flatMap(({ rules = [] }) => rules),
    overrides: Object.assign({}, ...used.map(({ overrides }) => overrides)),
    locked: used.flatMap(({ locked = [] }) => locked),
  };
}

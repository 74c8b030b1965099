import type { ActWeights } from '../../engine/types/ruleset';
import type { Locale } from '../../engine/types/text';
import { byFeature } from './scales';
import type { Pack } from './schema/pack';
import { ACTS } from './schema/shapes';

/** Acts from the gravest down: where two weigh the same, the graver one is assumed. */
export function compileActs(pack: Pack, locale: Locale): ActWeights {
  const scales = pack.acts?.[locale] ?? {};
  const acts = ACTS.filter((act) => scales[act]);
  return {
    acts,
    bias: acts.map((act) => scales[act]?.bias ?? 0),
    weights: byFeature(acts.map((act) => scales[act]?.weights ?? {})),
  };
}

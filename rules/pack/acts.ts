import type { ActWeights } from '../../engine/types/ruleset';
import type { Locale } from '../../engine/types/text';
import { ACTS, type Pack } from './schema';

/** Acts from the gravest down: where two weigh the same, the graver one is assumed. */
export function compileActs(pack: Pack, locale: Locale): ActWeights {
  const scales = pack.acts?.[locale] ?? {};
  const acts = ACTS.filter((act) => scales[act]);
  const weights: Record<string, number[]> = {};
  acts.forEach((act, i) => {
    for (const [feature, weight] of Object.entries(scales[act]?.weights ?? {})) {
      if (!Object.hasOwn(weights, feature)) weights[feature] = acts.map(() => 0);
      (weights[feature] as number[])[i] = weight;
    }
  });
  return { acts, bias: acts.map((act) => scales[act]?.bias ?? 0), weights };
}

import { Logistic, type Settings } from './logistic';
import { rounded } from './rounding';

/** A sentence's features and what it teaches. */
export interface Lesson {
  readonly features: readonly string[];
  readonly shows: boolean;
  readonly counts: number;
}

/** Weights by feature, and the bias. */
export interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Seen less often, a feature proves nothing. */
const FEWEST = 2;

function known(lessons: readonly Lesson[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features, counts } of lessons) {
    if (counts < 1) continue;
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  for (const [feature, times] of seen) if (times >= FEWEST) ids.set(feature, ids.size);
  return ids;
}

/** Learns which features speak for a topic. */
export function train(lessons: readonly Lesson[], settings: Settings): Learned {
  const ids = known(lessons);
  const rows = lessons.map(({ features, shows, counts }) => ({
    features: features.map((feature) => ids.get(feature)).filter((id) => id !== undefined),
    shows,
    counts,
  }));
  const model = new Logistic(ids.size, settings);
  model.learn(rows);
  const weights = new Map<string, number>();
  for (const [feature, id] of ids) {
    const weight = rounded(model.weight(id));
    if (weight !== 0) weights.set(feature, weight);
  }
  return { bias: model.bias, weights };
}

/** What a sentence weighs. */
export const weigh = ({ bias, weights }: Learned, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);

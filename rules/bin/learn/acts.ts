import { createMatcher, type Matcher } from '../../../engine/phrase/matcher';
import { heardFeatures } from '../../../engine/reading/act';
import { heardOf } from '../../../engine/reading/customer';
import { Groups } from '../../../engine/scales/groups';
import type { Locale } from '../../../engine/types/text';
import { compilePackPhrases } from '../../pack/compile';
import { compileGroups } from '../../pack/scales';
import { ACTS, type Pack } from '../../pack/schema';
import { type WrittenWeights, writeWeights } from '../../pack/weights';
import { customersOf, type Heard } from './corpus';
import { inFold, outOfFold } from './folds';
import type { Settings } from './logistic';
import { rounded } from './rounding';
import { Softmax } from './softmax';

interface Lesson {
  readonly features: readonly string[];
  readonly kind: number;
}

type ActScales = Record<string, { bias: number; weights: WrittenWeights }>;

const FEWEST = 2;
const FOLDS = 5;

/** Makes a reader of customers: what can be weighed of a thread. */
function createHearing(
  pack: Pack,
  groups: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
): (heard: Heard) => Lesson {
  const matchers: Record<Locale, Matcher> = {
    fr: createMatcher(compilePackPhrases(pack, 'customer', 'fr')),
    en: createMatcher(compilePackPhrases(pack, 'customer', 'en')),
  };
  const finder = new Groups(compileGroups(groups, locale));
  return ({ act, thread }) => ({
    features: [...heardFeatures(heardOf(thread, matchers, locale), finder)],
    kind: ACTS.indexOf(act as (typeof ACTS)[number]),
  });
}

/** @param own the corpus; only its features are weighed, so that no word of other people's messages is kept */
function learn(own: readonly Lesson[], others: readonly Lesson[], settings: Settings) {
  const seen = new Map<string, number>();
  for (const { features } of own)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const ids = new Map(
    [...seen].filter(([, times]) => times >= FEWEST).map(([feature], i) => [feature, i] as const),
  );
  const encode = (features: readonly string[]): number[] =>
    features.flatMap((feature) => ids.get(feature) ?? []);
  const model = new Softmax(ids.size, ACTS.length, settings);
  model.learn([...own, ...others].map(({ features, kind }) => ({ features: encode(features), kind })));
  return { ids, encode, model };
}

function guess({ encode, ids, model }: ReturnType<typeof learn>, features: readonly string[]): number {
  const encoded = encode(features);
  const sums = ACTS.map((_, kind) =>
    encoded.reduce((sum, feature) => sum + model.weight(feature, kind), model.weight(ids.size, kind)),
  );
  return sums.indexOf(Math.max(...sums));
}

/** The part of customers, own and others', whose act is told rightly by weights that have not seen them. */
function unseen(
  own: readonly Lesson[],
  others: readonly Lesson[],
  settings: Settings,
): [own: number, others: number] {
  const right: [number, number] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learn(
      own.filter(outOfFold(fold, FOLDS)),
      others.filter(outOfFold(fold, FOLDS)),
      settings,
    );
    [own, others].forEach((lessons, which) => {
      const told = lessons
        .filter(inFold(fold, FOLDS))
        .filter(({ features, kind }) => guess(learned, features) === kind);
      right[which as 0 | 1] += told.length;
    });
  }
  return [right[0] / own.length, right[1] / others.length];
}

/**
 * Learns how a language's customers are told apart.
 * @param labelled real customers to learn from as well, if any are at hand
 */
export function learnActs(
  pack: Pack,
  groups: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
  settings: Settings,
  labelled: readonly Heard[],
): { acts: ActScales; right: [own: number, others: number]; n: [own: number, others: number] } {
  const hear = createHearing(pack, groups, locale);
  const own = customersOf(locale).map(hear);
  const others = labelled.map(hear);
  const { ids, model } = learn(own, others, settings);
  const acts: ActScales = {};
  ACTS.forEach((act, kind) => {
    acts[act] = {
      bias: rounded(model.weight(ids.size, kind)),
      weights: writeWeights([...ids].map(([feature, id]) => [feature, rounded(model.weight(id, kind))])),
    };
  });
  return { acts, right: unseen(own, others, settings), n: [own.length, others.length] };
}

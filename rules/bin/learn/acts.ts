import { createMatcher, type Matcher } from '../../../engine/phrase/matcher';
import { heardFeatures } from '../../../engine/reading/act';
import { heardOf } from '../../../engine/reading/customer';
import { Groups } from '../../../engine/scales/groups';
import type { Locale } from '../../../engine/types/text';
import { compilePackPhrases } from '../../pack/compile';
import { compileGroups } from '../../pack/scales';
import type { Pack } from '../../pack/schema/pack';
import { ACTS } from '../../pack/schema/shapes';
import { type WrittenWeights, writeWeights } from '../../pack/weights';
import type { Answered } from './answered';
import { customersOf, type Heard } from './corpus';
import { inFold, outOfFold } from './folds';
import type { Settings } from './logistic';
import { rounded } from './rounding';
import { Softmax } from './softmax';
import { learnTaken } from './taken';

interface Lesson {
  readonly features: readonly string[];
  readonly kind: number;
}

/** A real customer whom somebody labelled, with what the reply to them shows. */
export interface Labelled extends Heard {
  readonly taken: readonly string[];
}

type ActScales = Record<string, { bias: number; weights: WrittenWeights }>;

const FEWEST = 2;
const FOLDS = 5;
/** How often a labelled real customer is read for every one of the corpus: they are few, and the likest to come. */
const TIMES = 3;

/** Makes a reader of customers: what can be weighed of a thread. */
function createHearing(
  pack: Pack,
  groups: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
): (thread: Heard['thread']) => readonly string[] {
  const matchers: Record<Locale, Matcher> = {
    fr: createMatcher(compilePackPhrases(pack, 'customer', 'fr')),
    en: createMatcher(compilePackPhrases(pack, 'customer', 'en')),
  };
  const finder = new Groups(compileGroups(groups, locale));
  return (thread) => [...heardFeatures(heardOf(thread, matchers, locale), finder)];
}

const kindOf = (act: string): number => ACTS.indexOf(act as (typeof ACTS)[number]);
const TROUBLES: readonly number[] = ['complaint', 'help-request'].map(kindOf);

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

type Learned = ReturnType<typeof learn>;

/** What the features weigh for each kind. */
function sumsOf({ encode, ids, model }: Learned, features: readonly string[]): number[] {
  const encoded = encode(features);
  return ACTS.map((_, kind) =>
    encoded.reduce((sum, feature) => sum + model.weight(feature, kind), model.weight(ids.size, kind)),
  );
}

const heaviest = (sums: readonly number[], among: readonly number[]): number =>
  among.reduce((best, kind) => ((sums[kind] as number) > (sums[best] as number) ? kind : best));

const guess = (learned: Learned, features: readonly string[]): number =>
  heaviest(sumsOf(learned, features), [...ACTS.keys()]);

const repeated = (lessons: readonly Lesson[]): Lesson[] =>
  Array.from({ length: TIMES }, () => lessons).flat();

/** The part of customers, own and others', whose act is told rightly by weights that have not seen them. */
function unseen(
  own: readonly Lesson[],
  others: readonly Lesson[],
  told: readonly Lesson[],
  settings: Settings,
): [own: number, others: number] {
  const right: [number, number] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = outOfFold(fold, FOLDS);
    const learned = learn(own.filter(kept), [...repeated(others.filter(kept)), ...told], settings);
    [own, others].forEach((lessons, which) => {
      const found = lessons
        .filter(inFold(fold, FOLDS))
        .filter(({ features, kind }) => guess(learned, features) === kind);
      right[which as 0 | 1] += found.length;
    });
  }
  return [right[0] / own.length, right[1] / others.length];
}

/** What replies tell of the customers they answer, beside words weighed by those who have not seen them. */
function evidenceOf(
  own: readonly Lesson[],
  others: readonly (Lesson & Pick<Labelled, 'taken'>)[],
  told: readonly Lesson[],
  settings: Settings,
) {
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const learned = learn(own, [...repeated(others.filter(outOfFold(fold, FOLDS))), ...told], settings);
    return others
      .filter(inFold(fold, FOLDS))
      .map(({ features, kind, taken }) => ({ sums: sumsOf(learned, features), features: taken, kind }));
  });
  return learnTaken(rows.flat());
}

/**
 * Learns how a language's customers are told apart.
 * @param labelled real customers to learn from as well, if any are at hand
 * @param answered real customers whose answers show what they wrote; which trouble it is, the corpus tells
 */
export function learnActs(
  pack: Pack,
  groups: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
  settings: Settings,
  labelled: readonly Labelled[],
  answered: readonly Answered[],
): { acts: ActScales; right: [own: number, others: number]; n: [own: number, others: number, told: number] } {
  const hear = createHearing(pack, groups, locale);
  const lesson = ({ act, thread }: Heard): Lesson => ({ features: hear(thread), kind: kindOf(act) });
  const own = customersOf(locale).map(lesson);
  const others = labelled.map((one) => ({ ...lesson(one), taken: one.taken }));
  const first = learn(own, [], settings);
  const told = answered.map(({ thread, takenAs }): Lesson => {
    const features = hear(thread);
    const kind = takenAs === 'praise' ? kindOf('praise') : heaviest(sumsOf(first, features), TROUBLES);
    return { features, kind };
  });
  const { ids, model } = learn(own, [...repeated(others), ...told], settings);
  const evidence = evidenceOf(own, others, told, settings);
  const acts: ActScales = {};
  ACTS.forEach((act, kind) => {
    acts[act] = {
      bias: rounded(model.weight(ids.size, kind)),
      weights: writeWeights([
        ...[...ids].map(([feature, id]) => [feature, rounded(model.weight(id, kind))] as const),
        ...[...evidence].map(([feature, weights]) => [feature, rounded(weights[kind] as number)] as const),
      ]),
    };
  });
  return {
    acts,
    right: unseen(own, others, told, settings),
    n: [own.length, others.length, told.length],
  };
}

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

interface Lesson {
  readonly features: readonly string[];
  readonly kind: number;
}

/** A real customer whom somebody labelled, with what may be weighed of the reply to them. */
export interface Labelled extends Heard {
  readonly taken: readonly string[];
}

type ActScales = Record<string, { bias: number; weights: WrittenWeights }>;

const FEWEST = 2;
const FOLDS = 5;
/** How often a labelled real customer is read for every one of the corpus: they are few, and the likest to come. */
const TIMES = 6;
/** Seen in fewer labelled replies, a word or cue of the draft tells nothing yet. */
const FEWEST_TAKEN = 8;

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

/** What stands in so many lists at least. */
function seenOften(lists: readonly (readonly string[])[], fewest: number): string[] {
  const seen = new Map<string, number>();
  for (const list of lists) for (const one of list) seen.set(one, (seen.get(one) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= fewest).map(([one]) => one);
}

/**
 * @param own the corpus; of customers only its features are weighed, so that no word of other people's messages is kept
 * @param taken what may be weighed of the replies
 */
function learn(
  own: readonly Lesson[],
  others: readonly Lesson[],
  taken: readonly string[],
  settings: Settings,
) {
  const heard = seenOften(
    own.map(({ features }) => features),
    FEWEST,
  );
  const ids = new Map([...heard, ...taken].map((feature, i) => [feature, i] as const));
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
  taken: readonly string[],
  settings: Settings,
): [own: number, others: number] {
  const right: [number, number] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = outOfFold(fold, FOLDS);
    const learned = learn(own.filter(kept), [...repeated(others.filter(kept)), ...told], taken, settings);
    [own, others].forEach((lessons, which) => {
      const found = lessons
        .filter(inFold(fold, FOLDS))
        .filter(({ features, kind }) => guess(learned, features) === kind);
      right[which as 0 | 1] += found.length;
    });
  }
  return [right[0] / own.length, right[1] / others.length];
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
  const others = labelled.map((one): Lesson => {
    const { features, kind } = lesson(one);
    return { features: [...features, ...one.taken], kind };
  });
  const taken = seenOften(
    labelled.map((one) => one.taken),
    FEWEST_TAKEN,
  );
  const first = learn(own, [], [], settings);
  const told = answered.map(({ thread, takenAs }): Lesson => {
    const features = hear(thread);
    const kind = takenAs === 'praise' ? kindOf('praise') : heaviest(sumsOf(first, features), TROUBLES);
    return { features, kind };
  });
  const { ids, model } = learn(own, [...repeated(others), ...told], taken, settings);
  const acts: ActScales = {};
  ACTS.forEach((act, kind) => {
    acts[act] = {
      bias: rounded(model.weight(ids.size, kind)),
      weights: writeWeights(
        [...ids].map(([feature, id]) => [feature, rounded(model.weight(id, kind))] as const),
      ),
    };
  });
  return {
    acts,
    right: unseen(own, others, told, taken, settings),
    n: [own.length, others.length, told.length],
  };
}

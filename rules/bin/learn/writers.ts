import type { Lessons } from './lessons';
import type { Settings } from './logistic';
import { share, threshold } from './threshold';
import type { Topic } from './topics';
import { unseen } from './unseen';

const SILENCES = [0.95, 0.97];

/** How a topic does on a writer whom it has not learned from, each left out in turn. */
export interface Carried {
  readonly replies: number;
  /** Found by phrases alone. */
  readonly phrases: number;
  /** Raised where so much is left alone, and what part of real replies is flagged then. */
  readonly at: readonly { readonly silence: number; readonly raised: number; readonly onReal: number }[];
}

/** Tries a topic on every writer by scales learned from all the others. */
export function tryWriters(topic: Topic, lessons: Lessons, settings: Settings): Carried {
  const { own, real } = unseen(topic, lessons, settings);
  const strangers = own.filter(({ writer }) => writer !== undefined);
  const weights = (shows: boolean): number[] =>
    strangers.filter(({ raised }) => raised === shows).map(({ weight }) => weight);
  const above = (values: readonly number[], least: number): number =>
    share(values.map((weight) => weight > least));
  return {
    replies: strangers.length,
    phrases: share(weights(true).map((weight) => weight === Number.POSITIVE_INFINITY)),
    at: SILENCES.map((silence) => {
      const least = threshold(weights(false), 1 - silence);
      return { silence, raised: above(weights(true), least), onReal: above(real, least) };
    }),
  };
}

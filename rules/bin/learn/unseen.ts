import { inFold, outOfFold } from './folds';
import { isOwnPhrase, type Lessons, lessonsOf, type ReadReply } from './lessons';
import type { Settings } from './logistic';
import type { ReadSentence } from './reader';
import type { Topic } from './topics';
import { type Learned, train, weigh } from './train';

export interface Weighed {
  readonly raised: boolean;
  readonly writer?: number | undefined;
  /** Infinite where the topic's own phrases speak: no threshold silences them. */
  readonly weight: number;
}

/** What replies weigh by scales that have seen neither them nor anything else of their writers. */
export interface Unseen {
  readonly own: readonly Weighed[];
  readonly real: readonly number[];
}

const FOLDS = 4;

/** A writer is tried whole; the replies of nobody in particular in turn. */
const foldOf = ({ writer }: ReadReply, i: number): number => (writer ?? i) % FOLDS;

function heaviest(topic: Topic, learned: Learned, sentences: readonly ReadSentence[]): number {
  const isHeard = sentences.some(({ features }) => features.some((one) => isOwnPhrase(topic, one)));
  return isHeard
    ? Number.POSITIVE_INFINITY
    : Math.max(...sentences.map(({ features }) => weigh(learned, features)));
}

/** Learns as often as there are folds, each time without the replies that are then weighed. */
export function unseen(topic: Topic, { lines, replies, real }: Lessons, settings: Settings): Unseen {
  const own = replies.filter(({ rule }) => rule === topic.name);
  const folds = Array.from({ length: FOLDS }, (_, fold): Unseen => {
    const held = new Set(own.filter((reply, i) => foldOf(reply, i) === fold));
    const taught = {
      lines,
      replies: replies.filter((reply) => !held.has(reply)),
      real: real.filter(outOfFold(fold, FOLDS)),
    };
    const learned = train(lessonsOf(topic, taught), settings);
    const weightOf = (sentences: readonly ReadSentence[]): number => heaviest(topic, learned, sentences);
    return {
      own: [...held].map(({ raised, writer, sentences }) => ({
        raised,
        writer,
        weight: weightOf(sentences),
      })),
      real: real.filter(inFold(fold, FOLDS)).map(weightOf),
    };
  });
  return { own: folds.flatMap((fold) => fold.own), real: folds.flatMap((fold) => fold.real) };
}

import type { Locale } from '../../../engine/types/text';
import type { Reply, Sentence } from './corpus';
import { inFold, outOfFold } from './folds';
import type { Settings } from './logistic';
import type { ReadSentence } from './reader';
import { isRare, type Topic } from './topics';
import { type Learned, type Lesson, train, weigh } from './train';

/** A reply of the corpus, read. */
export interface ReadReply extends Reply {
  readonly sentences: readonly ReadSentence[];
}

/** A sentence of the corpus, read. */
export interface ReadLine extends Sentence {
  readonly features: readonly string[];
}

export interface Lessons {
  readonly locale: Locale;
  readonly lines: readonly ReadLine[];
  readonly replies: readonly ReadReply[];
  /** Real replies that nobody labelled, if any are at hand: their sentences. */
  readonly real: readonly (readonly ReadSentence[])[];
}

/** What the sentences of other topics count: they are many, and nobody looked at them for this one. */
const OTHERS = 0.3;
/** Less than one, so that a word which only real replies hold proves nothing. */
const REAL = 0.9;
const FOLDS = 4;

const mayShow = (topic: Topic, other: string): boolean => topic.near.includes(other);

function fromLines(topic: Topic, lines: readonly ReadLine[]): Lesson[] {
  return lines.flatMap(({ topic: name, shows, features }): Lesson[] => {
    if (name === topic.name) return [{ features, shows, counts: 1 }];
    return shows && mayShow(topic, name)
      ? []
      : [{ features, shows: false, counts: mayShow(topic, name) ? 0 : OTHERS }];
  });
}

/** In a raised reply only the quoted sentence is known to show the fault; the rest teaches nothing. */
function fromReply(topic: Topic, reply: ReadReply): Lesson[] {
  const isOwn = reply.rule === topic.name;
  if (!isOwn && (reply.raised || mayShow(topic, reply.rule))) return [];
  const at = reply.quote === undefined ? -1 : reply.draft.indexOf(reply.quote);
  const isQuoted = ({ start, end }: ReadSentence): boolean =>
    at >= 0 && at < end && at + (reply.quote as string).length > start;
  return reply.sentences
    .filter((sentence) => !reply.raised || isQuoted(sentence))
    .map(({ features }) => ({
      features,
      shows: reply.raised,
      counts: isOwn ? (reply.isReal ? REAL : 1) : OTHERS,
    }));
}

const heaviest = (learned: Learned, sentences: readonly ReadSentence[]): number =>
  Math.max(...sentences.map(({ features }) => weigh(learned, features)));

const fromReal = (topic: Topic, real: Lessons['real']): Lesson[] =>
  isRare(topic) ? real.flat().map(({ features }) => ({ features, shows: false, counts: OTHERS })) : [];

const lessonsOf = (topic: Topic, { lines, replies, real }: Omit<Lessons, 'locale'>): Lesson[] =>
  [
    ...fromLines(topic, lines),
    ...replies.flatMap((reply) => fromReply(topic, reply)),
    ...fromReal(topic, real),
  ].filter(({ counts }) => counts > 0);

interface Weighed {
  readonly raised: boolean;
  readonly weight: number;
}

/** What the topic's own replies, and the real ones, weigh by scales that have not seen them. */
function unseen(topic: Topic, lessons: Lessons, settings: Settings): { own: Weighed[]; real: number[] } {
  const { lines, replies, real } = lessons;
  const own = replies.filter(({ rule }) => rule === topic.name);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(own.filter(inFold(fold, FOLDS)));
    const taught = {
      lines,
      replies: replies.filter((reply) => !held.has(reply)),
      real: real.filter(outOfFold(fold, FOLDS)),
    };
    const learned = train(lessonsOf(topic, taught), settings);
    return {
      own: [...held].map(({ raised, sentences }) => ({ raised, weight: heaviest(learned, sentences) })),
      real: real.filter(inFold(fold, FOLDS)).map((sentences) => heaviest(learned, sentences)),
    };
  });
  return { own: folds.flatMap((fold) => fold.own), real: folds.flatMap((fold) => fold.real) };
}

/** A scale, and how it did on replies it had not seen. */
export interface Scale extends Learned {
  readonly recall: number;
  readonly silence: number;
  /** The part of unseen real replies that it flags. */
  readonly onReal: number;
}

/** The least weight at which at most this part is flagged. */
function threshold(weights: readonly number[], part: number): number {
  const at = [...weights].sort((a, b) => b - a)[Math.floor(weights.length * part)];
  return at === undefined ? Number.NEGATIVE_INFINITY : at + 0.01;
}

/** The part of near-misses, written to be near, that may be flagged wrongly. */
const FALSE_ALARMS = 0.1;
const LEAST = -1;

/** The part of replies which make a move in words that may be overheard: each is a false alarm, but so is each lack unseen. */
const OVERHEARD = 0.2;

/** The weight below which at most this part of the replies that make the move falls. */
const leastOf = (made: readonly number[]): number =>
  -threshold(
    made.map((weight) => -weight),
    OVERHEARD,
  );

const share = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

/** Learns one topic's scale; its bias is set so that few near-misses and few real replies, all unseen, would be flagged. */
export function learnScale(topic: Topic, lessons: Lessons, settings: Settings): Scale {
  const { own, real } = unseen(topic, lessons, settings);
  const near = own.filter(({ raised }) => !raised).map(({ weight }) => weight);
  const flagged = own.filter(({ raised }) => raised).map(({ weight }) => weight);
  const least = topic.isMove
    ? leastOf(flagged)
    : Math.max(LEAST, threshold(near, FALSE_ALARMS), threshold(real, topic.onReal[lessons.locale]));
  const { bias, weights } = train(lessonsOf(topic, lessons), settings);
  return {
    bias: Math.round((bias - least) * 100) / 100,
    weights,
    recall: share(flagged.map((weight) => weight > least)),
    silence: share(near.map((weight) => weight <= least)),
    onReal: share(real.map((weight) => weight > least)),
  };
}

import type { Locale } from '../../../engine/types/text';
import type { Reply, Sentence } from './corpus';
import type { ReadSentence } from './reader';
import { isRare, type Topic } from './topics';
import type { Lesson } from './train';

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
/** A fault in a whole reply counts more than in a single sentence: it is what the next writer's will look like. */
const WHOLE = 3;

const mayShow = (topic: Topic, other: string): boolean => topic.near.includes(other);

function fromLines(topic: Topic, lines: readonly ReadLine[]): Lesson[] {
  return lines.flatMap(({ topic: name, shows, features }): Lesson[] => {
    if (name === topic.name) return [{ features, shows, counts: 1 }];
    return shows && mayShow(topic, name) ? [] : [{ features, shows: false, counts: OTHERS }];
  });
}

/** What a reply of the topic itself counts. */
const ownCounts = (topic: Topic, { isReal }: Reply): number => {
  if (isReal) return REAL;
  return topic.isMove ? 1 : WHOLE;
};

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
      counts: isOwn ? ownCounts(topic, reply) : OTHERS,
    }));
}

const fromReal = (topic: Topic, real: Lessons['real']): Lesson[] =>
  isRare(topic) ? real.flat().map(({ features }) => ({ features, shows: false, counts: REAL })) : [];

/** Whether a feature says that the topic's own phrases found something. */
export const isOwnPhrase = ({ owner }: Topic, feature: string): boolean =>
  feature.startsWith('=') &&
  feature.startsWith(owner, 1) &&
  (feature.length === owner.length + 1 || feature[owner.length + 1] === '/');

/**
 * What a topic is learned from. Its own phrases speak for themselves: the scale learns from the words what else shows
 * it, or it would learn that phrases are right and nothing of what they miss.
 */
export const lessonsOf = (topic: Topic, { lines, replies, real }: Omit<Lessons, 'locale'>): Lesson[] =>
  [
    ...fromLines(topic, lines),
    ...replies.flatMap((reply) => fromReply(topic, reply)),
    ...fromReal(topic, real),
  ].map((lesson) => ({
    ...lesson,
    features: lesson.features.filter((feature) => !isOwnPhrase(topic, feature)),
  }));

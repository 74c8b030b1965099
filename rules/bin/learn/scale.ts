import { type Lessons, lessonsOf } from './lessons';
import type { Settings } from './logistic';
import { share, threshold } from './threshold';
import type { Topic } from './topics';
import { type Learned, train } from './train';
import { type Unseen, unseen } from './unseen';

/** A scale, and how it and the topic's phrases did on replies that it had not seen. */
export interface Scale extends Learned {
  /** The sum from which on a find is shown; a smaller one is a hint. */
  readonly sure: number;
  readonly recall: number;
  readonly silence: number;
  /** The part of unseen real replies that it flags, hints among them. */
  readonly onReal: number;
}

/** The part of near-misses, written to be near, that may be flagged wrongly: phrases flag some that they have not seen. */
const FALSE_ALARMS = 0.04;
const LEAST = -1;
/** Hints wait in the opened list: so many times more real replies may have one. */
const HINTS = 2;

/** The part of replies which make a move in words that may be overheard: each is a false alarm, but so is each lack unseen. */
const OVERHEARD = 0.2;

interface Bounds {
  readonly least: number;
  readonly sure: number;
}

/** The weight below which at most a part of the replies that make the move falls. */
function boundsOfMove({ own }: Unseen, { margin }: Topic): Bounds {
  const made = own.filter(({ raised }) => raised).map(({ weight }) => -weight);
  return { least: -threshold(made, OVERHEARD), sure: margin };
}

function boundsOfFault({ own, real }: Unseen, { margin }: Topic, onReal: number): Bounds {
  const near = own.filter(({ raised }) => !raised).map(({ weight }) => weight);
  const calm = Math.max(LEAST, threshold(near, FALSE_ALARMS));
  const least = Math.max(calm, threshold(real, onReal * HINTS));
  return { least, sure: Math.max(least, threshold(real, onReal)) - least + margin };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Learns one topic's scale; its bias is set so that few near-misses and few real replies, all unseen, would be flagged. */
export function learnScale(topic: Topic, lessons: Lessons, settings: Settings): Scale {
  const tried = unseen(topic, lessons, settings);
  const { least, sure } = topic.isMove
    ? boundsOfMove(tried, topic)
    : boundsOfFault(tried, topic, topic.onReal[lessons.locale]);
  const { bias, weights } = train(lessonsOf(topic, lessons), settings);
  const of = (shows: boolean) => tried.own.filter(({ raised }) => raised === shows);
  return {
    bias: hundredths(bias - least),
    sure: hundredths(sure),
    weights,
    recall: share(of(true).map(({ weight }) => weight > least)),
    silence: share(of(false).map(({ weight }) => weight <= least)),
    onReal: share(tried.real.map((weight) => weight > least)),
  };
}

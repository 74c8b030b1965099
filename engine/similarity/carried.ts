import { FUNCTION_WORDS } from './function-words';
import { grams } from './grams';
import { essence } from './normalise';

/** What a reply carries: its 3-grams and its words' stems, each with what it weighs. */
export interface Carried {
  /** How many words its essence has. */
  readonly length: number;
  readonly grams: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

/** How much a word says of the matter, 0 to 1. */
export type Weigh = (key: string) => number;

/** Words that a reply shares with any other: a tenth, so that a reply made of nothing else is still itself. */
const COURTESY = 0.1;
/** A gram of grammar alone is a trace of wording yet. */
const TRACE = 0.05;
const STEM = 6;

/** Two forms of a word are one: «expédiée», «expédition»; "checked", "checking". */
const stemOf = (key: string): string =>
  key.length > STEM ? key.slice(0, STEM) : key.replace(/(?:e?s|x|e)$/, '');

/**
 * Weighs words: grammar nothing, courtesies little, what is left fully.
 * @param courtesies folded words of greetings, apologies, thanks and hand-offs
 */
export function weighing(courtesies: Iterable<string>): Weigh {
  const stems = new Set([...courtesies].map(stemOf));
  return (key) => (FUNCTION_WORDS.has(key) ? 0 : stems.has(stemOf(key)) ? COURTESY : 1);
}

const gramWeight = (gram: string, weigh: Weigh): number => {
  const words = gram.split(' ');
  return TRACE + words.reduce((sum, word) => sum + weigh(word), 0) / words.length;
};

/** Reads what a reply carries; names, numbers, greeting and signature are set aside. */
export function carriedBy(text: string, weigh: Weigh): Carried {
  const words = essence(text);
  const stems = new Map<string, number>();
  for (const word of words) {
    const weight = weigh(word);
    if (weight > 0) stems.set(stemOf(word), weight);
  }
  return {
    length: words.length,
    grams: new Map([...grams(words)].map((gram) => [gram, gramWeight(gram, weigh)])),
    stems,
  };
}

const minus = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...all].filter(([key]) => !some.has(key)));

/** What is left of a reply once a wording that everybody may use is set aside. */
export function without(reply: Carried, allowed: Carried): Carried {
  const left = minus(reply.grams, allowed.grams);
  const share = reply.grams.size === 0 ? 0 : left.size / reply.grams.size;
  return { length: Math.round(reply.length * share), grams: left, stems: minus(reply.stems, allowed.stems) };
}

import type { Reading } from '../analysis/detector';
import { JOINT, latestStart } from '../reading/customer';
import { hitsOf } from '../reading/text';
import type { CaseNoun } from '../types/situation';

/** A thing of the customer's, and where they name it in all their messages (UTF-16). */
export interface Thing extends CaseNoun {
  readonly start: number;
  readonly end: number;
}

/** So far (UTF-16) from a thing what befell it may be told, in the same sentence: «mon lave-linge ne marche plus». */
const BESIDE = 30;

/** The customer's things, placed in the text that all their messages make. */
function thingsOf({ situation: { nouns = [], thread } }: Reading): Thing[] {
  let at = 0;
  const starts = thread
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => {
      const start = at;
      at += text.length + JOINT.length;
      return start;
    });
  return nouns.flatMap((noun) => {
    const start = starts[noun.message];
    return start === undefined ? [] : [{ ...noun, start: start + noun.start, end: start + noun.end }];
  });
}

/** «Dans ma boîte», "on my phone": where it happened, not to what. */
const WHERE =
  /(?:^|[^\p{L}])(?:dans|sur|chez|à|avec|pour|sans|depuis|par|in|on|to|at|with|from|by|into|onto|without|through|via)\s+(?:\p{L}+\s+){0,3}$/iu;
const isPlace = ({ customer: { all } }: Reading, { start }: Thing): boolean =>
  WHERE.test(all.text.slice(Math.max(0, start - 30), start));

const gap = ([from, to]: readonly [number, number], { start, end }: Thing): number =>
  Math.max(0, start - to, from - end);

/** Whether one of some cues is told right beside a thing. */
export function isBefallen(
  { customer: { all } }: Reading,
  thing: Thing,
  cues: readonly string[] | undefined,
): boolean {
  const here = all.sentences.findIndex(({ start, end }) => thing.start >= start && thing.start < end);
  return (cues ?? []).some((cue) =>
    hitsOf(all, cue).some(({ sentence, match }) => sentence === here && gap(match, thing) <= BESIDE),
  );
}

/**
 * The customer's own things that the messages to be answered say something befell, each once.
 * @param cues what may have befallen them
 */
export function thingsBefallen(reading: Reading, cues: readonly string[]): Thing[] {
  const from = latestStart(reading.customer);
  const found = thingsOf(reading).filter(
    (thing) => thing.start >= from && !isPlace(reading, thing) && isBefallen(reading, thing, cues),
  );
  return [...new Map(found.map((thing) => [thing.noun, thing])).values()];
}

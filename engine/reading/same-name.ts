import { fold, unslot } from '../text/fold';
import { areOneName, variantsOf } from './diminutives';

/** Between the parts of a handle: a capital after a small letter, and whatever is no letter. */
const SEAM = /(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|[^A-Za-zÀ-ɏ\u0370-\u052f\u0590-\u06ff\u0900-\u0dff'’-]+/;
/** What stands in many names and tells none apart. */
const PARTICLES = new Set(
  'de du des d la le les van von der den el al ben bin da dos di mc mac st saint m mr mme mlle mrs ms dr madame monsieur miss famille family et and the'.split(
    ' ',
  ),
);

/**
 * The parts of a name or a handle, folded: «Jean-Marc Le Goff» → jean, marc, goff; «@LucDu13» → luc, du.
 * A handle's own look is kept only in its seams: capitals, digits, underscores, full stops.
 */
export function nameParts(written: string): string[] {
  const parts = written.split(SEAM).flatMap((part) => part.split(/[-'’]/));
  return parts.map((part) => unslot(fold(part))).filter((part) => part !== '' && !PARTICLES.has(part));
}

/** One letter more, less, other, or two changed about. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const isSwap = left.length === 2 && left === [...right].reverse().join('');
  return isSwap || (left.length <= 1 && right.length <= 1);
}

const SHORTEST_SLIP = 5;
const SHORTEST_START = 3;
const SHORTEST_WITHIN = 4;
/** A longer form of it in a handle without seams: "thejonathanbrand". */
const SHORTEST_GLUED = 6;

const areSameOrShort = (one: string, other: string): boolean =>
  (one === other && one.length > 1) || areOneName(one, other);

/** «Alex» begins «Alexandre», and «nath» of a handle «Nathalie»; «dupont» stands in «jdupont». */
function isPart(called: string, known: string): boolean {
  const [short, long] = called.length < known.length ? [called, known] : [known, called];
  if (short.length >= SHORTEST_START && long.startsWith(short)) return true;
  if (called.length >= SHORTEST_WITHIN && known.includes(called)) return true;
  return variantsOf(called).some((name) => name.length >= SHORTEST_GLUED && known.includes(name));
}

const some = (called: readonly string[], known: readonly string[], same: typeof isPart): boolean =>
  called.some((one) => known.some((other) => same(one, other)));

/** Whether two names are the same person's for sure: a part in common, or a short form of it. */
export const isExactly = (called: readonly string[], known: readonly string[]): boolean =>
  some(called, known, areSameOrShort) || (called.length > 0 && called.join('') === known.join(''));

/** How many parts of a name used are parts of another for sure: of «Marie-Christine» one is Marie-Laure's. */
export const partsShared = (called: readonly string[], known: readonly string[]): number =>
  called.filter((one) => known.some((other) => areSameOrShort(one, other) || isPart(one, other))).length;

const initialsOf = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('');

/**
 * Whether a name could be meant for somebody known by another: accents, order, short forms, parts of a handle,
 * initials.
 * @param called parts of the name used
 * @param known parts of the name they go by
 */
export function couldBe(called: readonly string[], known: readonly string[]): boolean {
  if (isExactly(called, known) || some(called, known, isPart)) return true;
  const [only = ''] = called;
  return called.length === 1 && only.length === 2 && initialsOf(known).startsWith(only);
}

/** Whether it is that name with a slip of one letter: «Camile», «Thibaud». */
export const isMisspelt = (called: readonly string[], known: readonly string[]): boolean =>
  some(
    called,
    known,
    (one, other) => Math.min(one.length, other.length) >= SHORTEST_SLIP && isSlip(one, other),
  );

import { flat } from '../text-of';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every way in which a unit is written, short or long, in either language. */
const UNITS: readonly (readonly [length: number, words: string])[] = [
  [SECOND, 's|secs?|seconds?|secondes?'],
  [MINUTE, 'm|mins?|minutes?'],
  [HOUR, 'h|hrs?|hours?|heures?'],
  [DAY, 'd|j|days?|jours?'],
  [7 * DAY, 'w|wks?|weeks?|sem|semaines?'],
  [30 * DAY, 'mo|mos|months?|mois'],
  [365 * DAY, 'y|yrs?|years?|ans?|années?'],
];

const COUNT = String.raw`\d+|an?|une?|a few|quelques`;
const WORDS = UNITS.map(([, words]) => words).join('|');
/** No age is longer: «il y a quelques secondes». */
const LONGEST_AGE = 30;
const NOW = "just now|now|à l[’']instant|maintenant";
const YESTERDAY = 'yesterday|hier';
const AGE = new RegExp(
  String.raw`(?:^|\s)(?:(?<now>${NOW})|(?<yesterday>${YESTERDAY})|` +
    String.raw`(?:il y a )?(?:about |environ )?(?<count>${COUNT})\s?(?<unit>${WORDS})\.?(?: ago)?)$`,
  'iu',
);

/** Made once: a page holds hundreds of ages. */
const SHAPES = UNITS.map(([length, words]) => ({ length, shape: new RegExp(`^(?:${words})$`, 'iu') }));

function unitOf(word: string): number {
  return SHAPES.find(({ shape }) => shape.test(word))?.length ?? 0;
}

/** «Une heure» is one; «quelques secondes» is no more than that. */
function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : 1;
}

function lengthOf({ now, yesterday, count, unit }: Record<string, string | undefined>): number {
  if (now) return 0;
  return yesterday ? DAY : countOf(count ?? '') * unitOf(unit ?? '');
}

/** «Hier» ended at midnight on the reader's clock; another age lasts until its count goes up. */
function spanOf(groups: Record<string, string | undefined>, now: Date): Pick<Aged, 'latest' | 'loose'> {
  if (groups.yesterday)
    return { latest: new Date(new Date(now).setHours(0, 0, 0, 0)).toISOString(), loose: DAY };
  const at = new Date(now.getTime() - lengthOf(groups));
  return { latest: at.toISOString(), loose: groups.now ? MINUTE : unitOf(groups.unit ?? '') };
}

/** A text split before the age that it ends in. */
export interface Aged {
  readonly before: string;
  /** ISO 8601, in UTC; as exact as the age was. */
  readonly at: string;
  /** The latest time that the age can mean. */
  readonly latest: string;
  /** How much earlier it may have been (milliseconds): «2 j» is said until the third day is full. */
  readonly loose: number;
}

/** The age at the end of a text («… il y a 2 jours», "… 3w"), counted back from `now`. */
export function ageAtEnd(text: string, now: Date): Aged | null {
  const line = flat(text);
  const found = AGE.exec(line);
  if (!found?.groups) return null;
  const at = new Date(now.getTime() - lengthOf(found.groups));
  const before = line.slice(0, found.index).trim();
  return { before, at: at.toISOString(), ...spanOf(found.groups, now) };
}

/** The age that a text is and nothing else («2 j», "Just now"); dates are not read. */
export function ageOf(text: string, now: Date): Aged | null {
  if (text.length > LONGEST_AGE) return null;
  const aged = ageAtEnd(text, now);
  return aged?.before === '' ? aged : null;
}

/** The same with the time alone. */
export const timeOf = (text: string, now: Date): string | null => ageOf(text, now)?.at ?? null;

/** Ages as they are read at one moment. */
export interface Ages {
  ageOf(text: string): Aged | null;
  ageAtEnd(text: string): Aged | null;
}

function once<T extends object | null>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}

/** Reads ages from one moment; the same words, which hundreds of comments share, only once. */
export const agesAt = (now: Date): Ages => ({
  ageOf: once((text) => ageOf(text, now)),
  ageAtEnd: (text) => ageAtEnd(text, now),
});

import type { Fact } from './fact';

const HOUR = '(?:[01]?\\d|2[0-3])';
const FRENCH = `(${HOUR}) ?(?:h|heures?)(?: ?([0-5]\\d)| et (demie|quart))?(?![a-z\\d])`;
const COLON = `(${HOUR})[:.]([0-5]\\d)(?: ?([ap])\\.?m)?(?![\\d.,:/]\\d|\\d| ?[€£$%]| ?euros)`;
const TWELVE = '(1[0-2]|[1-9]) ?([ap])\\.?m\\b';
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PAST = `(half|quarter(?= past | to )) (?:(past|to) )?(${HOURS.join('|')}|1[0-2]|[1-9])\\b`;
const CLOCK = new RegExp(`(?<![\\d.,/:£$€])(?:${FRENCH}|${COLON}|${TWELVE}|${PAST})`, 'g');
/** What stands before a time of the day; «depuis 3 h» is a time that went by. */
const BEFORE =
  /\b(?:a|avant|apres|vers|des|jusqu'a|entre|de|et|pour|at|by|before|after|around|about|from|until|till|to|between|and|the|slot)\s(?:about |environ )?$/;
/** «Après 3 h de panne» tells how long. */
const LONG = /^ (?:de |d'|of )/;
const LINK = /^\s?(?:a|et|to|until|till|and|-|\u2014)\s?$/;
const HALF_DAY = 720;

interface Clock {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean;
}

function minutesOf([, h, m, part, ch, cm, , th, , size, side, hour = '']: RegExpMatchArray): number {
  if (h) return Number(h) * 60 + (part ? (part === 'quart' ? 15 : 30) : Number(m ?? 0));
  if (ch) return Number(ch) * 60 + Number(cm);
  if (th) return Number(th) * 60;
  const past = (size === 'half' ? 30 : 15) * (side === 'to' ? -1 : 1);
  return (HOURS.includes(hour) ? HOURS.indexOf(hour) + 1 : Number(hour)) * 60 + past;
}

const read = (low: string, match: RegExpMatchArray): Clock => {
  const { index = 0, 0: all } = match;
  const isMarked = /[ap]\.?m$|:|past|to /.test(all);
  const isTime =
    BEFORE.test(low.slice(Math.max(0, index - 24), index)) && !LONG.test(low.slice(index + all.length));
  const isSure = isMarked || isTime;
  return { minutes: minutesOf(match), start: index, end: index + all.length, isSure };
};

/** «De 14 h à 18 h 30» is somebody's as a whole. */
const isSpanned = (low: string, one: Clock, other: Clock | undefined): boolean =>
  other !== undefined &&
  LINK.test(low.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))) &&
  (one.minutes % 60 !== 0 || other.minutes % 60 !== 0);

/**
 * Times of the day by the half of it that they name: «18 h 30», "half past six" and "6.30pm" are one.
 * @param low the folded text
 */
export function clocks(low: string): Fact[] {
  if (!/\d|\bhalf\b|\bquarter (?:to|past)\b/.test(low)) return [];
  const found = [...low.matchAll(CLOCK)].map((match) => read(low, match));
  return found.map((clock, i): Fact => {
    const isExact = clock.minutes % 15 !== 0 || [i - 1, i + 1].some((at) => isSpanned(low, clock, found[at]));
    const weight = clock.isSure
      ? isExact
        ? {}
        : { weight: 'slight' as const }
      : { weight: 'spent' as const };
    return {
      kind: 'clock',
      key: String((clock.minutes + HALF_DAY) % HALF_DAY),
      span: [clock.start, clock.end],
      ...weight,
    };
  });
}

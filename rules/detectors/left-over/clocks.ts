import type { Fact } from './fact';

const HOUR = '(?:[01]?\\d|2[0-3])';
const FRENCH = `(?<h>${HOUR}) ?(?:h|heures?)(?: ?(?<m>[0-5]\\d)| (?<sign>et|moins) (?:le )?(?<part>demie|quart|cinq|dix|vingt))?(?![a-z\\d])`;
const COLON = `(?<ch>${HOUR})[:.](?<cm>[0-5]\\d)(?: ?[ap]\\.?m)?(?![\\d.,:/]\\d|\\d| ?[€£$%]| ?euros)`;
const TWELVE = '(?<th>1[0-2]|[1-9]) ?[ap]\\.?m\\b';
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PAST = `\\b(?:(?<half>half) (?:past )?|(?<size>quarter|five|ten|twenty) (?<side>past|to) )(?<hour>${HOURS.join('|')}|1[0-2]|[1-9])\\b`;
/** «Midi», "midnight". */
const NOON = '(?<noon>(?<![a-z-])(?:midi|noon|midday|minuit|midnight)\\b)';
const PREPOSITION = 'before|after|by|until|till|from|between|around|avant|apres|vers|entre|des|jusqu.a';
/** What may stand behind «before 10»: nothing that is counted. */
const CLOSED =
  '(?= (?:this|on|in the|tonight|today|tomorrow|sharp|ce|demain|was|is|est)\\b| ?(?:[.,;!?)](?!\\d)|$|\\n))';
/** "Before 10", "by 6 this evening", «entre 8 et 10»: an hour by its number alone. */
const LONE = `(?<=\\b(?:${PREPOSITION}) )(?<lone>${HOUR})(?=(?: (?:and|to|et) ${HOUR})?${CLOSED})|(?<=\\b(?:between|from|entre) ${HOUR} (?:and|to|et) )(?<until>${HOUR})${CLOSED}`;
const CLOCK = new RegExp(`(?<![\\d.,/:£$€])(?:${FRENCH}|${COLON}|${TWELVE}|${LONE})|${PAST}|${NOON}`, 'g');
const ANY = /\d|\bhalf\b|\b(?:past|to) [a-z]|\bnoon\b|\bmi(?:di|nuit|dday|dnight)\b/;
/** What stands before a time of the day; «depuis 3 h» is a time that went by. */
const BEFORE =
  /\b(?:le|du|au|a|avant|apres|vers|des|jusqu'a|entre|de|et|pour|at|by|before|after|around|about|from|until|till|to|between|and|the|slot)\s(?:about |environ )?$/;
/** «Après 3 h de panne» tells how long. */
const LONG = /^ (?:de |d'|of |late\b|early\b|delay|wait)/;
const LINK = /^\s?(?:a|et|to|until|till|and|-|\u2014)\s?$/;
const HALF_DAY = 720;
const PARTS: Readonly<Record<string, number>> = {
  demie: 30,
  quart: 15,
  quarter: 15,
  cinq: 5,
  five: 5,
  dix: 10,
  ten: 10,
  vingt: 20,
  twenty: 20,
};

interface Clock {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
  readonly isSure: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

const hourOf = (written: string): number =>
  HOURS.includes(written) ? HOURS.indexOf(written) + 1 : Number(written);

function minutesOf({ h, m, sign, part, ch, cm, th, half, size, side, hour, noon, ...alone }: Groups): number {
  if (noon) return 0;
  const sure = h ?? ch ?? th ?? alone.lone ?? alone.until;
  const past = Number(m ?? cm ?? (half ? 30 : (PARTS[part ?? size ?? ''] ?? 0)));
  return hourOf(sure ?? hour ?? '') * 60 + (sign === 'moins' || side === 'to' ? -past : past);
}

const read = (low: string, { index = 0, 0: all, groups = {} }: RegExpMatchArray): Clock => {
  const isMarked = Boolean(groups.noon ?? groups.side) || /[ap]\.?m$|:|past/.test(all);
  const isTime =
    BEFORE.test(low.slice(Math.max(0, index - 24), index)) && !LONG.test(low.slice(index + all.length));
  return { minutes: minutesOf(groups), start: index, end: index + all.length, isSure: isMarked || isTime };
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
  if (!ANY.test(low)) return [];
  const found = [...low.matchAll(CLOCK)].map((match) => read(low, match));
  return found.map((clock, i): Fact => {
    const isExact = clock.minutes % 15 !== 0 || [i - 1, i + 1].some((at) => isSpanned(low, clock, found[at]));
    const slight = isExact ? {} : { weight: 'slight' as const };
    return {
      kind: 'clock',
      key: String((clock.minutes + HALF_DAY) % HALF_DAY),
      span: [clock.start, clock.end],
      ...(clock.isSure ? slight : { weight: 'spent' as const }),
    };
  });
}

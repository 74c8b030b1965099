import type { Fact } from './fact';
import { MONTH_NAMES, monthOf } from './months';

const WEEKDAYS =
  'dimanche sunday;lundi monday;mardi tuesday tues;mercredi wednesday weds;jeudi thursday thurs thur;vendredi friday fri;samedi saturday'
    .split(';')
    .map((names) => names.split(' '));
const DAY_OF = new Map(WEEKDAYS.flatMap((names, i) => names.map((name) => [name, i] as const)));
/** Words of another meaning unless a number follows: «mer. 14», "Sat 9th". */
const SHORT = 'dim lun mar mer jeu ven sam sun mon tue wed thu sat';

/** Their names as one alternative of a pattern over folded text. */
export const DAY_NAMES = [...DAY_OF.keys()].join('|');

/** The same with what they are cut to before a number. */
export const DAYS_BEFORE_NUMBERS = `(?:${DAY_NAMES}|${SHORT.replaceAll(' ', '|')})\\.?`;

/** «Les lundis», "Fridays" come every week and are nobody's. */
const WEEKDAY = new RegExp(`\\b(${DAY_NAMES})\\b(?!s\\b)(?!,? (?:the )?\\d)`, 'g');
const MONTH = new RegExp(
  `\\b(?:fin|debut|mi|courant|en|des|late|early|mid|in|by|end of|beginning of)[ -](${MONTH_NAMES})\\b(?! ?\\d)`,
  'g',
);

/** Days of the week and months that stand alone: they come back by themselves. @param low the folded text */
export const weekdays = (low: string): Fact[] =>
  [...low.matchAll(WEEKDAY)].map(({ index, 0: all, 1: name = '' }) => ({
    kind: 'weekday',
    key: String(DAY_OF.get(name)),
    span: [index, index + all.length],
    weight: 'slight',
  }));

/** «Fin septembre», "mid-May". @param low the folded text */
export const months = (low: string): Fact[] =>
  [...low.matchAll(MONTH)].map(({ index, 0: all, 1: name = '' }) => ({
    kind: 'month',
    key: String(monthOf(name)),
    span: [index, index + all.length],
    weight: 'slight',
  }));

import type { Fact } from './fact';
import { MONTH_NAMES, monthOf } from './months';

const WEEKDAYS =
  'dimanche sunday;lundi monday;mardi tuesday;mercredi wednesday;jeudi thursday;vendredi friday;samedi saturday'
    .split(';')
    .map((names) => names.split(' '));
const DAY_OF = new Map(WEEKDAYS.flatMap((names, i) => names.map((name) => [name, i] as const)));

/** Their names as one alternative of a pattern over folded text. */
export const DAY_NAMES = [...DAY_OF.keys()].join('|');

const WEEKDAY = new RegExp(`\\b(${DAY_NAMES})s?\\b(?!,? (?:the )?\\d)`, 'g');
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

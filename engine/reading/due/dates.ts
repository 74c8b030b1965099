import type { Locale } from '../../types/text';
import { calendarOf, DAY, dayAt, dayOf, type Local, weekdayOf } from './clock';

/** A day that words name: its first minute. */
export interface NamedDay {
  readonly day: number;
  /** «avant jeudi»: it ends before that day begins. */
  readonly before: boolean;
  /** «ce soir», "this afternoon": an hour up to noon beside it is meant after noon. */
  readonly afterNoon?: boolean;
}

export const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
};
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};
export const MONTH: Readonly<Record<Locale, string>> = {
  fr: 'janv(?:ier|\\b)|fev(?:rier|r?\\b)|mars|avr(?:il|\\b)|mai|juin|juil(?:let|\\b)|aout|sept(?:embre|\\b)|oct(?:obre|\\b)|nov(?:embre|\\b)|dec(?:embre|\\b)',
  en: 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
};
export const monthOf = (word: string, locale: Locale): number =>
  MONTHS[locale].findIndex((start) => word.startsWith(start));

const named = (day: number, before: string | undefined): NamedDay => ({ day, before: before !== undefined });
export const fromToday =
  (days: number) =>
  (_found: RegExpExecArray, { minutes }: Local): NamedDay =>
    named(dayOf(minutes) + days * DAY, undefined);

export const laterToday = (_found: RegExpExecArray, { minutes }: Local): NamedDay => ({
  day: dayOf(minutes),
  before: false,
  afterNoon: true,
});

/** The next such weekday after today; «next Tuesday» said on a Monday is the week after's. */
function weekday(wanted: number, isNext: boolean, { minutes }: Local): number {
  const today = weekdayOf(minutes);
  const ahead = (wanted - today + 7) % 7 || 7;
  const sameWeek = (today + 6) % 7 < (wanted + 6) % 7;
  return dayOf(minutes) + (ahead + (isNext && sameWeek ? 7 : 0)) * DAY;
}

/** The next such date, today included; a year behind the month settles it. */
export function date(
  day: number,
  month: number,
  year: string | undefined,
  { minutes }: Local,
): number | null {
  if (day < 1 || day > 31 || month < 0 || month > 11) return null;
  const now = calendarOf(minutes);
  if (year) return dayAt(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const thisYear = dayAt(now.year, month, day);
  return thisYear >= dayOf(minutes) ? thisYear : dayAt(now.year + 1, month, day);
}

/** The next day of that number: «le 12». */
export function dayOfMonth(day: number, { minutes }: Local): number | null {
  if (day < 1 || day > 31) return null;
  const { year, month, day: today } = calendarOf(minutes);
  return dayAt(year, month + (day < today ? 1 : 0), day);
}

export const dated = (at: number | null, before: string | undefined): NamedDay | null =>
  at === null ? null : named(at, before);

/** «lundi», «lundi prochain», «lundi 20», «lundi 20 avril»: the number says more than the weekday. */
export function weekdayOrDate(
  [, before, , next, day, month]: readonly (string | undefined)[],
  locale: Locale,
  said: Local,
  wanted: number,
): NamedDay | null {
  if (!day) return named(weekday(wanted, next !== undefined, said), before);
  const at = month
    ? date(Number(day), monthOf(month, locale), undefined, said)
    : dayOfMonth(Number(day), said);
  return dated(at, before);
}

/** The last day of this week or of one after. */
export const week =
  (weeks: number, day: number) =>
  (_found: RegExpExecArray, { minutes }: Local): NamedDay =>
    named(dayOf(minutes) + (day - ((weekdayOf(minutes) + 6) % 7) + weeks * 7) * DAY, undefined);
export const SUNDAY = 6;
export const FRIDAY = 4;
export const WEDNESDAY = 2;

/** A day by about when a part of a month is over: its first third, its half, all of it. */
const PARTS: Readonly<Record<string, number>> = {
  debut: 10,
  early: 10,
  start: 10,
  beginning: 10,
  mi: 20,
  mid: 20,
  milieu: 20,
};

/**
 * The end of a part of a named month: «début mars», «mi-juin», "late June"; the next such month, this one included.
 * @returns null for a part of this month that is over: «votre commande de début mars» said on the 30th
 */
export function partOfMonth(part: string, month: number, { minutes }: Local): NamedDay | null {
  const now = calendarOf(minutes);
  const year = now.year + (month < now.month ? 1 : 0);
  const day = PARTS[part];
  const end = day === undefined ? dayAt(year, month + 1, 0) : dayAt(year, month, day);
  return end < dayOf(minutes) ? null : named(end, undefined);
}

/** The end of the month after this one. */
export const nextMonth = (_found: RegExpExecArray, { minutes }: Local): NamedDay => {
  const { year, month } = calendarOf(minutes);
  return named(dayAt(year, month + 2, 0), undefined);
};

/** Days by which a season or a feast is there: month (0 is January) and day. */
const FEASTS: readonly (readonly [name: RegExp, month: number, day: number])[] = [
  [/noel|christmas|xmas/, 11, 24],
  [/fetes|new year/, 11, 31],
  [/rentree/, 8, 5],
  [/ete|summer/, 5, 21],
  [/automne|autumn/, 8, 22],
];

/** «avant Noël», "before the summer": the next such day. */
export function feast(found: RegExpExecArray, said: Local): NamedDay | null {
  const feastOf = FEASTS.find(([name]) => name.test(found[0]));
  return feastOf ? dated(date(feastOf[2], feastOf[1], undefined, said), undefined) : null;
}

export const monthEnd = (_found: RegExpExecArray, { minutes }: Local): NamedDay => {
  const { year, month } = calendarOf(minutes);
  return named(dayAt(year, month + 1, 0), undefined);
};

/** Day or month first? Both ways where both are dates: the later one, so that nothing counts as late too early. */
export function eitherWay(a: number, b: number, year: string | undefined, said: Local): number | null {
  const read = [date(a, b - 1, year, said), date(b, a - 1, year, said)].filter((at) => at !== null);
  return read.length > 0 ? Math.max(...read) : null;
}

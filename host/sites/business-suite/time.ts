import { ageOf } from '../facebook/time';
import { flat } from '../text-of';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something was written, as exactly as an inbox tells. */
export interface InboxTime {
  /** ISO 8601: the latest time that it can mean. */
  readonly latest: string;
  /** How much earlier it may have been (milliseconds). */
  readonly loose: number;
}

const bare = (text: string): string =>
  flat(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.,]/g, '');

const WEEKDAYS = [
  ['sun', 'sunday', 'dim', 'dimanche'],
  ['mon', 'monday', 'lun', 'lundi'],
  ['tue', 'tuesday', 'mar', 'mardi'],
  ['wed', 'wednesday', 'mer', 'mercredi'],
  ['thu', 'thursday', 'jeu', 'jeudi'],
  ['fri', 'friday', 'ven', 'vendredi'],
  ['sat', 'saturday', 'sam', 'samedi'],
];
const MONTHS = [
  ['jan', 'january', 'janv', 'janvier'],
  ['feb', 'february', 'fevr', 'fev', 'fevrier'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'],
  ['aug', 'august', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
];
const placeOf = (word: string, all: readonly (readonly string[])[]): number =>
  all.findIndex((names) => names.includes(word));

const on = (now: Date, change: (day: Date) => void): Date => {
  const day = new Date(now);
  day.setSeconds(0, 0);
  change(day);
  return day;
};

/** «10:32», "10:32 AM", «10 h 32»: today; what would lie ahead was yesterday. */
function clockTime(text: string, now: Date): InboxTime | null {
  const [, hour = '', minute = '', half] = /^(\d{1,2}) ?[:h] ?(\d{2}) ?(am|pm)?$/.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  const at = on(now, (day) => day.setHours(hours, Number(minute)));
  const past = at > now ? at.getTime() - DAY : at.getTime();
  return { latest: new Date(past).toISOString(), loose: MINUTE };
}

/** The end of a day, or now where that is earlier: no hour is told. */
function wholeDay(day: Date, now: Date): InboxTime {
  const end = new Date(day).setHours(24, 0, 0, 0);
  return { latest: new Date(Math.min(end, now.getTime())).toISOString(), loose: DAY };
}

/** «Lun.», "Mon": the last one, which is a week ago when it is today's own name. */
function weekdayTime(text: string, now: Date): InboxTime | null {
  const weekday = placeOf(text, WEEKDAYS);
  if (weekday < 0) return null;
  const ago = (now.getDay() - weekday + 7) % 7 || 7;
  return wholeDay(
    on(now, (day) => day.setDate(day.getDate() - ago)),
    now,
  );
}

/** «12 mai», "May 12": the last one that has been. */
function dateTime(text: string, now: Date): InboxTime | null {
  const [, first = '', second = ''] = /^(\S+) (\S+)$/.exec(text) ?? [];
  const [day, name] = /^\d{1,2}$/.test(first) ? [Number(first), second] : [Number(second), first];
  const month = placeOf(name, MONTHS);
  if (month < 0 || !(day >= 1 && day <= 31)) return null;
  const at = on(now, (date) => date.setMonth(month, day));
  return wholeDay(at > now ? on(at, (date) => date.setFullYear(date.getFullYear() - 1)) : at, now);
}

/** The time that a text is and nothing else, in either language: an age, an hour, a weekday, a date without its year. */
export function inboxTime(text: string, now: Date): InboxTime | null {
  const age = ageOf(text, now);
  if (age) return { latest: age.latest, loose: age.loose };
  const written = bare(text);
  return clockTime(written, now) ?? weekdayTime(written, now) ?? dateTime(written, now);
}

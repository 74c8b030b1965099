import type { Locale } from '../../types/text';
import { calendarOf, DAY, dayAt, dayOf, type Local, weekdayOf } from './clock';
import type { Shape } from './shape';

/** A day that words name: its first minute. */
export interface NamedDay {
  readonly day: number;
  /** «avant jeudi»: it ends before that day begins. */
  readonly before: boolean;
  /** «ce soir», "this afternoon": an hour up to noon beside it is meant after noon. */
  readonly afterNoon?: boolean;
}

const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
};
const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};
const MONTH: Readonly<Record<Locale, string>> = {
  fr: 'janv(?:ier|\\b)|fev(?:rier|r?\\b)|mars|avr(?:il|\\b)|mai|juin|juil(?:let|\\b)|aout|sept(?:embre|\\b)|oct(?:obre|\\b)|nov(?:embre|\\b)|dec(?:embre|\\b)',
  en: 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
};
const monthOf = (word: string, locale: Locale): number =>
  MONTHS[locale].findIndex((start) => word.startsWith(start));

const named = (day: number, before: string | undefined): NamedDay => ({ day, before: before !== undefined });
const fromToday =
  (days: number) =>
  (_found: RegExpExecArray, { minutes }: Local): NamedDay =>
    named(dayOf(minutes) + days * DAY, undefined);

const laterToday = (_found: RegExpExecArray, { minutes }: Local): NamedDay => ({
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
function date(day: number, month: number, year: string | undefined, { minutes }: Local): number | null {
  if (day < 1 || day > 31 || month < 0 || month > 11) return null;
  const now = calendarOf(minutes);
  if (year) return dayAt(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const thisYear = dayAt(now.year, month, day);
  return thisYear >= dayOf(minutes) ? thisYear : dayAt(now.year + 1, month, day);
}

/** The next day of that number: «le 12». */
function dayOfMonth(day: number, { minutes }: Local): number | null {
  if (day < 1 || day > 31) return null;
  const { year, month, day: today } = calendarOf(minutes);
  return dayAt(year, month + (day < today ? 1 : 0), day);
}

const dated = (at: number | null, before: string | undefined): NamedDay | null =>
  at === null ? null : named(at, before);

/** «lundi», «lundi prochain», «lundi 20», «lundi 20 avril»: the number says more than the weekday. */
function weekdayOrDate(
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
const week =
  (weeks: number, day: number) =>
  (_found: RegExpExecArray, { minutes }: Local): NamedDay =>
    named(dayOf(minutes) + (day - ((weekdayOf(minutes) + 6) % 7) + weeks * 7) * DAY, undefined);
const SUNDAY = 6;
const FRIDAY = 4;
const WEDNESDAY = 2;

const monthEnd = (_found: RegExpExecArray, { minutes }: Local): NamedDay => {
  const { year, month } = calendarOf(minutes);
  return named(dayAt(year, month + 1, 0), undefined);
};

const FR_BEFORE = "(?:(avant)|d'ici(?: a)?|au plus tard|pour|des|jusqu'a) (?:le )?";
const EN_BEFORE = '(?:(before)|by|on|for|from|until|at the latest on) (?:the )?';

const FRENCH: readonly Shape<NamedDay>[] = [
  { says: /\baujourd'?hui\b|\bdans la (?:journee|matinee)\b|\bce jour\b|\btout a l'heure\b|\bce (?:matin|midi)\b/g, means: fromToday(0) },
  { says: /\bdans la soiree\b|\bce soir\b|\bcet(?:te)? (?:apres-?\s?midi|nuit)\b/g, means: laterToday },
  { says: /(?<!apres[- ])\bdemain\b/g, means: fromToday(1) },
  { says: /\bapres[- ]demain\b/g, means: fromToday(2) },
  { says: new RegExp(`(?:${FR_BEFORE})?\\b(${WEEKDAYS.fr.join('|')})\\b(?! dernier| passe)(?:( prochain| en huit)|,? (?:le )?(\\d{1,2})(?:er)?(?![\\d:/]| ?(?:h\\b|heures))(?: (${MONTH.fr})\\.?)?)?`, 'g'), means: (found, said) => weekdayOrDate(found, 'fr', said, WEEKDAYS.fr.indexOf(found[2] as string)) },
  { says: new RegExp(`(?:${FR_BEFORE}|\\b)(\\d{1,2})(?:er)? (${MONTH.fr})\\.?(?: (\\d{4}))?`, 'g'), means: (found, said) => dated(date(Number(found[2]), monthOf(found[3] as string, 'fr'), found[4], said), found[1]) },
  { says: new RegExp(`(?:${FR_BEFORE}|\\ble )(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])(?! ?h)`, 'g'), means: (found, said) => dated(date(Number(found[2]), Number(found[3]) - 1, found[4], said), found[1]) },
  { says: new RegExp(`(?:(?:(avant)|d'ici|au plus tard|pour|des) )?\\b(?:le|(?<=(?:rendez-?vous|rdv|passage|livraison|intervention) )du) (\\d{1,2})(?:er)?(?![\\d/.,:]\\d|\\d| ?(?:h\\b|heures|euros|%|€|eme))(?! (?:${MONTH.fr}))`, 'g'), means: (found, said) => dated(dayOfMonth(Number(found[2]), said), found[1]) },
  { says: /\b(?:cette|dans la|d'ici la fin de la|en fin de|fin de) semaine\b(?! prochaine)/g, means: week(0, SUNDAY) },
  { says: /\ben debut de semaine(?: prochaine)?\b/g, means: week(1, WEDNESDAY) },
  { says: /\bsemaine prochaine\b/g, means: week(1, SUNDAY) },
  { says: /\b(?:ce|d'ici le|avant le) week-?\s?end\b/g, means: week(0, SUNDAY) },
  { says: /\b(?:fin (?:de |du )mois|fin de ce mois|ce mois-?\s?ci)\b/g, means: monthEnd },
]; // biome-ignore format: a table reads better dense

/** Day or month first? Both ways where both are dates: the later one, so that nothing counts as late too early. */
function eitherWay(a: number, b: number, year: string | undefined, said: Local): number | null {
  const read = [date(a, b - 1, year, said), date(b, a - 1, year, said)].filter((at) => at !== null);
  return read.length > 0 ? Math.max(...read) : null;
}

const ENGLISH: readonly Shape<NamedDay>[] = [
  { says: /\btoday\b|\bthis (?:morning|lunchtime)\b/g, means: fromToday(0) },
  { says: /\btonight\b|\bthis (?:afternoon|evening)\b/g, means: laterToday },
  { says: /(?<!day after )\b(?:tomorrow|tmrw|tmw)\b/g, means: fromToday(1) },
  { says: /\b(?:the )?day after tomorrow\b/g, means: fromToday(2) },
  { says: new RegExp(`(?:${EN_BEFORE})?(?<!last )(?:\\b(next) )?\\b(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)\\b(?! (?:just gone|gone|last))(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th|(?= (?:${MONTH.en})\\b)|(?=[.,]))(?: (?:of )?(${MONTH.en})\\b)?)?`, 'g'), means: ([all, before, next, name, day, month], said) => weekdayOrDate([all, before, name, next, day, month], 'en', said, WEEKDAYS.en.indexOf((name as string).slice(0, 3))) },
  { says: new RegExp(`(?:${EN_BEFORE}|\\b)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH.en})\\b(?: (\\d{4}))?`, 'g'), means: (found, said) => dated(date(Number(found[2]), monthOf(found[3] as string, 'en'), found[4], said), found[1]) },
  { says: new RegExp(`(?:${EN_BEFORE})?\\b(${MONTH.en})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (\\d{4}))?`, 'g'), means: (found, said) => dated(date(Number(found[3]), monthOf(found[2] as string, 'en'), found[4], said), found[1]) },
  { says: new RegExp(`(?:${EN_BEFORE})(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`, 'g'), means: (found, said) => dated(eitherWay(Number(found[2]), Number(found[3]), found[4], said), found[1]) },
  { says: new RegExp(`(?:(?:(before)|by|on|for|from|until) )?\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?(?:${MONTH.en}))`, 'g'), means: (found, said) => dated(dayOfMonth(Number(found[2]), said), found[1]) },
  { says: /\b(?:this|by the end of (?:the|this)|the end of (?:the|this)|end of|later this|later in the) week\b(?! after)/g, means: week(0, SUNDAY) },
  { says: /\b(?:early|beginning of|start of) next week\b/g, means: week(1, WEDNESDAY) },
  { says: /(?<!early |of )\bnext week\b/g, means: week(1, SUNDAY) },
  { says: /\b(?:before|by|this|over) the weekend\b|\bthis weekend\b/g, means: (found, said) => week(0, found[0].startsWith('before') ? FRIDAY : SUNDAY)(found, said) },
  { says: /\b(?:by )?(?:the )?end of (?:the|this) month\b|\bthis month\b/g, means: monthEnd },
]; // biome-ignore format: a table reads better dense

/** How days are named. */
export const DAYS: Readonly<Record<Locale, readonly Shape<NamedDay>[]>> = { fr: FRENCH, en: ENGLISH };

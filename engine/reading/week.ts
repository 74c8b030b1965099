import { fold } from '../text/fold';
import type { Opening, Week } from './hours';

/** Days as people write them, folded, Monday first; French and English. Any other word is no day: «SAV», «mail». */
const DAYS: readonly string[] = [
  'lundis?|lun?|mondays?|mon?',
  'mardis?|mar?|tuesdays?|tues?|tu',
  'mercredis?|mer?|wednesdays?|weds?|we',
  'jeudis?|jeu?|thursdays?|thurs?|thu?',
  'vendredis?|vend?|ve|fridays?|fri?',
  'samedis?|sam?|saturdays?|sat',
  'dimanches?|dim?|sundays?|sun?',
];
const DAY_SHAPES = DAYS.map((names) => new RegExp(`^(?:${names})\\.?$`));
const WORKING_DAYS = /^(?:en semaine|weekdays?)$/;
const WEEKEND = /^week-?ends?$/;
const DAY_NAME = `\\b(?:${DAYS.join('|')}|en semaine|weekdays?|week-?ends?)\\b\\.?`;
const DAYS_TOLD = `(${DAY_NAME})(?:\\s*(?:-|—|/|au?|to|through)\\s*(${DAY_NAME}))?`;
/** «9 h 30», but in «9h-12h 14h-18h» no minutes: what follows is the next span's hour. */
const minutes = (next: string): string => `(?:[h:.](?:\\s*(\\d{2})(?!\\d|\\s*(?:${next})))?)?`;
const TIMES_TOLD = `\\b(\\d{1,2})\\s*${minutes('[h:.]')}\\s*(am|pm)?\\s*(?:-|—|a|to)\\s*(\\d{1,2})\\s*${minutes('[h:.—-]|a\\b|to\\b')}\\s*(am|pm)?`;
const TOLD = new RegExp(`${DAYS_TOLD}|${TIMES_TOLD}`, 'g');
const SPAN_OF_DAYS = new RegExp(DAYS_TOLD, 'g');
/** «fermé le dimanche», "closed on Sundays": up to the next rule, which may stand behind a comma. */
const CLOSED = /\b(?:ferme|sauf|hors|closed|except)(?:(?!,[^,;\n]*\d)[^;\n\d])*/g;
/** «fermé de 12h à 14h», «sauf le 14 juillet»: more than days. */
const CLOSED_AT = new RegExp(`${CLOSED.source}\\d`);
/** «Service clients : » before its hours. */
const LABEL = /^[a-z' ]+:(?!\d)/;
/** Words that change nothing; any other leaves the hours unread. */
const NEUTRAL =
  /\b(?:de|du|des|les?|d'|et|puis|and|then|on|from|at|the|open|ouverte?s?|ouverture|opening|hours?|horaires?|heures?(?: de paris)?|uk time|sans interruption|non[- ]stop|tous les jours|every ?day|daily|7\s*(?:j|jours|days)?\s*\/\s*7)(?![a-z\d])/g;
const ALWAYS = /\b24\s*h?\s*\/\s*(?:24|7)\b|\b24h\/24\b|\b7\s*j?\s*\/\s*7\b.*\b24\b/;
const WEEK = 7;
const DAY = 24 * 60;

const dayOf = (name: string): number => DAY_SHAPES.findIndex((shape) => shape.test(name));

/** The days from one to another, over Sunday where need be. */
function daysBetween(first: string, last: string | undefined): number[] {
  if (WORKING_DAYS.test(first)) return [0, 1, 2, 3, 4];
  if (WEEKEND.test(first)) return [5, 6];
  const from = dayOf(first);
  const to = last ? dayOf(last) : from;
  if (from < 0 || to < 0) return [];
  return Array.from({ length: ((to - from + WEEK) % WEEK) + 1 }, (_, i) => (from + i) % WEEK);
}

function minuteOf(hour = '0', minute = '0', half = ''): number {
  const base = half === 'pm' && Number(hour) < 12 ? 12 : half === 'am' && Number(hour) === 12 ? -12 : 0;
  return (Number(hour) + base) * 60 + Number(minute);
}

/** "1-5pm" is in the afternoon throughout, "9-5pm" is not. */
function openingOf(told: readonly (string | undefined)[]): Opening {
  const [h1, m1, half1, h2, m2, half2] = told;
  const closes = minuteOf(h2, m2, half2);
  const sameHalf = minuteOf(h1, m1, half1 ?? half2);
  return [sameHalf < closes ? sameHalf : minuteOf(h1, m1, half1), closes];
}

/** Days and the times that go with them; without days, every day. */
interface Rule {
  readonly days: Set<number>;
  readonly times: Opening[];
}

/** The rules of one part: days before their times, or after, as it begins. A comma parts days or times, not rules. */
function rulesIn(part: string): Rule[] {
  const rules: Rule[] = [];
  let isTimesFirst: boolean | null = null;
  for (const [, first, last, ...times] of part.matchAll(TOLD)) {
    const isDays = first !== undefined;
    isTimesFirst ??= !isDays;
    const now = rules.at(-1);
    const isFull = isDays === isTimesFirst ? false : isTimesFirst ? now?.days.size : now?.times.length;
    const rule = now && !isFull ? now : { days: new Set<number>(), times: [] };
    if (rule !== now) rules.push(rule);
    if (isDays) for (const day of daysBetween(first, last)) rule.days.add(day);
    else rule.times.push(openingOf(times));
  }
  return rules;
}

/** The days on which nobody is there, whatever else is said. */
function closedDays(low: string): ReadonlySet<number> {
  const spans = [...low.matchAll(CLOSED)].flatMap(([said]) => [...said.matchAll(SPAN_OF_DAYS)]);
  return new Set(spans.flatMap(([, first = '', last]) => daysBetween(first, last)));
}

const isSpan = ([opens, closes]: Opening): boolean => opens < closes && closes <= DAY;

/** What is told of each rule, without the label before it. */
const unlabelled = (part: string): string =>
  part.trim().replace(LABEL, (label) => (label.search(SPAN_OF_DAYS) < 0 ? '' : label));

const isAllRead = (part: string): boolean => !/[a-z\d]/.test(part.replace(TOLD, ' ').replace(NEUTRAL, ' '));

/** Rules that go together: hours without days come first, those of a day replace them. */
const isSound = (rules: readonly Rule[]): boolean =>
  rules.length > 0 &&
  rules.every(({ times }) => times.length > 0 && times.every(isSpan)) &&
  !rules.some(({ days }, i) => days.size === 0 && (rules[i - 1]?.days.size ?? 0) > 0);

/** Spans of a day in order, those that overlap as one. */
function merged(times: readonly Opening[]): Opening[] {
  const spans: Opening[] = [];
  for (const [opens, closes] of [...times].sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    if (last && opens <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], closes)];
    else spans.push([opens, closes]);
  }
  return spans;
}

function openingsOf(rules: readonly Rule[], day: number): Opening[] {
  const ofDay = rules.filter(({ days }) => days.has(day));
  const told = ofDay.length > 0 ? ofDay : rules.filter(({ days }) => days.size === 0);
  return merged(told.flatMap(({ times }) => times));
}

function read(written: string): Week | null {
  const low = fold(written);
  if (ALWAYS.test(low)) return Array.from({ length: WEEK }, () => [[0, DAY]]);
  if (CLOSED_AT.test(low)) return null;
  const closed = closedDays(low);
  const parts = low.replace(CLOSED, '').split(/[;\n]/).map(unlabelled);
  const rules = parts.flatMap(rulesIn);
  if (!isSound(rules) || !parts.every(isAllRead)) return null;
  return Array.from({ length: WEEK }, (_, day) => (closed.has(day) ? [] : openingsOf(rules, day)));
}

/** Hours are few and asked for at every letter. */
const known = new Map<string, Week | null>();
const MOST_KNOWN = 100;

/**
 * Reads opening hours as people write them: «9-18», «9h-17h30», «0-24», «lun-sam 9h-19h», "Mo-Fr 09:00-18:00; Sa
 * 10:00-12:00", «9h-19h, fermé le dimanche», «24h/24».
 * @returns null when they cannot be read: then the desk counts as open
 */
export function weekOf(written: string | undefined): Week | null {
  if (!written) return null;
  const before = known.get(written);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const week = read(written);
  known.set(written, week);
  return week;
}

/** A moment's day of the week (Monday 0) and minute on the clock that wrote it. */
function clockOf(iso: string): { day: number; minute: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (!found) return null;
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  const sunday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return { day: (sunday + WEEK - 1) % WEEK, minute: hour * 60 + minute };
}

/**
 * Whether a desk is open by its hours, as `weekOf` reads them.
 * @param iso the moment, on the clock of the place (ISO 8601 with an offset)
 * @returns null when the hours or the moment cannot be read
 */
export function isOpenBy(written: string | undefined, iso: string | undefined): boolean | null {
  const week = weekOf(written);
  const now = iso ? clockOf(iso) : null;
  if (!week || !now) return null;
  const openings = week[now.day] ?? [];
  return openings.some(([opens, closes]) => now.minute >= opens && now.minute < closes);
}

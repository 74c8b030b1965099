import { fold } from '../text/fold';
import type { Opening, Week } from './hours';

/** Days by the first letters that tell them, Monday first; French and English. */
const DAYS: readonly RegExp[] = [
  /^(?:lu|mo)/,
  /^(?:ma|tu)/,
  /^(?:me|we)/,
  /^(?:je|th)/,
  /^(?:ve|fr)/,
  /^(?:sa)/,
  /^(?:di|su)/,
];
const DAY_NAME =
  '\\b(?:lun?|mar?|mer?|jeu?|ven?|sam?|dim?|mon?|tue?|wed?|thu?|fri?|sat?|sun?)(?:[a-z]*(?:di|che|day)s?|[a-z]{0,2})\\b\\.?';
const DAYS_TOLD = `(${DAY_NAME})(?:\\s*(?:-|—|/|au?|to)\\s*(${DAY_NAME}))?`;
const TIMES_TOLD =
  '(\\d{1,2})\\s*(?:[h:.]\\s*(\\d{2})?)?\\s*(am|pm)?\\s*(?:-|—|a|to)\\s*(\\d{1,2})\\s*(?:[h:.]\\s*(\\d{2})?)?\\s*(am|pm)?';
const TOLD = new RegExp(`${DAYS_TOLD}|${TIMES_TOLD}`, 'g');
const SPAN_OF_DAYS = new RegExp(DAYS_TOLD, 'g');
/** «fermé le dimanche», "closed on Sundays": up to the next rule. */
const CLOSED = /\b(?:ferme|sauf|closed|except)[^;\n\d]*/g;
const ALWAYS = /\b24\s*h?\s*\/\s*(?:24|7)\b|\b24h\/24\b|\b7\s*j?\s*\/\s*7\b.*\b24\b/;
const WEEK = 7;
const DAY = 24 * 60;

const dayOf = (name: string): number => DAYS.findIndex((shape) => shape.test(name));

/** The days from one to another, over Sunday where need be. */
function daysBetween(first: string, last: string | undefined): number[] {
  const from = dayOf(first);
  const to = last ? dayOf(last) : from;
  if (from < 0 || to < 0) return [];
  return Array.from({ length: ((to - from + WEEK) % WEEK) + 1 }, (_, i) => (from + i) % WEEK);
}

function minuteOf(hour = '0', minute = '0', half = ''): number {
  const base = half === 'pm' && Number(hour) < 12 ? 12 : half === 'am' && Number(hour) === 12 ? -12 : 0;
  return (Number(hour) + base) * 60 + Number(minute);
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
  for (const [, first, last, h1, m1, half1, h2, m2, half2] of part.matchAll(TOLD)) {
    const isDays = first !== undefined;
    isTimesFirst ??= !isDays;
    const now = rules.at(-1);
    const isFull = isDays === isTimesFirst ? false : isTimesFirst ? now?.days.size : now?.times.length;
    const rule = now && !isFull ? now : { days: new Set<number>(), times: [] };
    if (rule !== now) rules.push(rule);
    if (isDays) for (const day of daysBetween(first, last)) rule.days.add(day);
    else rule.times.push([minuteOf(h1, m1, half1), minuteOf(h2, m2, half2)]);
  }
  return rules;
}

/** The days on which nobody is there, whatever else is said. */
function closedDays(low: string): ReadonlySet<number> {
  const spans = [...low.matchAll(CLOSED)].flatMap(([said]) => [...said.matchAll(SPAN_OF_DAYS)]);
  return new Set(spans.flatMap(([, first = '', last]) => daysBetween(first, last)));
}

const isSpan = ([opens, closes]: Opening): boolean => opens < closes && closes <= DAY;

function read(written: string): Week | null {
  const low = fold(written);
  if (ALWAYS.test(low)) return Array.from({ length: WEEK }, () => [[0, DAY]]);
  const closed = closedDays(low);
  const rules = low.replace(CLOSED, '').split(/[;\n]/).flatMap(rulesIn);
  if (rules.length === 0 || !rules.every(({ times }) => times.length > 0 && times.every(isSpan))) return null;
  return Array.from({ length: WEEK }, (_, day) => {
    const isOf = ({ days }: Rule): boolean => !closed.has(day) && (days.size === 0 || days.has(day));
    return rules.filter(isOf).flatMap(({ times }) => times);
  });
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

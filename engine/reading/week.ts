import { fold } from '../text/fold';
import { hoursOf, isOpenAt } from './hours';

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
const DAY_NAME = '(?:lun?|mar?|mer?|jeu?|ven?|sam?|dim?|mon?|tue?|wed?|thu?|fri?|sat?|sun?)[a-z]*\\.?';
const SPAN_OF_DAYS = new RegExp(`(${DAY_NAME})(?:\\s*(?:-|—|/|au?|to)\\s*(${DAY_NAME}))?`, 'g');
const SPAN_OF_TIME =
  /(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*(am|pm)?\s*(?:-|—|a|to)\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*(am|pm)?/g;
const ALWAYS = /\b24\s*h?\s*\/\s*(?:24|7)\b|\b24h\/24\b|\b7\s*j?\s*\/\s*7\b.*\b24\b/;
const WEEK = 7;

const dayOf = (name: string): number => DAYS.findIndex((shape) => shape.test(name));

/** The days that a rule names: «lun-ven», "Mo,We", all when it names none. */
function daysOf(written: string): ReadonlySet<number> {
  const days = new Set<number>();
  for (const [, first = '', last] of written.matchAll(SPAN_OF_DAYS)) {
    const from = dayOf(first);
    const to = last ? dayOf(last) : from;
    if (from < 0 || to < 0) continue;
    for (let i = 0; i <= (to - from + WEEK) % WEEK; i++) days.add((from + i) % WEEK);
  }
  return days.size > 0 ? days : new Set(DAYS.keys());
}

function minuteOf(hour = '0', minute = '0', half = ''): number {
  const base = half === 'pm' && Number(hour) < 12 ? 12 : half === 'am' && Number(hour) === 12 ? -12 : 0;
  return (Number(hour) + base) * 60 + Number(minute);
}

/** A day's open spans, in minutes since midnight. */
type Opening = readonly [opens: number, closes: number];

const timesOf = (written: string): Opening[] =>
  [...written.matchAll(SPAN_OF_TIME)].map(([, h1, m1, half1, h2, m2, half2]) => [
    minuteOf(h1, m1, half1),
    minuteOf(h2, m2, half2),
  ]);

/** A moment's day of the week (Monday 0) and minute on the clock that wrote it. */
function clockOf(iso: string): { day: number; minute: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (!found) return null;
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  const sunday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return { day: (sunday + WEEK - 1) % WEEK, minute: hour * 60 + minute };
}

/** One rule of hours a part: «Mo-Fr 09:00-18:00; Sa 10:00-12:00». A comma parts days or times, not rules. */
const partsOf = (written: string): string[] => written.split(/;|\n|,(?=\s*[a-z]{2,}[^,]*\d)/).filter((part) => /\d/.test(part));

/**
 * Whether a desk is open by its hours: «9-18», «0-24», "Mo-Fr 09:00-18:00; Sa 10:00-12:00", «lun-ven 9h-18h».
 * @param iso the moment, on the clock of the place (ISO 8601 with an offset)
 * @returns null when the hours or the moment cannot be read
 */
export function isOpenBy(written: string | undefined, iso: string | undefined): boolean | null {
  if (!written || !iso) return null;
  const plain = hoursOf(written);
  if (plain) return isOpenAt(plain, iso);
  const low = fold(written);
  if (ALWAYS.test(low)) return true;
  const now = clockOf(iso);
  const rules = partsOf(low).map((part) => ({ days: daysOf(part), times: timesOf(part) }));
  if (!now || rules.length === 0 || rules.some(({ times }) => times.length === 0)) return null;
  return rules.some(
    ({ days, times }) =>
      days.has(now.day) && times.some(([opens, closes]) => now.minute >= opens && now.minute < closes),
  );
}

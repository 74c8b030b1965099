/** A moment as the clock of its place shows it: `2026-05-12T15:40:00+02:00` is 15:40 there, whatever it is elsewhere. */
export interface Local {
  /** Minutes since 1970-01-01T00:00 on that clock. */
  readonly minutes: number;
  /** How far that clock is from UTC, as written: `+02:00`, `Z`, or nothing. */
  readonly offset: string;
}

const MINUTE = 60_000;
export const DAY = 24 * 60;
/** The last minute of a day. */
export const LAST = DAY - 1;

const OFFSET = /(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** @returns null when the time cannot be read */
export function localOf(iso: string | undefined): Local | null {
  const written = OFFSET.exec(iso ?? '');
  const at = Date.parse(`${iso}${written ? '' : 'Z'}`);
  if (Number.isNaN(at)) return null;
  const ahead = written?.[1] ? Number(`${written[1]}1`) * (Number(written[2]) * 60 + Number(written[3])) : 0;
  return { minutes: Math.floor(at / MINUTE) + ahead, offset: written?.[0] ?? 'Z' };
}

/** A local time as ISO 8601, in the offset of the clock it was read from. */
export const isoOf = (minutes: number, offset: string): string =>
  new Date(minutes * MINUTE).toISOString().slice(0, 19) + offset;

/** The first minute of a local time's day. */
export const dayOf = (minutes: number): number => Math.floor(minutes / DAY) * DAY;

/** 0 is Sunday. */
export const weekdayOf = (minutes: number): number => new Date(minutes * MINUTE).getUTCDay();

/** The first minute of a day of the calendar; months count from 0 and may run over. */
export const dayAt = (year: number, month: number, day: number): number =>
  Date.UTC(year, month, day) / MINUTE;

/** A local time's year, month (from 0) and day of the month. */
export function calendarOf(minutes: number): { year: number; month: number; day: number } {
  const date = new Date(minutes * MINUTE);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** So many working days later: Saturdays and Sundays do not count. */
export function workingDaysAfter(minutes: number, days: number): number {
  let at = minutes;
  for (let left = days; left > 0; ) {
    at += DAY;
    const weekday = weekdayOf(at);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

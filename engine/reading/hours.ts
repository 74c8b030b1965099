/** An open span of a day, in minutes since midnight. */
export type Opening = readonly [opens: number, closes: number];

/** When a desk is open: the spans of each day, Monday first. */
export type Week = readonly (readonly Opening[])[];

const MINUTE = 60_000;
const DAY = 24 * 60;
/** The first of January 1970 was a Thursday. */
const THURSDAY = 3;

/** A moment's minute since 1970 on the clock of the place that wrote it: `…T09:00+02:00` is nine o'clock there. */
export function localMinutes(iso: string): number | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(iso);
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return at / MINUTE + shift;
}

/** Minutes of the day that `[opens, closes)` shares with `[from, to)`, both since midnight of that day. */
const shared = ([opens, closes]: Opening, from: number, to: number): number =>
  Math.max(0, Math.min(closes, to) - Math.max(opens, from));

const openingsOn = (week: Week, day: number): readonly Opening[] =>
  week[(day + THURSDAY) % week.length] ?? [];

/**
 * How long a desk was open.
 * @param start in minutes since 1970 on the desk's clock
 * @param end the same
 * @param week null counts every minute
 * @returns hours, 0 or more
 */
export function openHours(start: number, end: number, week: Week | null): number {
  if (!week) return Math.max(0, end - start) / 60;
  let open = 0;
  for (let day = Math.floor(start / DAY); day * DAY < end; day++)
    for (const opening of openingsOn(week, day)) open += shared(opening, start - day * DAY, end - day * DAY);
  return open / 60;
}

/**
 * The same between two moments as they are written.
 * @param from ISO 8601 with an offset
 * @param to the same
 * @returns null when a time cannot be read
 */
export function openHoursBetween(from: string, to: string, week: Week | null): number | null {
  const start = localMinutes(from);
  const end = localMinutes(to);
  return start === null || end === null ? null : openHours(start, end, week);
}

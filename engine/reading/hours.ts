/** When a desk is open, in minutes of its day: «9-17:30» is `[540, 1050]`. */
type Hours = readonly [opens: number, closes: number];

const MINUTE = 60_000;
const DAY = 24 * 60;

const minutes = (written: string): number => {
  const [hour = '0', minute = '0'] = written.split(':');
  return Number(hour) * 60 + Number(minute);
};

/**
 * Reads opening hours as packs write them.
 * @param written «9-19», «9-17:30», «0-24»
 * @returns null when they cannot be read: then the desk counts as open
 */
export function hoursOf(written: string | undefined): Hours | null {
  const found = /^\s*(\d{1,2}(?::\d{2})?)\s*-\s*(\d{1,2}(?::\d{2})?)\s*$/.exec(written ?? '');
  return found ? [minutes(found[1] as string), minutes(found[2] as string)] : null;
}

/** A moment's minute since 1970 on the clock of the place that wrote it: `…T09:00+02:00` is nine o'clock there. */
function localMinutes(iso: string): number | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(iso);
  const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return at / MINUTE + shift;
}

/** Minutes of the day that `[opens, closes)` shares with `[from, to)`, both since midnight of the first day. */
const shared = ([opens, closes]: Hours, from: number, to: number): number =>
  Math.max(0, Math.min(closes, to) - Math.max(opens, from));

/** Whether a desk is open at a moment; an unreadable moment or no hours: open. */
export function isOpenAt(hours: Hours | null, iso: string | undefined): boolean {
  const at = iso ? localMinutes(iso) : null;
  if (!hours || at === null) return true;
  const minute = ((at % DAY) + DAY) % DAY;
  return minute >= hours[0] && minute < hours[1];
}

/**
 * How long somebody has waited while the desk was open.
 * @param from ISO 8601 with an offset
 * @param to the same
 * @param hours null counts every minute
 * @returns hours, 0 or more; null when a time cannot be read
 */
export function openHoursBetween(from: string, to: string, hours: Hours | null): number | null {
  const start = localMinutes(from);
  const end = localMinutes(to);
  if (start === null || end === null) return null;
  if (!hours || hours[0] >= hours[1]) return Math.max(0, end - start) / 60;
  let open = 0;
  for (let day = Math.floor(start / DAY) * DAY; day < end; day += DAY)
    open += shared(hours, start - day, end - day);
  return open / 60;
}

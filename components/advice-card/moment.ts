import type { Locale } from '../../engine/types/text';

/** English as most of its readers write dates: «12 May», «5 pm». */
const tagOf = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

/** What stands for «in the course of that day»: a time that names no hour falls due with its day. */
const LAST_MINUTE = '23:59';

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}).*[+-]\d{2}:?\d{2}$/;

/** A time with an offset is shown as its place wrote it: «avant 17 h» fell due at 17 h. One in UTC, on this clock. */
function dateOf(at: string | undefined): Date | null {
  const [year, month, day, hour, minute] = (WRITTEN.exec(at ?? '') ?? []).slice(1).map(Number);
  const date =
    year === undefined ? new Date(at ?? Number.NaN) : new Date(year, Number(month) - 1, day, hour, minute);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Day and month: what a person remembers a message by. Nothing when the date cannot be read. */
export function dayOf(at: string | undefined, locale: Locale): string | undefined {
  const date = dateOf(at);
  const shape = { day: 'numeric', month: 'long' } as const;
  const day = date && new Intl.DateTimeFormat(tagOf(locale), shape).format(date);
  // Said as it is read: «1er mai», which browsers write «1 mai».
  return day?.replace(/^1 (?=\p{Ll})/u, '1er ').replaceAll(' ', '\u00a0');
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** «17 h», «17 h 30», "5 pm", "5:30 pm". */
function hourOf(date: Date, locale: Locale): string {
  const hour = date.getHours();
  const minutes = date.getMinutes();
  if (locale === 'fr') return `${hour}\u00a0h${minutes === 0 ? '' : `\u00a0${twoDigits(minutes)}`}`;
  const half = hour < 12 ? 'am' : 'pm';
  return `${hour % 12 || 12}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}\u00a0${half}`;
}

/** The hour alone: «14 h 02», "2:02 pm". */
export function timeOf(at: string | undefined, locale: Locale): string | undefined {
  const date = dateOf(at);
  return date ? hourOf(date, locale) : undefined;
}

/** Day and hour: «12 mai, 17 h», "12 May, 5 pm". Of a time that stands for a whole day, the day alone. */
export function momentOf(at: string | undefined, locale: Locale): string | undefined {
  const date = dateOf(at);
  const day = dayOf(at, locale);
  if (!date || !day || at?.slice(11, 16) === LAST_MINUTE) return day;
  return `${day}, ${hourOf(date, locale)}`;
}

import { fold } from '../../text/fold';
import type { Locale, Span } from '../../types/text';
import { DAY, dayOf, isoOf, LAST, type Local, localOf } from './clock';
import { DAYS, type NamedDay } from './days';
import { HOURS, type NamedHour } from './hours';
import { type Found, readShapes } from './shape';
import { SPANS } from './spans';

/** A time that a text names. */
export interface Due {
  /** Its words, in UTF-16 code units of the text. */
  readonly span: Span;
  /** ISO 8601 in the offset of the text's own time; a day's end where only a day is named. Unknown without that time. */
  readonly at?: string;
  /** Whether an hour is named: «avant 17 h», not «demain». */
  readonly exact: boolean;
}

const NOON = DAY / 2;
/** How far an hour may stand from its day: «demain, avant 17 h». */
const MOST_APART = 14;

const near = (a: Span, b: Span): boolean => a[0] - b[1] <= MOST_APART && b[0] - a[1] <= MOST_APART;
const around = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

interface Meant {
  readonly span: Span;
  readonly due: number;
  readonly exact: boolean;
}

/** «entre 8 h et 12 h»: the later one. */
const later = (hours: readonly Found<NamedHour>[]): NamedHour | undefined =>
  [...hours].sort((a, b) => b.meaning.minute - a.meaning.minute)[0]?.meaning;

/** An exact hour says more than the part of the day beside it: «ce soir avant 19 h». */
function hourOf(hours: readonly Found<NamedHour>[]): NamedHour | undefined {
  return later(hours.filter(({ meaning }) => meaning.exact)) ?? later(hours);
}

function ofDay(one: Found<NamedDay>, hours: readonly Found<NamedHour>[], { minutes }: Local): Meant {
  const { day, before, afterNoon } = one.meaning;
  const hour = hourOf(hours);
  const noon = afterNoon && hour?.exact && hour.minute < NOON ? NOON : 0;
  const wanted = hour ? day + hour.minute + noon : day + (before ? -1 : LAST);
  // «ce matin» said in the afternoon, «aujourd'hui» at any time: the day is not over yet.
  const due = wanted < minutes && dayOf(minutes) === day ? day + LAST : wanted;
  return { span: around([one.span, ...hours.map(({ span }) => span)]), due, exact: hour?.exact ?? false };
}

/** An hour without a day is today's, or tomorrow's once it has struck. */
function ofHours(hours: readonly Found<NamedHour>[], { minutes }: Local): Meant[] {
  const hour = hourOf(hours);
  if (!hour?.alone) return [];
  const today = dayOf(minutes) + hour.minute;
  return [
    {
      span: around(hours.map(({ span }) => span)),
      due: today > minutes ? today : today + DAY,
      exact: hour.exact,
    },
  ];
}

/** Hours that stand together are one: «entre 8 h et 12 h». */
function together(hours: readonly Found<NamedHour>[]): Found<NamedHour>[][] {
  const out: Found<NamedHour>[][] = [];
  for (const hour of hours) {
    const last = out.at(-1);
    const before = last?.at(-1);
    if (last && before && hour.span[0] - before.span[1] <= MOST_APART) last.push(hour);
    else out.push([hour]);
  }
  return out;
}

function meant(folded: string, locale: Locale, said: Local): Meant[] {
  const spans = readShapes(folded, SPANS[locale], said);
  const isFree = ({ span }: { readonly span: Span }): boolean =>
    !spans.some((one) => one.span[0] < span[1] && span[0] < one.span[1]);
  const days = readShapes(folded, DAYS[locale], said).filter(isFree);
  const hours = together(readShapes(folded, HOURS[locale], said).filter(isFree));
  const taken = new Set<Found<NamedHour>[]>();
  const ofDays = days.map((day) => {
    const own = hours.filter((group) => group.some(({ span }) => near(span, day.span)));
    for (const group of own) taken.add(group);
    return ofDay(day, own.flat(), said);
  });
  const alone = hours.filter((group) => !taken.has(group)).flatMap((group) => ofHours(group, said));
  return [...spans.map(({ span, meaning }) => ({ span, ...meaning })), ...ofDays, ...alone];
}

/** Read at any moment, so that a text without a time still shows where it names one. */
const ANY: Local = { minutes: 0, offset: 'Z' };

/**
 * The times that a text names: «avant 17 h», «demain matin», «sous 48 h», "by Friday".
 * @param said when the text was written (ISO 8601 with an offset, which says whose clock counts)
 * @returns in order of their words
 */
export function duesIn(text: string, locale: Locale, said: string | undefined): Due[] {
  const local = localOf(said);
  return meant(fold(text), locale, local ?? ANY)
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span, due, exact }) => ({ span, exact, ...(local ? { at: isoOf(due, local.offset) } : {}) }));
}

import type { Week } from '../../engine/reading/hours';
import { weekOf } from '../../engine/reading/week';

/** A day as opening hours name it, in French or in English. */
const DAY =
  '(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?\\b\\.?|7 ?j(?:ours)? ?(?:\\/|sur) ?7|tous les jours|every day|weekdays|weekends?';
const TIME = '\\d{1,2} ?h(?: ?\\d\\d)?|\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?';
const ROUND = '24 ?h? ?(?:\\/|sur) ?(?:24 ?h?|7)';

const days = new RegExp(`\\b(?:${DAY})`, 'gi');
const times = new RegExp(`\\b(?:${TIME})`, 'gi');
const round = new RegExp(`\\b${ROUND}`, 'i');
const anything = new RegExp(`\\b(?:${DAY}|${TIME}|${ROUND})`, 'gi');
/** Words that make a range of times one of opening. */
const OPENING =
  /\b(?:horaires?|ouvert|ouverte|joignables?|disponibles?|opening|open|hours|available|lines)\b/i;

/** A line that begins with a day, or with «et», goes on with the week above it; any other words are a label of its own. */
const WITH_A_DAY = new RegExp(`^[^\\p{L}\\d]{0,3}(?:(?:du|le|les|from|on)\\s+)?(?:${DAY})`, 'iu');
const WITH_AND = /^[^\p{L}\d]{0,3}(et|and)\s+/iu;

/** Whether a line names days without saying whose hours they are. */
export const beginsWithDay = (text: string): boolean => WITH_A_DAY.test(text);

/** The word by which a line goes on with the sentence above: «et de 14 h à 18 h»; null where it does not. */
export const leadingAnd = (text: string): string | null => WITH_AND.exec(text)?.[1] ?? null;

/** What is before the hours in their own sentence, such as «du» or «from», belongs to them. */
const LEAD = /(?:\b(?:du|de|le|les|from|on)\s+)$/i;

/**
 * The opening hours that a line tells, as it tells them; null where it tells none.
 * @param before the line above, which may say what the times are
 */
export function hoursIn(text: string, before = ''): string | null {
  const at = [...text.matchAll(anything)];
  const first = at[0];
  const last = at.at(-1);
  if (!first || !last) return null;
  const isRange = [...text.matchAll(times)].length >= 2;
  const isDated = days.test(text);
  days.lastIndex = 0;
  const isTold = isDated || OPENING.test(text) || OPENING.test(before) || leadingAnd(text) !== null;
  if (!round.test(text) && !(isRange && isTold)) return null;
  const lead = LEAD.exec(text.slice(0, first.index))?.[0].length ?? 0;
  return text.slice(first.index - lead, last.index + last[0].length).trim();
}

const written = (minutes: number): string => {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
};

/** Holidays are on nobody's week: «(hors jours fériés)», "excluding bank holidays". */
const HOLIDAYS =
  /[\s,(]{0,3}\b(?:hors|sauf|except(?:ing)?|excluding|excl\.)\s+(?:les\s+)?(?:jours\s+)?(?:fériés?|(?:bank|public)\s+holidays?)\)?/gi;

const isEveryDay = (week: Week): boolean => week.every((day) => String(day) === String(week[0]));

/**
 * The hours of a desk that a page names, as packs write them: «9-18:30» where every day is the same, else with the days
 * as the page has them; null where they cannot be read, for wrong hours make every wait wrong.
 */
export function deskHours(hours: string): string | null {
  const told = hours.replace(/\s+/g, ' ').replace(HOLIDAYS, '').trim();
  const week = weekOf(told);
  if (!week) return null;
  const [first = []] = week;
  const [span] = first;
  return span && first.length === 1 && isEveryDay(week) ? `${written(span[0])}-${written(span[1])}` : told;
}

/** Hours with what the next line adds by «et»; null where they cannot be read together. */
export function continuedHours(hours: string, and: string, more: string): string | null {
  const all = `${hours} ${and} ${more}`;
  return weekOf(all) ? all : null;
}

/** Hours told in several lines, as one; null where they do not go together: two say something of the same day. */
export function joinedHours(lines: readonly string[]): string | null {
  const weeks = lines.map(weekOf);
  const isApart = Array.from({ length: 7 }, (_, day) => weeks.filter((week) => week?.[day]?.length)).every(
    (open) => open.length <= 1,
  );
  const all = lines.join(' ; ');
  return isApart && weekOf(all) ? all : null;
}

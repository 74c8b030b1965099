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
  const isTold = isDated || OPENING.test(text) || OPENING.test(before);
  if (!round.test(text) && !(isRange && isTold)) return null;
  const lead = LEAD.exec(text.slice(0, first.index))?.[0].length ?? 0;
  return text.slice(first.index - lead, last.index + last[0].length).trim();
}

function minutesOf(time: string): number {
  const [, hour = '0', minute = '0'] = /(\d{1,2})(?: ?[h:.] ?(\d\d)?)?/i.exec(time) ?? [];
  const isLate = /p\.?m/i.test(time) && Number(hour) < 12;
  return (Number(hour) + (isLate ? 12 : 0)) * 60 + Number(minute ?? 0);
}

const written = (minutes: number): string => {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
};

/** The first opening and the last closing time that hours name, as packs write them: «9-18:30»; null where none. */
export function deskHours(hours: string): string | null {
  if (round.test(hours)) return '0-24';
  const found = [...hours.matchAll(times)].map(([time]) => minutesOf(time));
  const [opens, closes] = [Math.min(...found), Math.max(...found)];
  return found.length >= 2 && opens < closes ? `${written(opens)}-${written(closes)}` : null;
}

import type { Locale } from '../../../engine/types/text';
import { dayOf, momentOf } from '../../advice-card/moment';
import { type Say, words } from '../../ui/words';
import type { ShiftItem } from '../tally/door';

function lineOf(item: ShiftItem, say: Say, locale: Locale, now: string): string {
  const { kind, words: promised = '' } = item;
  const who = item.who || say('shift.unknown');
  if (kind === 'incident') return say('shift.incident', { who });
  const date = momentOf(kind === 'promise' ? item.due : item.since, locale);
  if (kind === 'waiting') return say(date ? 'shift.case' : 'shift.caseUndated', { who, date: date ?? '' });
  const isLate = Date.parse(item.due ?? '') < Date.parse(now);
  const line = say(isLate ? 'shift.promiseLate' : 'shift.promiseDue', { words: promised, date: date ?? '' });
  return item.who ? `${item.who}, ${line}` : line;
}

const timeOf = ({ due, since }: ShiftItem): number =>
  Date.parse(due ?? since ?? '') || Number.POSITIVE_INFINITY;

/**
 * What the next shift has to know, as one text.
 * @param now ISO 8601
 * @returns null when there is nothing to tell
 */
export function shiftText(items: readonly ShiftItem[], now: string, locale: Locale): string | null {
  if (items.length === 0) return null;
  const say = words(locale);
  const part = (title: string, kind: ShiftItem['kind']): string[] => {
    const own = items
      .filter((one) => one.kind === kind)
      .sort((one, other) => timeOf(one) - timeOf(other) || 0);
    const lines = own.map((one) => `– ${lineOf(one, say, locale, now)}\n  ${one.url}`);
    return lines.length > 0 ? [[title, ...lines].join('\n')] : [];
  };
  return [
    say('shift.head', { date: dayOf(now, locale) ?? '' }),
    ...part(say('shift.incidents'), 'incident'),
    ...part(say('shift.promises'), 'promise'),
    ...part(say('shift.waiting'), 'waiting'),
  ].join('\n\n');
}

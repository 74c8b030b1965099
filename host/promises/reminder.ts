import { fingerprint } from '../history/reply';

/** Something that the person promised in a reply and is to be reminded of; all that is kept of that reply. */
export interface Reminder {
  readonly id: string;
  /** The words that promise, and no more of the reply. */
  readonly words: string;
  /** When the promise falls due (ISO 8601). */
  readonly due: string;
  /** When to remind (ISO 8601 in UTC). */
  readonly at: string;
  /** Where the conversation is. */
  readonly url: string;
  readonly shown?: boolean;
}

/** A promise of a posted reply, as it was read there. */
export interface Told {
  readonly words: string;
  readonly due?: string | undefined;
  /** Whether an hour is named. */
  readonly exact: boolean;
}

const MINUTE = 60_000;
const AHEAD = 15 * MINUTE;
/** «Demain» is kept while the desk is still there. */
const DESK_CLOSES = '17:00';
const LAST_MINUTE = '23:59';
const LONGEST = 300;

/** A day without an hour falls due at its end; people mean the end of their working day. */
function deadline(due: string, exact: boolean, now: number): number {
  if (exact || due.slice(11, 16) !== LAST_MINUTE) return Date.parse(due);
  const evening = Date.parse(due.slice(0, 11) + DESK_CLOSES + due.slice(16));
  return evening > now ? evening : Date.parse(due);
}

/** A quarter of an hour before; what is promised for sooner, half-way there. */
const reminding = (deadline: number, now: number): number => deadline - Math.min(AHEAD, (deadline - now) / 2);

/**
 * What to remind of after a reply was posted: its promises with a time that is still to come.
 * @param url where the conversation is
 */
export function remindersOf(promises: readonly Told[], url: string, now: Date): Reminder[] {
  const from = now.getTime();
  return promises.flatMap(({ words, due, exact }) => {
    const until = due === undefined ? Number.NaN : deadline(due, exact, from);
    if (due === undefined || !(until > from)) return [];
    const at = new Date(Math.round(reminding(until, from))).toISOString();
    const id = fingerprint(`${url}\n${due}\n${words}`);
    return [{ id, words: words.slice(0, LONGEST).toWellFormed(), due, at, url }];
  });
}

const isTime = (raw: unknown): raw is string => typeof raw === 'string' && !Number.isNaN(Date.parse(raw));

/** A stored reminder, or null for what is none. */
export function readReminder(raw: unknown): Reminder | null {
  const { id, words, due, at, url, shown } = (raw ?? {}) as Record<string, unknown>;
  const texts = [id, words, url];
  if (!texts.every((one) => typeof one === 'string') || !isTime(due) || !isTime(at)) return null;
  return { id, words, due, at, url, ...(shown === true ? { shown } : {}) } as Reminder;
}

import type { Reminder } from './reminder';

const DAY = 86_400_000;
/** A promise shown stays a day past its time, so that its notification still leads somewhere. */
const KEPT_SHOWN = DAY;
/** One missed because the machine was off is shown late; after this nobody is helped by it. */
const KEPT_MISSED = 3 * DAY;

/** What there is to do about reminders at one moment. */
export interface Agenda {
  /** To be shown now. */
  readonly ring: readonly Reminder[];
  /** To be forgotten. */
  readonly past: readonly Reminder[];
  /** When to look again (milliseconds since 1970); null when nothing is to come. */
  readonly next: number | null;
}

const isPast = ({ due, shown }: Reminder, now: number): boolean =>
  Date.parse(due) + (shown ? KEPT_SHOWN : KEPT_MISSED) < now;

/** Sorts reminders into what is to be shown, what is over and what is to come. */
export function agendaOf(reminders: readonly Reminder[], now: number): Agenda {
  const past = reminders.filter((one) => isPast(one, now));
  const waiting = reminders.filter((one) => !one.shown && !isPast(one, now));
  const later = waiting.map(({ at }) => Date.parse(at)).filter((at) => at > now);
  return {
    ring: waiting.filter(({ at }) => Date.parse(at) <= now),
    past,
    next: later.length > 0 ? Math.min(...later) : null,
  };
}

import { calledBy } from '../reading/customer-names';
import { hoursOf, openHoursBetween } from '../reading/hours';
import { couldBe, nameParts } from '../reading/same-name';
import type { Patience } from '../types/situation';

/** A message as a page shows it, told apart only by whose side it is on. */
export interface Shown {
  /** What makes it this message: the site's id, else its author and words. A page that remounts shows some twice. */
  readonly key: string;
  readonly side: 'brand' | 'customer';
  /** As the page names them. */
  readonly author: string;
  /** What tells one author from another where names may be shared: a handle. */
  readonly handle?: string;
  readonly text: string;
  /** When it was written (ISO 8601); of «2 j» the latest time that it can mean. */
  readonly at?: string;
  /** How much earlier than `at` it may have been written (milliseconds): «2 j» may be nearly three days. */
  readonly loose?: number;
  /** Which conversation it belongs to; a page with one conversation needs none. */
  readonly thread?: string;
  /** Whom it answers, where the page says so: a handle or a name. */
  readonly to?: string;
}

/** How long somebody has waited, in open hours, as exactly as the page tells. */
export interface Waited {
  readonly least: number;
  readonly most: number;
}

export type WaitLevel = 'fresh' | 'amber' | 'red' | 'unknown';

/** A customer without an answer. */
export interface WaitingCase {
  /** Their oldest message without an answer. */
  readonly key: string;
  readonly author: string;
  readonly text: string;
  readonly at?: string;
  readonly waited: Waited | null;
  readonly level: WaitLevel;
  /** How many more of their messages in this conversation wait with it. */
  readonly more: number;
}

/** The clock and patience that waiting is told by. */
export interface WaitingClock {
  /** ISO 8601 with the desk's offset. */
  readonly now: string;
  /** When the desk is open, as packs write it; undefined counts every hour. */
  readonly hours: string | undefined;
  readonly patience: Patience;
}

const speakerOf = ({ handle, author }: Shown): string => (handle ?? author).toLowerCase();

/** Those before it whom a message of the brand calls by name: «Bonjour Élise», «@elise_v». */
function called(message: Shown, before: readonly Shown[]): Shown[] {
  const names = calledBy(message);
  return before.filter((one) =>
    names.some(
      ({ parts }) => couldBe(parts, nameParts(one.author)) || parts.join('') === one.handle?.toLowerCase(),
    ),
  );
}

/** Whom a message of the brand answers: whom it calls, else whom the page names, else who spoke last before it. */
function answered(message: Shown, before: readonly Shown[]): ReadonlySet<string> {
  const customers = before.filter(({ side }) => side === 'customer');
  const to = message.to?.toLowerCase();
  // A handle is one person's; a name that is called may be several's.
  const exactly = customers.filter(({ handle }) => handle !== undefined && handle.toLowerCase() === to);
  const by = exactly.length > 0 ? exactly : called(message, customers);
  if (by.length > 0) return new Set(by.map(speakerOf));
  const named = customers.filter((one) => speakerOf(one) === to || one.author.toLowerCase() === to);
  const last = customers.at(-1);
  return new Set((named.length > 0 ? named : last ? [last] : []).map(speakerOf));
}

/** The messages of one conversation that wait, in order. */
function openIn(conversation: readonly Shown[]): Shown[] {
  let open: Shown[] = [];
  conversation.forEach((message, place) => {
    if (message.side === 'customer') {
      open.push(message);
      return;
    }
    const to = answered(message, conversation.slice(0, place));
    open = open.filter((one) => !to.has(speakerOf(one)));
  });
  return open;
}

const MINUTE = 60_000;

/** A moment on the clock of `now`: a page tells times in UTC, and a desk opens at nine on its own clock. */
function onClockOf(now: string, moment: number): string {
  const [zone = 'Z', sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(now) ?? [];
  const ahead = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  return new Date(moment + ahead * MINUTE).toISOString().replace('Z', zone);
}

function waitedSince({ at, loose = 0 }: Shown, { now, hours }: WaitingClock): Waited | null {
  if (at === undefined) return null;
  const moment = Date.parse(at);
  if (Number.isNaN(moment)) return null;
  const openSince = (from: number): number | null =>
    openHoursBetween(onClockOf(now, from), now, hoursOf(hours));
  const least = openSince(moment);
  const most = openSince(moment - loose);
  return least === null || most === null ? null : { least, most };
}

/** An uncertain wait weighs as little as it may be: nobody is hurried by a guess. */
function levelOf(waited: Waited | null, { patience }: WaitingClock): WaitLevel {
  if (!waited) return 'unknown';
  if (waited.least >= patience.red) return 'red';
  return waited.least >= patience.amber ? 'amber' : 'fresh';
}

function caseOf(messages: readonly Shown[], clock: WaitingClock): WaitingCase {
  const [first] = messages as [Shown];
  const waited = waitedSince(first, clock);
  const { key, author, text, at } = first;
  return {
    key,
    author,
    text,
    ...(at ? { at } : {}),
    waited,
    level: levelOf(waited, clock),
    more: messages.length - 1,
  };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

const threadOf = ({ thread = '' }: Shown): string => thread;
const since = ({ at }: WaitingCase): number => (at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at));

/**
 * Who waits for an answer: each customer once per conversation, the longest wait first, those without a time last.
 * @param shown a page's messages in its order; one that stands there twice is read once
 */
export function waitingOf(shown: readonly Shown[], clock: WaitingClock): WaitingCase[] {
  const once = [...new Map(shown.map((message) => [message.key, message])).values()];
  return grouped(once, threadOf)
    .flatMap((conversation) => grouped(openIn(conversation), speakerOf))
    .map((messages) => caseOf(messages, clock))
    .sort((one, other) => since(one) - since(other) || 0);
}

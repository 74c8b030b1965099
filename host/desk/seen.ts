import { fingerprint } from '../history/reply';
import { dayOf, type Stored } from './tally';

/** Something of today that the next shift has to know; no more of a conversation than that. */
export interface Seen {
  readonly kind: 'promise' | 'waiting' | 'incident';
  /** The customer, as the page names them. */
  readonly who: string;
  readonly url: string;
  /** Since when they wait (ISO 8601). */
  readonly since?: string;
  /** The brand's own words that promise, and when that falls due. */
  readonly words?: string;
  readonly due?: string;
}

const PREFIX = 'seen:';
const LONGEST = 300;
const KINDS: readonly string[] = ['promise', 'waiting', 'incident'];

/** One name for each thing seen: seen twice, it is kept once. */
const nameOf = ({ kind, who, words = '' }: Seen, day: string): string =>
  `${PREFIX}${day}:${kind}:${fingerprint(who.toLowerCase())}:${fingerprint(words)}`;

const short = (text: string): string => text.slice(0, LONGEST).toWellFormed();

function readSeen(raw: unknown): Seen | null {
  const { kind, who, url, since, words, due } = (raw ?? {}) as Record<string, unknown>;
  if (!KINDS.includes(kind as string) || typeof who !== 'string' || typeof url !== 'string') return null;
  const rest = Object.entries({ since, words, due }).filter(([, value]) => typeof value === 'string');
  return { kind, who, url, ...Object.fromEntries(rest) } as Seen;
}

const entriesOf = (all: Stored): [string, unknown][] =>
  Object.entries(all).filter(([name]) => name.startsWith(PREFIX));

const isOf = (name: string, now: Date): boolean => name.startsWith(`${PREFIX}${dayOf(now)}:`);

/** What was seen on this day and still stands. */
export const todayIn = (all: Stored, now: Date): Seen[] =>
  entriesOf(all).flatMap(([name, raw]) => (isOf(name, now) ? (readSeen(raw) ?? []) : []));

/** The names of what is of another day. */
export const pastIn = (all: Stored, now: Date): string[] =>
  entriesOf(all).flatMap(([name]) => (isOf(name, now) ? [] : [name]));

/** All names under which something seen is kept. */
export const namesOfSeen = (all: Stored): string[] => entriesOf(all).map(([name]) => name);

/** How what was seen is kept until the end of the day. */
export function storedSeen(seen: readonly Seen[], now: Date): Stored {
  const entries = seen.map((one) => {
    const words = one.words === undefined ? {} : { words: short(one.words) };
    return [nameOf(one, dayOf(now)), { ...one, who: short(one.who), ...words }] as const;
  });
  return Object.fromEntries(entries);
}

/** The names of what is over once somebody has been answered: they wait no longer, and were come back to. */
export function answeredIn(all: Stored, who: string, now: Date): string[] {
  const of = fingerprint(who.toLowerCase());
  return entriesOf(all).flatMap(([name]) => {
    const isTheirs = name.includes(`:waiting:${of}:`) || name.includes(`:promise:${of}:`);
    return isOf(name, now) && isTheirs ? [name] : [];
  });
}

import { browser } from 'wxt/browser';
import { fingerprint } from '../history/reply';
import { dayOf } from './tally';

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

/** Names of what is kept of this day, and of days gone by. */
async function names(today: string): Promise<{ now: [string, unknown][]; past: string[] }> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([name]) =>
    name.startsWith(PREFIX),
  );
  const isToday = (name: string): boolean => name.startsWith(`${PREFIX}${today}:`);
  return {
    now: all.filter(([name]) => isToday(name)),
    past: all.flatMap(([name]) => (isToday(name) ? [] : [name])),
  };
}

/** Keeps what was seen until the end of the day; what is of another day goes. */
export async function keepSeen(seen: readonly Seen[], now: Date): Promise<void> {
  const today = dayOf(now);
  const { past } = await names(today);
  if (past.length > 0) await browser.storage.local.remove(past);
  const entries = seen.map((one) => {
    const words = one.words === undefined ? {} : { words: short(one.words) };
    return [nameOf(one, today), { ...one, who: short(one.who), ...words }] as const;
  });
  await browser.storage.local.set(Object.fromEntries(entries));
}

/** What was seen today and still stands. */
export async function readToday(now: Date): Promise<Seen[]> {
  const { now: kept } = await names(dayOf(now));
  return kept.flatMap(([, raw]) => readSeen(raw) ?? []);
}

/** Somebody was answered: they wait no longer, and what was promised has been come back on. */
export async function forgetAnswered(who: string, now: Date): Promise<void> {
  const day = dayOf(now);
  const of = fingerprint(who.toLowerCase());
  const { now: kept } = await names(day);
  const gone = kept.flatMap(([name]) =>
    name.includes(`:waiting:${of}:`) || name.includes(`:promise:${of}:`) ? [name] : [],
  );
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Erases all of it. */
export async function eraseSeen(): Promise<void> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((name) => name.startsWith(PREFIX)));
}

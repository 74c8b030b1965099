import { localMinutes, openHours } from '../reading/hours';
import { weekOf } from '../reading/week';
import type { Patience } from '../types/situation';
import type { Shown } from './shown';

/** How long somebody has waited, in open hours, as exactly as the page tells. */
export interface Waited {
  readonly least: number;
  readonly most: number;
}

export type WaitLevel = 'fresh' | 'amber' | 'red' | 'unknown';

/** The clock and patience that waiting is told by. */
export interface WaitingClock {
  /** ISO 8601 with the desk's offset. */
  readonly now: string;
  /** When the desk is open, as packs write it; undefined counts every hour. */
  readonly hours: string | undefined;
  readonly patience: Patience;
}

const MINUTE = 60_000;

/** A wait: since when, how long, how pressing. */
export interface Wait {
  /** Milliseconds since 1970; for ever ahead where nothing tells. */
  readonly since: number;
  readonly waited: Waited | null;
  readonly level: WaitLevel;
}

/** Of a message that may have been answered, or whose time the page does not tell. */
export const UNTOLD: Wait = { since: Number.POSITIVE_INFINITY, waited: null, level: 'unknown' };

/** An uncertain wait weighs as little as it may be: nobody is hurried by a guess. */
function levelOf({ least }: Waited, { amber, red }: Patience): WaitLevel {
  if (least >= red) return 'red';
  return least >= amber ? 'amber' : 'fresh';
}

type Timed = Pick<Shown, 'at' | 'loose'>;

/** A page tells times in UTC, and a desk opens at nine on its own clock, which `now` is told by. */
function waitBy({ now, hours, patience }: WaitingClock): (message: Timed) => Wait {
  const end = localMinutes(now) ?? 0;
  const ahead = end - Date.parse(now) / MINUTE;
  const week = weekOf(hours);
  const openSince = (moment: number): number => openHours(moment / MINUTE + ahead, end, week);
  return ({ at, loose = 0 }) => {
    const since = Date.parse(at ?? '');
    if (Number.isNaN(since)) return UNTOLD;
    const waited = { least: openSince(since), most: openSince(since - loose) };
    return { since, waited, level: levelOf(waited, patience) };
  };
}

/** How long each message has waited: many comments of a page share one rounded age, which is counted once. */
export function waitsBy(clock: WaitingClock): (message: Timed) => Wait {
  const wait = waitBy(clock);
  const known = new Map<string, Timed & { readonly wait: Wait }>();
  return (message) => {
    const { at = '', loose } = message;
    const same = known.get(at);
    if (same && same.loose === loose) return same.wait;
    const told = wait(message);
    known.set(at, { loose, wait: told });
    return told;
  };
}

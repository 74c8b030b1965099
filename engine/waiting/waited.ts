import { openHoursBetween } from '../reading/hours';
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

/** A moment on the clock of `now`: a page tells times in UTC, and a desk opens at nine on its own clock. */
function clockOf(now: string): (moment: number) => string {
  const [zone = 'Z', sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(now) ?? [];
  const ahead = sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  return (moment) => new Date(moment + ahead * MINUTE).toISOString().replace('Z', zone);
}

type Wait = (message: Shown) => Waited | null;

function waitingSince({ now, hours }: WaitingClock): Wait {
  const onClock = clockOf(now);
  const open = weekOf(hours);
  const openSince = (from: number): number | null => openHoursBetween(onClock(from), now, open);
  return ({ at, loose = 0 }) => {
    const moment = Date.parse(at ?? '');
    if (Number.isNaN(moment)) return null;
    const least = openSince(moment);
    const most = loose === 0 ? least : openSince(moment - loose);
    return least === null || most === null ? null : { least, most };
  };
}

/** How long somebody has waited: many comments of a page share one rounded age, which is counted once. */
export function waitedBy(clock: WaitingClock): Wait {
  const wait = waitingSince(clock);
  const known = new Map<string, Waited | null>();
  return (message) => {
    const key = `${message.at} ${message.loose}`;
    if (!known.has(key)) known.set(key, wait(message));
    return known.get(key) ?? null;
  };
}

/** An uncertain wait weighs as little as it may be: nobody is hurried by a guess. */
export function levelOf(waited: Waited | null, { patience }: WaitingClock): WaitLevel {
  if (!waited) return 'unknown';
  if (waited.least >= patience.red) return 'red';
  return waited.least >= patience.amber ? 'amber' : 'fresh';
}

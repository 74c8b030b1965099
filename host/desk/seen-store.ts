import { browser } from 'wxt/browser';
import { answeredIn, namesOfSeen, pastIn, type Seen, storedSeen, todayIn } from './seen';

const all = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

async function remove(names: readonly string[]): Promise<void> {
  if (names.length > 0) await browser.storage.local.remove([...names]);
}

/** Keeps what was seen until the end of the day; what is of another day goes. */
export async function keepSeen(seen: readonly Seen[], now: Date): Promise<void> {
  await remove(pastIn(await all(), now));
  await browser.storage.local.set(storedSeen(seen, now));
}

/** What was seen today and still stands. */
export const readToday = async (now: Date): Promise<Seen[]> => todayIn(await all(), now);

/** Somebody was answered: what waited for that goes. */
export const forgetAnswered = async (who: string, now: Date): Promise<void> =>
  remove(answeredIn(await all(), who, now));

/** Erases all of it. */
export const eraseSeen = async (): Promise<void> => remove(namesOfSeen(await all()));

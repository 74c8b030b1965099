import { browser } from 'wxt/browser';
import { type Counted, namesOfTally, storedTally, type Tally, tallyIn, withReply } from './tally';

const all = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

/** The numbers kept on this machine. */
export const readTally = async (now: Date): Promise<Tally> => tallyIn(await all(), now);

/** Erases all numbers. */
export async function eraseTally(): Promise<void> {
  await browser.storage.local.remove(namesOfTally(await all()));
}

/** Puts back what was erased a moment ago. */
export const restoreTally = (tally: Tally): Promise<void> => browser.storage.local.set(storedTally(tally));

async function add(counted: Counted, now: Date): Promise<void> {
  const { set, remove } = withReply(await readTally(now), counted, now);
  await browser.storage.local.set(set);
  if (remove.length > 0) await browser.storage.local.remove(remove);
}

/** Takes one reply after the other, so that two pages that post at once lose neither. */
export class TallyKeeper {
  private last: Promise<void> = Promise.resolve();

  add(counted: Counted): Promise<void> {
    this.last = this.last.catch(() => undefined).then(() => add(counted, new Date()));
    return this.last;
  }
}

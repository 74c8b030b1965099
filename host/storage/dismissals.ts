import { browser } from 'wxt/browser';

/** Rules dismissed in one conversation, as they are kept: ids and the conversation's key, no word of it. */
interface Kept {
  readonly rules: readonly string[];
  readonly at: number;
}

const PREFIX = 'dismissed:';
/** Beyond this many conversations the oldest are forgotten. */
const MOST = 300;

const isKept = (raw: unknown): raw is Kept => {
  const { rules, at } = (raw ?? {}) as Partial<Kept>;
  return Array.isArray(rules) && rules.every((one) => typeof one === 'string') && typeof at === 'number';
};

async function names(): Promise<string[]> {
  const all = await browser.storage.local.get(null);
  const kept = Object.entries(all).filter(([name]) => name.startsWith(PREFIX));
  const age = ([, raw]: [string, unknown]): number => (isKept(raw) ? raw.at : 0);
  return kept.sort((one, other) => age(one) - age(other)).map(([name]) => name);
}

/** The rules dismissed in a conversation. */
export async function readDismissed(conversation: string): Promise<readonly string[]> {
  const name = PREFIX + conversation;
  const { [name]: raw } = await browser.storage.local.get(name);
  return isKept(raw) ? raw.rules : [];
}

/** Keeps the rules dismissed in a conversation; none of them leaves nothing behind. */
export async function keepDismissed(
  conversation: string,
  rules: readonly string[],
  now: number,
): Promise<void> {
  const name = PREFIX + conversation;
  if (rules.length === 0) return browser.storage.local.remove(name);
  await browser.storage.local.set({ [name]: { rules, at: now } satisfies Kept });
  const all = await names();
  if (all.length > MOST) await browser.storage.local.remove(all.slice(0, all.length - MOST));
}

/** In how many conversations rules are dismissed. */
export const countDismissed = async (): Promise<number> => (await names()).length;

/** Forgets the dismissals of every conversation. */
export const eraseDismissed = async (): Promise<void> => browser.storage.local.remove(await names());

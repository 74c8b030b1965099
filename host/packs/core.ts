import { browser } from 'wxt/browser';
import type { Pack } from '../../rules/pack/schema';

/** Where the build leaves Tact's own pack, examples included, for those who lay another over it. */
export const CORE_PACK_FILE = 'core-pack.json';

let reading: Promise<Pack> | undefined;

async function read(): Promise<Pack> {
  const answer = await fetch(browser.runtime.getURL(`/${CORE_PACK_FILE}` as '/'));
  return (await answer.json()) as Pack;
}

/** Tact's own rules as a pack: read once, and only when somebody asks. It was checked when Tact was built. */
export function corePack(): Promise<Pack> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

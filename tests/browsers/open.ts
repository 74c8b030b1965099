import { openBranded } from './branded.ts';
import type { Browser, Opening, Start } from './browser.ts';
import { openChromium } from './chromium.ts';
import { isBranded } from './find.ts';
import { openFirefox } from './firefox.ts';
import { passWelcome, welcomes } from './newcomer.ts';
import { obtain } from './obtain.ts';

function wayOf({ browser, executable }: Start): (start: Start) => Promise<Browser> {
  if (browser === 'firefox') return openFirefox;
  return isBranded(executable) ? openBranded : openChromium;
}

/** Opens a browser on the replicas, with the extension if one is given; headless unless told otherwise. */
export async function openBrowser(opening: Opening): Promise<Browser> {
  const start = { headless: true, ...opening, executable: await obtain(opening.browser) };
  const browser = await wayOf(start)(start);
  if (opening.newcomer || !opening.extension || !welcomes(opening.extension)) return browser;
  await passWelcome(browser);
  return browser;
}

import type { Browser, Opening } from './browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { obtain } from './obtain.ts';

/** Opens a browser on the replicas, with the extension if one is given; headless unless told otherwise. */
export async function openBrowser(opening: Opening): Promise<Browser> {
  const executable = await obtain(opening.browser);
  const start = { headless: true, ...opening, executable };
  return opening.browser === 'firefox' ? openFirefox(start) : openChromium(start);
}

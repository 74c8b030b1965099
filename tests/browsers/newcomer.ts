import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from './browser.ts';

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

/** As much of the extension's own world as this needs. */
declare const chrome: {
  storage: { local: { set(some: object): Promise<void> } };
  tabs: { query(all: object): Promise<Tab[]>; remove(id: number): Promise<void> };
};

/** Whether this extension welcomes whoever installs it. */
export const welcomes = (folder: string): boolean => existsSync(join(folder, 'welcome.html'));

/**
 * Brings a freshly installed extension to where somebody is who has used it for a while: the welcome page is closed, ten
 * replies are posted.
 */
export async function passWelcome(browser: Browser): Promise<void> {
  const own = await browser.ownPage('options.html');
  await own.evaluate(async () => {
    const PATIENCE = 40;
    for (let look = 0; look < PATIENCE; look++) {
      const welcome = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome?.id !== undefined) {
        await chrome.tabs.remove(welcome.id);
        break;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    await chrome.storage.local.set({ firstSteps: { left: 0, announced: true, asked: true } });
  });
  await own.close();
}

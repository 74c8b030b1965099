import type { Page as Tab } from 'puppeteer-core';
import { runInBrowser } from './firefox-input-method.ts';

/** Stops an extension's background as Firefox does after half a minute without work, and sees that it did. */
export const endBackground = (tab: Tab, id: string): Promise<void> =>
  runInBrowser(
    tab,
    `return (async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      if (extension.backgroundState !== 'stopped') throw new Error('the background is ' + extension.backgroundState);
    })()`,
  );

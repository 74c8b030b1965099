import puppeteer, { type Page as Tab } from 'puppeteer-core';
import type { Browser, Start } from './browser.ts';
import { chromiumSwitches } from './chromium.ts';
import { chromiumOrigin } from './extension-origin.ts';
import { makePage, WINDOW } from './make-page.ts';
import { type InputMethod, puppeteerHands } from './puppeteer-hands.ts';

async function devtoolsInputMethod(tab: Tab): Promise<InputMethod> {
  const devtools = await tab.createCDPSession();
  return {
    compose: async (text) => {
      const caret = { selectionStart: text.length, selectionEnd: text.length };
      await devtools.send('Input.imeSetComposition', { text, ...caret });
    },
    commit: (text) => devtools.send('Input.insertText', { text }),
  };
}

/** Opens Chrome or Edge, which since version 137 take an unpacked extension over the DevTools pipe only. */
export async function openBranded({ executable, extension, port, headless }: Start): Promise<Browser> {
  const puppet = await puppeteer.launch({
    executablePath: executable,
    headless,
    defaultViewport: WINDOW,
    pipe: true,
    enableExtensions: true,
    args: chromiumSwitches(port),
  });
  if (extension) await puppet.installExtension(extension);
  const open = async (url: string) => {
    const tab = await puppet.newPage();
    const page = makePage(puppeteerHands(tab, await devtoolsInputMethod(tab)));
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    version: await puppet.version(),
    page: open,
    ownPage: async (path) => open(`${await chromiumOrigin(extension ?? '')}/${path}`),
    inBackground: () => Promise.reject(new Error('not done in branded browsers')),
    takeMail: () => Promise.reject(new Error('not done in branded browsers')),
    saved: () => Promise.reject(new Error('not done in branded browsers')),
    stopBackground: () => Promise.reject(new Error('not done in branded browsers')),
    updateExtension: () => Promise.reject(new Error('not done in branded browsers')),
    limitStorage: () => Promise.reject(new Error('not done in branded browsers')),
    close: () => puppet.close(),
  };
}

import puppeteer, { type Browser as Puppet, type Page as Tab } from 'puppeteer-core';
import { chromiumSwitches } from './chromium.ts';
import { chromiumOrigin } from './extension-origin.ts';
import { findInstalled } from './find.ts';
import { makePage, WINDOW } from './make-page.ts';
import type { Page } from './page.ts';
import { puppeteerHands } from './puppeteer-hands.ts';

/** A Chromium with a private window in which the extension runs. */
export interface PrivateWindow {
  page: Page;
  /** A tab in the ordinary window beside it. */
  ordinaryPage(url: string): Promise<Page>;
  /** One of the extension's own pages, in that ordinary window. */
  ownPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Lets the extension into private windows, as a person does on the browser's own page. */
async function letIn(tab: Tab, extensionId: string): Promise<void> {
  await tab.goto('chrome://extensions');
  const configure = async (call: string, what: object): Promise<void> => {
    await tab.evaluate(`chrome.developerPrivate.${call}(${JSON.stringify(what)})`);
  };
  await configure('updateProfileConfiguration', { inDeveloperMode: true });
  await configure('updateExtensionConfiguration', { extensionId, incognitoAccess: true });
  const state = `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extensionId)}).then((info) => info.state)`;
  for (let tries = 0; (await tab.evaluate(state)) !== 'ENABLED'; tries++) {
    if (tries > 50) throw new Error('the extension does not come back');
    await new Promise((done) => setTimeout(done, 100));
  }
}

const noInputMethod = {
  compose: () => Promise.reject(new Error('not done here')),
  commit: () => Promise.reject(new Error('not done here')),
};

async function openPage(puppet: Puppet, url: string): Promise<Page> {
  const tab = await puppet.newPage();
  const page = makePage(puppeteerHands(tab, noInputMethod));
  await page.goto(url);
  return page;
}

/** Opens a private window on an address. Playwright sees no such window; puppeteer does. */
export async function openPrivateWindow(
  extension: string,
  port: number,
  url: string,
): Promise<PrivateWindow> {
  const executablePath = findInstalled('chromium');
  const puppet = await puppeteer.launch({
    ...(executablePath && { executablePath }),
    headless: true,
    defaultViewport: WINDOW,
    pipe: true,
    enableExtensions: [extension],
    args: chromiumSwitches(port),
  });
  const origin = await chromiumOrigin(extension);
  const [tab] = await puppet.pages();
  if (!tab) throw new Error('no first tab');
  await letIn(tab, origin.replace('chrome-extension://', ''));
  await tab.goto(`${origin}/options.html`);
  await tab.evaluate(`void chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
  const target = await puppet.waitForTarget((one) => one.url() === url);
  const opened = await target.page();
  if (!opened) throw new Error('no private window');
  return {
    page: makePage(puppeteerHands(opened, noInputMethod)),
    ordinaryPage: (url) => openPage(puppet, url),
    ownPage: (path) => openPage(puppet, `${origin}/${path}`),
    close: () => puppet.close(),
  };
}

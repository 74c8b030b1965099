import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as Puppet } from 'puppeteer-core';
import type { Browser, Saved, Start } from './browser.ts';
import { firefoxAddress } from './extension-origin.ts';
import { endBackground } from './firefox-background.ts';
import { firefoxInputMethod, runInBrowser } from './firefox-input-method.ts';
import { FIREFOX_MAIL } from './mail.ts';
import { makePage, WINDOW } from './make-page.ts';
import type { Page } from './page.ts';
import { puppeteerHands } from './puppeteer-hands.ts';
import { QUIET_PREFERENCES } from './quiet.ts';

/**
 * How long Firefox keeps an idle background here: a third of its own time, so that it comes and goes in longer tests,
 * and several times what the longest work takes, which is compiling a team's pack.
 */
const BACKGROUND_IDLE_MS = 10_000;

/** Preferences that send every name to the replica server. */
function routes(port: number): Record<string, string | number | boolean> {
  return {
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.dns.forceResolve': '127.0.0.1',
    'network.dns.disableIPv6': true,
    'network.trr.mode': 5,
    'extensions.background.idle.timeout': BACKGROUND_IDLE_MS,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
  };
}

/** Preferences that save files without a question. */
const savingIn = (folder: string): Record<string, string | number | boolean> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'image/png',
  'security.external_protocol_requires_permission': false,
});

/** «tact.png», then «tact(1).png»: by when they came. */
async function savedIn(folder: string): Promise<Saved[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.part'));
  const files = names.map(async (name) => {
    const file = join(folder, name);
    return { name, bytes: await readFile(file), at: (await stat(file)).mtimeMs };
  });
  return (await Promise.all(files)).filter(({ bytes }) => bytes.length > 0).sort((a, b) => a.at - b.at);
}

function launch(
  { executable, port, headless, locale = 'en' }: Start,
  uuids: string,
  folder: string,
): Promise<Puppet> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`, '--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET_PREFERENCES,
      ...routes(port),
      ...savingIn(folder),
      'intl.accept_languages': locale,
      'extensions.webextensions.uuids': uuids,
    },
  });
}

async function untilThere(page: Page): Promise<void> {
  const isThere = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(isThere).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the page of the extension does not open');
}

/** Opens Firefox with the extension installed for this run only. */
export async function openFirefox(start: Start): Promise<Browser> {
  const address = start.extension ? await firefoxAddress(start.extension) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'tact-saved-'));
  const puppet = await launch(start, address?.preference ?? '{}', folder);
  let installed = start.extension ? await puppet.installExtension(start.extension) : undefined;
  const blank = async () => {
    const tab = await puppet.newPage();
    const page = makePage(puppeteerHands(tab, firefoxInputMethod(tab)));
    await page.setViewport(WINDOW);
    return page;
  };
  return {
    name: 'firefox',
    version: await puppet.version(),
    page: async (url) => {
      const page = await blank();
      await page.goto(url);
      return page;
    },
    ownPage: async (path) => {
      const page = await blank();
      // Firefox opens an extension's page, and says nothing of it over the protocol.
      page.goto(`${address?.origin}/${path}`).catch(() => undefined);
      await untilThere(page);
      return page;
    },
    inBackground: () => Promise.reject(new Error('not to be had in Firefox')),
    takeMail: async () => {
      const [tab] = await puppet.pages();
      if (tab) await runInBrowser(tab, FIREFOX_MAIL);
    },
    saved: () => savedIn(folder),
    stopBackground: async () => {
      const [tab] = await puppet.pages();
      if (!tab || !installed) throw new Error('no background to stop');
      await endBackground(tab, installed);
    },
    updateExtension: async () => {
      if (!start.extension || !installed) throw new Error('no extension to update');
      await puppet.uninstallExtension(installed);
      installed = await puppet.installExtension(start.extension);
    },
    limitStorage: () => Promise.reject(new Error('not done in Firefox')),
    close: async () => {
      await puppet.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

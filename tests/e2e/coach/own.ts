import type { BoxReport } from '../../../entrypoints/coach/door.ts';
import { COACH_PORT, PROTOCOL } from '../../../host/protocol/messages.ts';
import type { Browser } from '../../browsers/browser.ts';
import type { Json, Page } from '../../browsers/page.ts';
import { eventually } from './see.ts';

type Fields = { [key: string]: Json };

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

/** As much of the extension's own world as tests use, on a page of its own. */
declare const chrome: {
  storage: {
    local: {
      get(all: null): Promise<Fields>;
      set(some: Fields): Promise<void>;
      clear(): Promise<void>;
    };
    session: { set(some: Fields): Promise<void> };
  };
  scripting: {
    insertCSS(what: object): Promise<void>;
    executeScript(what: object): Promise<{ result?: Json }[]>;
  };
  runtime: {
    connect(how: object): {
      onMessage: { addListener(heard: (message: Fields) => void): void };
      postMessage(message: object): void;
    };
  };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  tabs: {
    query(all: object): Promise<Tab[]>;
    sendMessage(id: number, message: object): Promise<Fields>;
    update(id: number, what: object): Promise<Tab>;
    remove(ids: number[]): Promise<void>;
  };
  notifications?: { getAll(told?: (all: Fields) => void): Promise<Fields> | undefined };
};

/** One of the extension's own pages, from where a test reads and sets what the extension keeps. */
export const openOwn = (browser: Browser): Promise<Page> => browser.ownPage('options.html');

/** What stands in the extension's small storage under names that begin with this. */
export function stored(own: Page, prefix: string): Promise<Fields[]> {
  return own.evaluate(async (begin) => {
    const all = await chrome.storage.local.get(null);
    return Object.entries(all).flatMap(([name, value]) => (name.startsWith(begin) ? [value as Fields] : []));
  }, prefix);
}

/** Writes into the extension's small storage, as its own pages do. */
export const store = (own: Page, values: Fields): Promise<void> =>
  own.evaluate((some) => chrome.storage.local.set(some).then(() => undefined), values);

/** Sets some settings; the rest are what a new person starts with. */
export const setSettings = (own: Page, some: Fields): Promise<void> =>
  store(own, { settings: { v: 1, ...some } });

/** When the extension will be woken. */
export const alarms = (own: Page): Promise<{ name: string; scheduledTime: number }[]> =>
  own.evaluate(() => chrome.alarms.getAll());

/** The names of the notifications on show; null without the permission. */
export const notifications = (own: Page): Promise<string[] | null> =>
  own.evaluate(async () => {
    const { notifications: shown } = chrome;
    return shown ? Object.keys((await shown.getAll()) ?? {}) : null;
  });

/** The address of the tab in front. */
export const inFront = (own: Page): Promise<string | null> =>
  own.evaluate(async () => (await chrome.tabs.query({ active: true })).at(-1)?.url ?? null);

/** Does what the popup's «Coach this field» does, in the tab on a site. @returns what the last of its scripts said */
export const coachFieldOn = (
  own: Page,
  site: string,
  files: readonly string[] = ['/drawing.js', '/field.js'],
): Promise<Json> =>
  own.evaluate(
    async (begin, scripts) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(begin));
      const target = { tabId: tab?.id, allFrames: true };
      await chrome.scripting.insertCSS({ target, files: ['/content-scripts/page.css'] });
      let result: Json = null;
      for (const file of scripts)
        [{ result = null } = {}] = await chrome.scripting.executeScript({ target, files: [file] });
      return result;
    },
    site,
    files,
  );

/** Closes the tabs that a press of ours has opened, and says how many there were. */
export const closeTabs = (own: Page, holding: string): Promise<number> =>
  own.evaluate(async (words) => {
    const tabs = await chrome.tabs.query({});
    const found = tabs.flatMap(({ id, url }) => (id !== undefined && url?.includes(words) ? id : []));
    await chrome.tabs.remove(found);
    return found.length;
  }, holding);

/** Opens the popup on the tab of a site: as a tab of its own, which it takes for no other. */
export async function openPopup(browser: Browser, own: Page, site: string): Promise<Page> {
  const popup = await browser.ownPage('popup.html');
  await own.evaluate(async (begin) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(begin));
    if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true });
  }, site);
  await popup.evaluate(() => {
    document.title = 'before';
    location.reload();
  });
  const isAnew = () => document.title !== 'before' && document.querySelector('button') !== null;
  await eventually(() => popup.evaluate(isAnew).catch(() => false));
  return popup;
}

/** Does what the popup's «Read this page» does, in the tab on a site, but for opening what it proposes. */
export const readPageOn = (own: Page, site: string): Promise<void> =>
  own.evaluate(async (begin) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(begin));
    const target = { tabId: tab?.id };
    const [first] = await chrome.scripting.executeScript({ target, files: ['/page-reader.js'] });
    await chrome.storage.session.set({ 'read-page': first?.result ?? null });
  }, site);

/** The addresses of all tabs that may be known to the extension. */
export const openTabs = (own: Page): Promise<string[]> =>
  own.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ url }) => url ?? []));

/** Says something to the one page that is open on a site, as the popup and the shortcut do. */
const tell = (own: Page, type: 'report' | 'advice' | 'blank' | 'waiting' | 'shot'): Promise<Fields | null> =>
  own.evaluate(
    async (v, what) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url?.startsWith('https://'));
      if (tab?.id === undefined) return null;
      return chrome.tabs.sendMessage(tab.id, { v, type: what }).catch(() => null);
    },
    PROTOCOL,
    type,
  );

/** What the coach says of the page's reply box: the newest, or that of a number. */
export async function told(own: Page, at = -1): Promise<BoxReport | null> {
  const { composers = [] } = ((await tell(own, 'report')) ?? {}) as unknown as { composers?: BoxReport[] };
  return composers.at(at) ?? null;
}

/** What of ours is open in the page: see `Held`. */
export async function held(own: Page): Promise<Fields> {
  const report = (await tell(own, 'report')) as unknown as { held: Fields };
  return report.held;
}

/** Who waits on the page, as its popup is told. */
export async function waitingTold(own: Page): Promise<readonly Fields[] | null> {
  const { cases = null } = ((await tell(own, 'waiting')) ?? {}) as unknown as { cases?: Fields[] | null };
  return cases;
}

/** Does what the other shortcut does: shows the screenshot. */
export const shoot = async (own: Page): Promise<void> => void (await tell(own, 'shot'));

/** What the background says the browser has for our shortcuts: keys by command. */
export const shortcuts = (own: Page): Promise<Fields> =>
  own.evaluate(
    (name, v) =>
      new Promise<Fields>((done) => {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener(({ type, body }) => type === 'shortcuts' && done(body as Fields));
        port.postMessage({ v, id: 1, type: 'shortcuts' });
      }),
    COACH_PORT,
    PROTOCOL,
  );

/** Does what the shortcut does: no browser lets a test press one that the browser itself listens for. */
export const advise = async (own: Page): Promise<void> => void (await tell(own, 'advice'));
/** Selects the next blank, as the other shortcut does. */
export const fillIn = async (own: Page): Promise<void> => void (await tell(own, 'blank'));

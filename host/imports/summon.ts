import { browser } from 'wxt/browser';
import type { ReadPage } from '../../rules/import/read-page';

/** What was read last, until the browser closes: nothing of it is kept before a person says so. */
const NAME = 'read-page';

const isRead = (raw: unknown): raw is ReadPage => {
  const { url, lines, items } = (raw ?? {}) as Partial<ReadPage>;
  return typeof url === 'string' && Array.isArray(lines) && Array.isArray(items);
};

/**
 * Reads a tab's page and opens what it proposes. Call it in the person's press on the popup: the browser lets us in by
 * that press alone (`activeTab`).
 * @returns false where the browser lets nobody in
 */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-reader.js'] });
    if (!isRead(first?.result)) return false;
    await browser.storage.session.set({ [NAME]: first.result });
    await browser.tabs.create({ url: browser.runtime.getURL('/import.html') });
    return true;
  } catch {
    return false;
  }
}

/** The page that was read last; null where none was. */
export async function pageRead(): Promise<ReadPage | null> {
  const raw = (await browser.storage.session.get(NAME))[NAME];
  return isRead(raw) ? raw : null;
}

import { browser } from 'wxt/browser';
import { siteFor } from '../sites/sites';
import { readReminders } from './store';

const bare = (url: string): string => url.replace(/#.*$/, '');

/** Leads to the conversation of a reminder: the tab that has it, else a new one. */
export async function openReminder(id: string): Promise<void> {
  const url = (await readReminders()).find((one) => one.id === id)?.url;
  await browser.notifications?.clear(id);
  if (url === undefined || !URL.canParse(url) || !siteFor(new URL(url).hostname)) return;
  const tabs = await browser.tabs.query({});
  const tab = tabs.find((one) => one.url !== undefined && bare(one.url) === bare(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows?.update(tab.windowId, { focused: true });
}

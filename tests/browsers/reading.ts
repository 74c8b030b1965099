import type { Page } from './page.ts';

/** The editable of a composer, by the name that the replica gives it. */
export function editable(composer: string): string {
  return `[data-composer="${composer}"] :is([contenteditable="true"], textarea)`;
}

/** The model text of a composer: what would be posted. */
export function modelText(page: Page, composer: string): Promise<string> {
  return page.evaluate((name) => window.__replica.text(name), composer);
}

/** What the replica has accepted so far. */
export function posts(page: Page) {
  return page.evaluate(() => window.__replica.posts);
}

/** Waits until something has been posted. */
export async function untilPosted(page: Page): Promise<void> {
  await page.until(() => window.__replica.posts.length > 0);
}

/** How many elements match. */
export function count(page: Page, selector: string): Promise<number> {
  return page.evaluate((what) => document.querySelectorAll(what).length, selector);
}

/** Waits until an element is there. */
export async function untilPresent(page: Page, selector: string): Promise<void> {
  await page.until((what) => document.querySelector(what) !== null, selector);
}

/** Waits until no element matches. */
export async function untilGone(page: Page, selector: string): Promise<void> {
  await page.until((what) => document.querySelector(what) === null, selector);
}

/** Everything that went wrong: on the page's own account and on its console. */
export async function troubles(page: Page): Promise<string[]> {
  const own = await page.evaluate(() => window.__replica.errors);
  return [...own, ...page.consoleErrors()];
}

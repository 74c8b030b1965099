import type { Page } from '../../browsers/page.ts';

/** More buttons than a site has between its box and our bar. */
const MOST_TABS = 9;

const isInBar = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.tagName === 'TACT-BAR');

/** «Rewrite» by the keyboard: from the box, past the site's own buttons, into the bar and past its first button. */
export async function pressRewrite(page: Page): Promise<void> {
  for (let n = 0; n < MOST_TABS && !(await isInBar(page)); n++) await page.press('Tab');
  await page.press('Tab');
  await page.press('Enter');
}

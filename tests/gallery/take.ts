import type { Page } from 'playwright-core';
import type { Step } from './shows.ts';

/** Does what is done before a show is seen: a press, words typed, a file chosen. */
export async function take(page: Page, { at, nth = 0, type, file }: Step): Promise<void> {
  const element = page.locator(at).nth(nth);
  if (file) {
    const buffer = Buffer.from(file.join('\n'));
    return element.setInputFiles({ name: 'past.csv', mimeType: 'text/csv', buffer });
  }
  return type === undefined ? element.click() : element.fill(type);
}

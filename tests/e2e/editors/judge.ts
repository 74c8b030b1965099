import { expect } from 'vitest';
import type { Span } from '../../../engine/types/text.ts';
import type { Page } from '../../browsers/page.ts';
import { ask } from '../probe/ask.ts';
import { type Desk, model } from './desks.ts';

/** What the page shows, read in the plainest way: letters without their line breaks. */
export function letters(page: Page, desk: Desk): Promise<string> {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector);
    const text = element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? '');
    return text.replaceAll('\n', '');
  }, desk.selector);
}

/** The text is this in the editor's own state, in the page and in our reading of it. */
export async function expectText(page: Page, desk: Desk, text: string): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  const seen = {
    state: await model(page, desk),
    page: await letters(page, desk),
    read: (await ask(page, 'read', {})).text,
  };
  expect(seen).toEqual({ state: text, page: text.replaceAll('\n', ''), read: text });
}

/** The selection is this for the editor and for us. */
export async function expectSelection(page: Page, desk: Desk, [start, end]: Span): Promise<void> {
  const state = await page.evaluate((name) => window.__replica.selection(name), desk.composer);
  expect({ state, read: await ask(page, 'selection', {}) }).toEqual({
    state: { start, end },
    read: [start, end],
  });
}

/** The letters that a person types next arrive at this place. */
export async function expectTyping(page: Page, desk: Desk, text: string, caret: number): Promise<void> {
  await page.type('zq');
  await expectText(page, desk, `${text.slice(0, caret)}zq${text.slice(caret)}`);
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visitGallery } from '../gallery/browse.ts';

let visit: Visit;
let page: Page;

beforeAll(async () => {
  visit = await visitGallery({ width: 800, height: 640 });
  page = visit.page;
  await page.goto(visit.gallery.address({ show: 'shadow' }));
  await page.waitForFunction('window.coach !== undefined');
});

afterAll(() => visit?.close());

/** Does something to the coach, lets the page settle, and tells where the keyboard's focus is. */
async function focusAfter(action: string): Promise<unknown> {
  await page.evaluate(`void coach.getState().${action}`);
  await page.waitForTimeout(150);
  return page.evaluate('[coach.getState().focus, document.activeElement.tagName]');
}

describe('bar and card, each in a closed shadow root of a reset host', () => {
  it('take no focus unasked, and leave the site’s Post button free', async () => {
    expect(await focusAfter('openCard("blame-customer#0")')).toEqual([null, 'BODY']);
    await page.evaluate('onclick = (event) => { pressed = event.target.textContent }; pressed = ""');
    await page.locator('button', { hasText: 'Post' }).click();
    expect(await page.evaluate('pressed')).toBe('Post');
  });

  it('hold the focus when asked, and give it back', async () => {
    expect(await focusAfter('enter()')).toEqual(['replace', 'DIV']);
    expect(await focusAfter('key("Tab")')).toEqual(['copy', 'DIV']);
    expect(await focusAfter('key("Escape")')).toEqual([null, 'BODY']);
  });

  it('hand the focus from one root to the other', async () => {
    await focusAfter('focused("bar")');
    expect(await focusAfter('key("ArrowDown")')).toEqual(['item:blame-customer#0', 'DIV']);
    expect(await focusAfter('key("Enter")')).toEqual(['replace', 'DIV']);
  });
});

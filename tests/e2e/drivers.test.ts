import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import type { Box, Page } from '../browsers/page.ts';
import { readPixels } from '../browsers/pixels.ts';
import { editable, modelText, troubles, untilPosted } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';

const INLINE = editable('inline');

async function clean(page: Page): Promise<void> {
  expect(await troubles(page)).toEqual([]);
  await page.close();
}

describe.each(['chromium', 'firefox'] as const)('the driver in %s', (name) => {
  let stage: Stage;
  const open = (url: string) => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it('composes as an input method does', async () => {
    const page = await open(statusPage());
    await page.click(INLINE);
    await page.type('Il faut ');
    await page.compose('^');
    expect(await page.evaluate((box) => document.querySelector(box)?.textContent, INLINE)).toBe('Il faut ^');
    await page.commit('être');
    await page.type(' là');
    expect(await modelText(page, 'inline')).toBe('Il faut être là');
    await clean(page);
  });

  it('zooms by giving the page fewer pixels, and takes pictures in the device’s', async () => {
    const page = await open(statusPage());
    await page.zoom(1.5);
    expect(await page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])).toEqual([853, 600, 1.5]);
    const button = '[data-testid="tweetButtonInline"]';
    await page.click(INLINE);
    await page.type('a');
    const box = (await page.boxOf(button)) as Box;
    const pixels = readPixels(await page.screenshot(undefined, box));
    expect(Math.abs(pixels.width - box.width * 1.5)).toBeLessThan(2);
    expect(pixels.at(Math.round(pixels.width / 2), 3)).toEqual([15, 20, 25]);
    await page.click(button);
    await untilPosted(page);
    await clean(page);
  });

  it('hears what goes wrong on a page', async () => {
    const page = await open(statusPage());
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
      console.error('planted too');
    });
    await page.until(() => window.__replica.errors.length === 2);
    expect(page.consoleErrors().join()).toContain('planted too');
    await page.close();
  });
});

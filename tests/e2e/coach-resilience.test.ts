import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import {
  count,
  editable,
  modelText,
  posts,
  troubles,
  untilGone,
  untilPosted,
  untilPresent,
} from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { eventually, underlined } from './coach/see.ts';

const BOX = editable('inline');
const BLAME = 'Bonjour, désolé pour votre commande. Vous auriez dû lire nos conditions.';
const POST = '[data-testid="tweetButtonInline"]';
const page = (asked: Asked = {}): string => statusPage({ theme: 'light', story: 'furniture', ...asked });

async function postsOnce(tab: Page, text: string): Promise<void> {
  await tab.click(POST);
  await untilPosted(tab);
  expect((await posts(tab)).map((one) => one.text)).toEqual([text]);
  expect(await troubles(tab)).toEqual([]);
  await tab.close();
}

describe.each(['chromium', 'firefox'] as const)('when things go wrong in %s', (name) => {
  let stage: Stage;
  const open = (url: string): Promise<Page> => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  it('a page whose DOM does not match works as if we were not there', async () => {
    const tab = await open(page());
    await untilPresent(tab, BOX);
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll('[data-testid]')) {
        if (one.getAttribute('data-testid') !== 'tweetButtonInline') one.removeAttribute('data-testid');
      }
    });
    await tab.click(BOX);
    await tab.type(BLAME);
    expect(await count(tab, 'tact-bar')).toBe(0);
    await postsOnce(tab, BLAME);
  });

  it('a background that has been stopped is not missed while writing, and wakes for the next page', async () => {
    const tab = await open(page());
    await tab.click(BOX);
    await untilPresent(tab, 'tact-bar');
    await stage.browser.stopBackground();
    await tab.type(BLAME);
    await eventually(() => underlined(tab, BOX));
    await postsOnce(tab, BLAME);
    const next = await open(page());
    await next.click(BOX);
    await untilPresent(next, 'tact-bar');
    expect(await troubles(next)).toEqual([]);
    await next.close();
  });

  it.each(['toolbar', 'remount', 'strip', 'late', 'capture'])(
    'a page that is hostile by «%s» keeps its text and posts it once',
    async (hostile) => {
      const tab = await open(page({ hostile }));
      await untilPresent(tab, BOX);
      await tab.click(BOX);
      if (hostile === 'remount') {
        await new Promise((done) => setTimeout(done, 1500));
        await tab.click(BOX);
      }
      await tab.type(BLAME);
      expect(await modelText(tab, 'inline')).toBe(BLAME);
      await new Promise((done) => setTimeout(done, 800));
      expect(await count(tab, 'tact-bar')).toBeLessThanOrEqual(1);
      await postsOnce(tab, BLAME);
    },
  );

  it('an extension that was updated under an open page leaves quietly', async () => {
    const tab = await open(page());
    await tab.click(BOX);
    await untilPresent(tab, 'tact-bar');
    await tab.type('Bonjour, ');
    await stage.browser.updateExtension();
    await new Promise((done) => setTimeout(done, 1500));
    await tab.type('votre commande part ce soir.');
    // Chromium leaves the old script orphaned until the page is loaded anew; Firefox starts the new one at once.
    if (name === 'chromium') await untilGone(tab, 'tact-bar');
    else expect(await count(tab, 'tact-bar')).toBeLessThanOrEqual(1);
    await postsOnce(tab, 'Bonjour, votre commande part ce soir.');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { openPrivateWindow } from '../browsers/private-window.ts';
import { editable, posts, troubles, untilPosted, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { eventually } from './coach/see.ts';
import { kept, waiting } from './history/kept.ts';

const BOX = editable('inline');
const POST = '[data-testid="tweetButtonInline"]';
const STOPS = 50;
/** Each page of the replica counts its posts from one anew: another account keeps their ids apart. */
const OTHER_STORY = statusPage({ theme: 'light', story: 'broadband-fr' });

const until = (count: number, page: Page) => page.until((n) => window.__replica.posts.length === n, count);
/** The site empties the box a moment after it has taken the post: what is typed before that goes with it. */
const untilEmptied = (page: Page) => page.until(() => window.__replica.text() === '');
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Chromium alone: Firefox has no call that stops a background, fills a disk or opens a private window. */
describe('sent replies under hardship', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('chromium', { extension: builtExtension('chromium') });
  });
  afterAll(() => stage?.close());

  async function open(url = statusPage({ theme: 'light' })): Promise<Page> {
    const page = await stage.browser.page(url);
    await page.click(BOX);
    await untilPresent(page, 'tact-bar');
    return page;
  }

  // First of all: what room there is, Chromium asks itself once a minute.
  it('a full disk is said in one sentence, loses nothing, and holds nothing up', async () => {
    const before = (await kept(stage.browser)).length;
    await stage.browser.limitStorage(1);
    const page = await open(OTHER_STORY);
    await page.type('Bonjour, je vérifie et reviens vers vous ce soir. Léa');
    await page.click(POST);
    await untilPosted(page);
    await eventually(async () => (await waiting(stage.browser)) === 1);
    const options = await stage.browser.ownPage('options.html');
    await options.until(() => document.body.textContent?.includes('The disk is full') ?? false);
    await options.close();
    expect((await kept(stage.browser)).length).toBe(before);
    expect(await troubles(page)).toEqual([]);
    await stage.browser.limitStorage(null);
    const again = await stage.browser.ownPage('options.html');
    await again.until(
      (n) => document.querySelector('.history-count')?.textContent?.startsWith(`${n} `),
      before + 1,
    );
    await again.close();
    expect((await kept(stage.browser)).at(-1)?.text).toBe(
      'Bonjour, je vérifie et reviens vers vous ce soir. Léa',
    );
    expect(await waiting(stage.browser)).toBe(0);
    await page.close();
  });

  it('the background stopped at fifty moments while it writes: nothing lost, nothing doubled', async () => {
    const page = await open();
    let stops = 0;
    for (let n = 1; n <= STOPS; n++) {
      await untilEmptied(page);
      await page.type(`Bonjour, votre armoire numéro ${n} part ce soir. Léa`);
      await page.press('Control+Enter');
      await until(n, page);
      // Another moment each time, from before the background has heard of the reply to after it is done.
      await sleep((n * 37) % 90);
      stops += await stage.browser.stopBackground().then(
        () => 1,
        () => 0,
      );
    }
    expect(stops).toBeGreaterThan(STOPS / 2);
    const said = (await posts(page)).map(({ text }) => text);
    expect(new Set(said).size).toBe(STOPS);
    // The next box that is opened wakes the background: it finds what the last stop left.
    const next = await open();
    await eventually(async () => (await waiting(stage.browser)) === 0);
    const found = (await kept(stage.browser)).filter(({ account }) => account === 'x:maisonbelcour');
    expect(found.map(({ text }) => text).sort()).toEqual(said.sort());
    await page.close();
    await next.close();
  }, 240_000);

  it('a private window is coached and leaves nothing behind', async () => {
    const url = statusPage({ theme: 'light' });
    const apart = await openPrivateWindow(builtExtension('chromium'), stage.server.port, url);
    const post = async (page: Page, text: string): Promise<void> => {
      await page.click(BOX);
      await untilPresent(page, 'tact-bar');
      await page.type(text);
      await page.click(POST);
      await untilPosted(page);
    };
    await post(apart.page, 'Bonjour, je vérifie et reviens vers vous demain. Léa');
    await sleep(3000);
    expect(await kept(apart)).toEqual([]);
    expect(await waiting(apart)).toBe(0);
    // The ordinary window beside it is kept, so the private one could have been.
    const said = 'Bonjour, je vérifie et reviens vers vous ce soir. Léa';
    await post(await apart.ordinaryPage(url), said);
    await eventually(async () => (await kept(apart)).length > 0);
    expect((await kept(apart)).map(({ text }) => text)).toEqual([said]);
    await apart.close();
  });
});

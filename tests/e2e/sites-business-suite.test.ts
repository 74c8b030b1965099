import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suiteMessages } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { ask } from './sites/ask.ts';
import { SITES_PROBE } from './sites/build.ts';
import { COMMENT, NOW, places, SUITE_COMMENT, SUITE_MESSAGE } from './sites/places.ts';

const POSTED_SOON = 600;
/** The address of the replica's inbox changes this much before its panel does. */
const PANEL_LAG = 700;
const SEND = '[data-send] [role="button"]';
const ENTER = { key: 'Enter' };

const see = (page: Page, at: string) => ask(page, 'see', { at, now: NOW });

describe.each(['chromium', 'firefox'] as const)('Business Suite in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: SITES_PROBE });
    page = await stage.browser.page(suiteMessages());
  });
  afterAll(() => stage?.close());

  async function answer(box: string, text: string): Promise<void> {
    await ask(page, 'watch', { at: box });
    await page.click(box);
    await page.type(text);
    await page.click(SEND);
    await wait(POSTED_SOON);
  }

  it('takes messages for private, and leaves unread what does not say whose it is', async () => {
    await places.messages(page);
    const seen = await see(page, SUITE_MESSAGE);
    expect(seen).toMatchObject({ site: 'business-suite', kind: 'dm', visibility: 'private', box: 'message' });
    expect(seen?.situation).toMatchObject({ platform: 'facebook', account: 'Maison Belcour', thread: [] });
    expect(
      await ask(page, 'keys', { at: SUITE_MESSAGE, keys: [ENTER, { ...ENTER, shiftKey: true }] }),
    ).toEqual([true, false]);
  });

  it('reads the comments of a post, whose each is, and answers the one in the heading', async () => {
    await places.comments(page);
    const seen = await see(page, SUITE_COMMENT);
    expect(seen).toMatchObject({ kind: 'comment', visibility: 'public', box: 'comment' });
    const { thread, answered } = seen!.situation;
    expect(thread.map(({ role }) => role)).toContain('customer');
    expect(
      thread.filter(({ author }) => author === 'Maison Belcour').every(({ role }) => role === 'brand'),
    ).toBe(true);
    expect(answered?.role).toBe('customer');
    expect(thread.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('takes Enter in the plain box for a new line, and the arrow for sending', async () => {
    await places.comments(page);
    expect(await ask(page, 'keys', { at: SUITE_COMMENT, keys: [ENTER] })).toEqual([false]);
    await page.click(SUITE_COMMENT);
    await page.type('Bonjour');
    expect(await ask(page, 'click', { at: SUITE_COMMENT, on: SEND })).toBe(true);
    expect(await ask(page, 'click', { at: SUITE_COMMENT, on: '.row' })).toBe(false);
  });

  it.each([
    ['message', () => places.messages(page), SUITE_MESSAGE],
    ['comment in a textarea', () => places.comments(page), SUITE_COMMENT],
    ['comment in a rich box', () => places.comments(page, { comments: 'lexical' }), COMMENT],
  ])('reports a %s once it stands in the conversation', async (_, go, box) => {
    await go();
    await answer(box, 'Bonjour, je regarde.');
    expect(await ask(page, 'posted', {})).toEqual([{ text: 'Bonjour, je regarde.' }]);
  });

  it('never reads the customer before when another conversation is opened', async () => {
    await places.comments(page);
    await ask(page, 'keep', { at: SUITE_COMMENT });
    expect(await ask(page, 'again', {})).toBeGreaterThan(0);
    await page.click('.row:nth-child(2)');
    expect(await ask(page, 'again', {})).toBe(0);
    await wait(PANEL_LAG);
    const [first] = (await see(page, SUITE_COMMENT))!.situation.thread;
    const shown = await page.evaluate(() => document.querySelector('h2')?.textContent);
    expect(first?.author).toBe(shown);
  });

  it('leaves the search, other parts of the suite and unlabelled boxes alone', async () => {
    await places.comments(page);
    await page.evaluate(() => {
      const search = document.createElement('textarea');
      search.className = 'probe-search';
      search.placeholder = 'Search';
      document.body.prepend(search);
      history.replaceState(null, '', '/latest/home');
    });
    expect(await see(page, SUITE_COMMENT)).toBeNull();
    await page.evaluate(() => history.replaceState(null, '', '/latest/inbox/all'));
    expect(await see(page, '.probe-search')).toBeNull();
    expect(await see(page, SUITE_COMMENT)).toMatchObject({ kind: 'comment' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postPage, suiteComments, suiteMessages } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import {
  count,
  editable,
  modelText,
  posts,
  troubles,
  untilPosted,
  untilPresent,
} from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';

const COMMENT = editable('comment');
const REPLY = editable('reply');
const MESSENGER = editable('messenger');

async function clean(page: Page): Promise<void> {
  expect(await troubles(page)).toEqual([]);
  await page.close();
}

describe.each(['chromium', 'firefox'] as const)('the replica of Facebook in %s', (name) => {
  let stage: Stage;
  const open = (url: string) => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it.each(['plain', 'rich'])('posts once by Enter from a %s box, Messenger untouched', async (mode) => {
    const page = await open(postPage({ mode }));
    const before = await count(page, '[role="article"]');
    await page.click(COMMENT);
    await page.type('Bonjour 😀');
    await page.press('Shift+Enter');
    await page.type('ligne');
    expect(await modelText(page, 'comment')).toBe('Bonjour 😀\nligne');
    expect(await count(page, `${COMMENT} > p`)).toBe(mode === 'rich' ? 2 : 1);
    await page.press('Enter');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'Bonjour 😀\nligne', via: 'enter', from: 'comment' }]);
    expect(await page.evaluate(() => window.__replica.texts())).toEqual({ comment: '', messenger: '' });
    await page.until((n) => document.querySelectorAll('[role="article"]').length === n, before + 1);
    await clean(page);
  });

  it('posts by its button, one per composer', async () => {
    const page = await open(postPage({ lang: 'en', mention: 'chip' }));
    await page.click(COMMENT);
    await page.click('[role="article"][aria-label^="Comment by Camille"] li:last-child [role="button"]');
    await untilPresent(page, REPLY);
    expect(await count(page, '#focused-state-composer-submit')).toBe(2);
    expect(await count(page, `${REPLY} [contenteditable="false"]`)).toBe(1);
    await page.type('hello');
    expect(await modelText(page, 'reply')).toBe('Camille Verdun hello');
    await page.click('[data-composer="reply"] #focused-state-composer-submit [role="button"]');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'Camille Verdun hello', via: 'button', from: 'reply' }]);
    await untilPresent(page, '[aria-label^="Reply by Maison Belcour to Camille Verdun\'s comment"]');
    await clean(page);
  });

  it('keeps a private chat beside the comments', async () => {
    const page = await open(postPage());
    await page.click(MESSENGER);
    await page.type('en privé');
    expect(await page.evaluate(() => window.__replica.texts())).toEqual({
      comment: '',
      messenger: 'en privé',
    });
    await clean(page);
  });

  it('picks a name with Enter while the list is open, and posts nothing', async () => {
    const page = await open(postPage({ typeahead: 'on' }));
    await page.click(COMMENT);
    await page.type('Bonjour @Cam');
    await untilPresent(page, '[role="listbox"]');
    await page.press('Enter');
    await untilPresent(page, `${COMMENT} [contenteditable="false"]`);
    await page.type('merci');
    expect(await modelText(page, 'comment')).toBe('Bonjour Camille Verdun merci');
    expect(await posts(page)).toEqual([]);
    await clean(page);
  });

  it('labels boxes and comments as either build does, in either language', async () => {
    const labels = async (asked: Record<string, string>) => {
      const page = await open(postPage(asked));
      await untilPresent(page, COMMENT);
      const seen = await page.evaluate((box) => {
        const first = document.querySelectorAll('[role="article"]')[1]?.getAttribute('aria-label');
        return [document.querySelector(box)?.getAttribute('aria-label'), first];
      }, COMMENT);
      await page.close();
      return seen;
    };
    expect(await labels({ lang: 'fr' })).toEqual([
      'Commenter en tant que Maison Belcour',
      'Commentaire de Lucien Abadie il y a 2 jours',
    ]);
    expect(await labels({ lang: 'en', labels: 'old' })).toEqual([
      'Write a comment…',
      'Comment by Lucien Abadie 2 days ago',
    ]);
  });

  it('sends Business Suite messages with Enter, comments with the arrow only', async () => {
    const page = await open(suiteMessages());
    await page.click(editable('message'));
    await page.type('bonjour');
    await page.press('Enter');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'bonjour', via: 'enter', from: 'message' }]);
    await page.goto(suiteComments());
    await page.click(COMMENT);
    await page.type('un');
    await page.press('Enter');
    await page.type('deux');
    await page.click('[data-composer="comment"] [role="button"]');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'un\ndeux', via: 'button', from: 'comment' }]);
    await clean(page);
  });

  it('names the next conversation in the address before it shows it', async () => {
    const page = await open(suiteMessages());
    await page.click('[data-surface*="thread_row1"]');
    const seen = await page.evaluate(() => [location.search, document.querySelector('h2')?.textContent]);
    expect(seen[0]).toContain('selected_item_id=lucien');
    expect(seen[1]).toBe('Camille Verdun');
    await page.until(() => document.querySelector('h2')?.textContent === 'Lucien Abadie');
    await clean(page);
  });
});

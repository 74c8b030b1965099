import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatPage, postPage, replyDialog, statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { type Stage, setStage } from '../browsers/stage.ts';

const INLINE = '[data-composer="inline"] [contenteditable="true"]';
const MODAL = '[data-composer="modal"] [contenteditable="true"]';
const COMMENT = '[data-composer="comment"] [contenteditable="true"]';
const REPLY = '[data-composer="reply"] [contenteditable="true"]';
const MESSENGER = '[data-composer="messenger"] [contenteditable="true"]';
const CHAT = '[data-testid="dm-composer-textarea"]';

const text = (page: Page, name: string) => page.evaluate((which) => window.__replica.text(which), name);
const posts = (page: Page) => page.evaluate(() => window.__replica.posts);
const count = (page: Page, selector: string) =>
  page.evaluate((what) => document.querySelectorAll(what).length, selector);
const present = (page: Page, selector: string) =>
  page.until((what) => document.querySelector(what) !== null, selector);
const posted = (page: Page) => page.until(() => window.__replica.posts.length > 0);

async function clean(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.__replica.errors)).toEqual([]);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
}

describe.each(['chromium', 'firefox'] as const)('replicas in %s', (name) => {
  let stage: Stage;
  const open = (url: string) => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  describe('X', () => {
    it('keeps what is typed in its model, decorated, and undoes it', async () => {
      const page = await open(statusPage());
      await page.click(INLINE);
      await page.type('Désolé @cam_verdun, 👨‍👩‍👧 #retard https://tact.example');
      await page.press('Enter');
      await page.type('Merci');
      const model = 'Désolé @cam_verdun, 👨‍👩‍👧 #retard https://tact.example\nMerci';
      expect(await text(page, 'inline')).toBe(model);
      expect(await count(page, `${INLINE} [data-decorated]`)).toBe(4);
      const caret = { start: model.length, end: model.length };
      expect(await page.evaluate(() => window.__replica.selection())).toEqual(caret);
      await page.press('Mod+z');
      expect(await text(page, 'inline')).not.toBe(model);
      await clean(page);
    });

    it.each(['button', 'div'])('posts once by its %s, which is disabled while empty', async (button) => {
      const page = await open(statusPage({ button }));
      const post = '[data-testid="tweetButtonInline"]';
      await page.click(post);
      expect(await posts(page)).toEqual([]);
      expect(await count(page, `${post}[aria-disabled="true"]`)).toBe(1);
      await page.click(INLINE);
      await page.type('Bonjour');
      await page.click(post);
      await page.click(post);
      await present(page, '[data-testid="toast"] a[href*="/status/"]');
      expect(await posts(page)).toEqual([{ text: 'Bonjour', via: 'button', from: 'inline' }]);
      expect(await text(page, 'inline')).toBe('');
      await clean(page);
    });

    it('posts once by Ctrl+Enter and shows the new article', async () => {
      const page = await open(statusPage());
      const before = await count(page, 'article');
      await page.click(INLINE);
      await page.type('Bonjour');
      await page.press('Control+Enter');
      await present(page, '[data-testid="toast"]');
      expect(await posts(page)).toEqual([{ text: 'Bonjour', via: 'shortcut', from: 'inline' }]);
      expect(await count(page, 'article')).toBe(before + 1);
      await clean(page);
    });

    it('opens a dialog with the same test id, and closes it after the post', async () => {
      const page = await open(statusPage());
      await page.click('article.focused [data-testid="reply"]');
      await present(page, MODAL);
      expect(await page.evaluate(() => location.pathname)).toBe('/compose/post');
      expect(await count(page, '[data-testid="tweetTextarea_0"]')).toBe(2);
      await page.type('Dans le dialogue');
      expect(await text(page, 'inline')).toBe('');
      await page.press('Control+Enter');
      await page.until((modal) => document.querySelector(modal) === null, MODAL);
      expect(await posts(page)).toEqual([{ text: 'Dans le dialogue', via: 'shortcut', from: 'modal' }]);
      await clean(page);
    });

    it('opens the dialog by its address too', async () => {
      const page = await open(replyDialog({ story: 'parcel' }));
      await present(page, MODAL);
      await clean(page);
    });

    it('remounts its composer with the text in it', async () => {
      const page = await open(statusPage());
      await page.click(INLINE);
      await page.type('avant');
      await page.evaluate(
        (editable) => document.querySelector(editable)?.setAttribute('data-old', ''),
        INLINE,
      );
      await page.evaluate(() => window.__replica.remount('inline'));
      await page.until((editable) => !document.querySelector(editable)?.hasAttribute('data-old'), INLINE);
      await page.until(() => window.__replica.focused() === 'inline');
      await page.type(' après');
      expect(await text(page, 'inline')).toBe('avant après');
      await clean(page);
    });

    it('chats in a textarea: Shift+Enter breaks the line, Enter sends', async () => {
      const page = await open(chatPage());
      await page.click(CHAT);
      await page.type('Bonjour');
      await page.press('Shift+Enter');
      await page.type('Camille');
      await page.press('Enter');
      await posted(page);
      expect(await posts(page)).toEqual([{ text: 'Bonjour\nCamille', via: 'enter', from: 'chat' }]);
      await clean(page);
    });
  });

  describe('Facebook', () => {
    it.each(['plain', 'rich'])('posts once by Enter from a %s box, Messenger untouched', async (mode) => {
      const page = await open(postPage({ mode }));
      const before = await count(page, '[role="article"]');
      await page.click(COMMENT);
      await page.type('Bonjour 😀');
      await page.press('Shift+Enter');
      await page.type('ligne');
      expect(await text(page, 'comment')).toBe('Bonjour 😀\nligne');
      expect(await count(page, `${COMMENT} > p`)).toBe(mode === 'rich' ? 2 : 1);
      await page.press('Enter');
      await posted(page);
      expect(await posts(page)).toEqual([{ text: 'Bonjour 😀\nligne', via: 'enter', from: 'comment' }]);
      expect(await page.evaluate(() => window.__replica.texts())).toEqual({ comment: '', messenger: '' });
      await page.until((n) => document.querySelectorAll('[role="article"]').length === n, before + 1);
      await clean(page);
    });

    it('posts by its button, one per composer', async () => {
      const page = await open(postPage({ lang: 'en', mention: 'chip' }));
      await page.click(COMMENT);
      await page.click('[role="article"][aria-label^="Comment by Camille"] li:last-child [role="button"]');
      await present(page, REPLY);
      expect(await count(page, '#focused-state-composer-submit')).toBe(2);
      expect(await count(page, `${REPLY} [contenteditable="false"]`)).toBe(1);
      await page.type('hello');
      expect(await text(page, 'reply')).toBe('Camille Verdun hello');
      await page.click('[data-composer="reply"] #focused-state-composer-submit [role="button"]');
      await posted(page);
      expect(await posts(page)).toEqual([{ text: 'Camille Verdun hello', via: 'button', from: 'reply' }]);
      await present(page, '[aria-label^="Reply by Maison Belcour to Camille Verdun\'s comment"]');
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
  });

  describe('the server', () => {
    it('sees what a page asks for, whatever the name', async () => {
      const page = await open(statusPage());
      expect(stage.server.unexpected()).toEqual([]);
      await page.evaluate(() => fetch('/beacon', { method: 'POST' }).then(() => true));
      await page.goto('https://elsewhere.example/x');
      const seen = stage.server.unexpected().map(({ host, path, method }) => `${method} ${host}${path}`);
      expect(seen).toContain('POST x.com/beacon');
      expect(seen).toContain('GET elsewhere.example/x');
      await page.close();
    });

    it.each([
      ['strict', 'none'],
      ['plain', 'none'],
      ['loose', 'solid'],
    ])('with csp=%s gives a page its dress and a written style its due: %s', async (csp, outline) => {
      const page = await open(statusPage({ csp, theme: 'dim' }));
      await page.until(() => getComputedStyle(document.body).backgroundColor === 'rgb(21, 32, 43)');
      const drawn = await page.evaluate(() => {
        const sheet = document.createElement('style');
        sheet.textContent = 'body { outline: 7px solid red }';
        document.head.append(sheet);
        return getComputedStyle(document.body).outlineStyle;
      });
      expect(drawn).toBe(outline);
      await page.close();
    });
  });
});

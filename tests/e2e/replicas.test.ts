import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatPage, replyDialog, statusPage } from '../browsers/addresses.ts';
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

const INLINE = editable('inline');
const MODAL = editable('modal');
const CHAT = editable('chat');

async function clean(page: Page): Promise<void> {
  expect(await troubles(page)).toEqual([]);
  await page.close();
}

describe.each(['chromium', 'firefox'] as const)('the replica of X in %s', (name) => {
  let stage: Stage;
  const open = (url: string) => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it('keeps what is typed in its model, decorated, and undoes it', async () => {
    const page = await open(statusPage());
    await page.click(INLINE);
    await page.type('Désolé @cam_verdun, 👨‍👩‍👧 #retard https://tact.example');
    await page.press('Enter');
    await page.type('Merci');
    const model = 'Désolé @cam_verdun, 👨‍👩‍👧 #retard https://tact.example\nMerci';
    expect(await modelText(page, 'inline')).toBe(model);
    expect(await count(page, `${INLINE} [data-decorated]`)).toBe(4);
    const caret = { start: model.length, end: model.length };
    expect(await page.evaluate(() => window.__replica.selection())).toEqual(caret);
    await page.press('Mod+z');
    expect(await modelText(page, 'inline')).not.toBe(model);
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
    await untilPresent(page, '[data-testid="toast"] a[href*="/status/"]');
    expect(await posts(page)).toEqual([{ text: 'Bonjour', via: 'button', from: 'inline' }]);
    expect(await modelText(page, 'inline')).toBe('');
    await clean(page);
  });

  it('posts once by Ctrl+Enter and shows the new article', async () => {
    const page = await open(statusPage());
    const before = await count(page, 'article');
    await page.click(INLINE);
    await page.type('Bonjour');
    await page.press('Control+Enter');
    await untilPresent(page, '[data-testid="toast"]');
    expect(await posts(page)).toEqual([{ text: 'Bonjour', via: 'shortcut', from: 'inline' }]);
    expect(await count(page, 'article')).toBe(before + 1);
    await clean(page);
  });

  it('opens a dialog with the same test id, and closes it after the post', async () => {
    const page = await open(statusPage());
    await page.click('article.focused [data-testid="reply"]');
    await untilPresent(page, MODAL);
    expect(await page.evaluate(() => location.pathname)).toBe('/compose/post');
    expect(await count(page, '[data-testid="tweetTextarea_0"]')).toBe(2);
    await page.type('Dans le dialogue');
    expect(await modelText(page, 'inline')).toBe('');
    await page.press('Control+Enter');
    await untilGone(page, MODAL);
    expect(await posts(page)).toEqual([{ text: 'Dans le dialogue', via: 'shortcut', from: 'modal' }]);
    await clean(page);
  });

  it('opens the dialog by its address too', async () => {
    const page = await open(replyDialog({ story: 'parcel' }));
    await untilPresent(page, MODAL);
    await clean(page);
  });

  it('remounts its composer with the text in it', async () => {
    const page = await open(statusPage());
    await page.click(INLINE);
    await page.type('avant');
    await page.evaluate((editable) => document.querySelector(editable)?.setAttribute('data-old', ''), INLINE);
    await page.evaluate(() => window.__replica.remount('inline'));
    await page.until((editable) => !document.querySelector(editable)?.hasAttribute('data-old'), INLINE);
    await page.until(() => window.__replica.focused() === 'inline');
    await page.type(' après');
    expect(await modelText(page, 'inline')).toBe('avant après');
    await clean(page);
  });

  it('chats in a textarea: Shift+Enter breaks the line, Enter sends', async () => {
    const page = await open(chatPage());
    await page.click(CHAT);
    await page.type('Bonjour');
    await page.press('Shift+Enter');
    await page.type('Camille');
    await page.press('Enter');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'Bonjour\nCamille', via: 'enter', from: 'chat' }]);
    await clean(page);
  });

  it('posts a thread from two boxes, one after the other', async () => {
    const page = await open(replyDialog({ thread: '2' }));
    await untilPresent(page, '[data-testid="tweetTextarea_1"]');
    await page.type('un');
    await page.click('[data-testid="tweetTextarea_1"]');
    await page.type('deux');
    await page.press('Control+Enter');
    await untilGone(page, MODAL);
    expect((await posts(page)).map(({ text, from }) => [text, from])).toEqual([
      ['un', 'modal'],
      ['deux', 'modal-2'],
    ]);
    await clean(page);
  });

  it('picks a name with Enter while the list is open, and posts nothing', async () => {
    const page = await open(statusPage({ typeahead: 'on' }));
    await page.click(INLINE);
    await page.type('Bonjour @cam');
    await untilPresent(page, '#typeaheadDropdown-0 [role="option"]');
    await page.press('Enter');
    await untilGone(page, '#typeaheadDropdown-0');
    await page.type('!');
    expect(await modelText(page, 'inline')).toBe('Bonjour @cam_verdun !');
    expect(await posts(page)).toEqual([]);
    await clean(page);
  });

  it('answers in a textarea where the window is narrow', async () => {
    const page = await open(replyDialog({ layout: 'narrow' }));
    await page.click('[data-testid="tweetTextarea_0"] textarea');
    await page.type('petit');
    await page.click('[data-testid="tweetButton"]');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'petit', via: 'button', from: 'modal' }]);
    await clean(page);
  });

  it('keeps the older messages in Draft.js, where Enter sends', async () => {
    const page = await open(chatPage({ dm: 'legacy' }));
    await page.click('[data-testid="dmComposerTextInput"]');
    await page.type('ancien');
    await page.press('Enter');
    await untilPosted(page);
    expect(await posts(page)).toEqual([{ text: 'ancien', via: 'enter', from: 'chat' }]);
    await page.until(() => window.__replica.text('chat') === '');
    await clean(page);
  });
});

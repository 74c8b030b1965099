import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postPage, replyDialog, statusPage } from '../browsers/addresses.ts';
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
const COMMENT = editable('comment');

async function clean(page: Page): Promise<void> {
  expect(await troubles(page)).toEqual([]);
  await page.close();
}

describe.each(['chromium', 'firefox'] as const)('a hostile replica in %s', (name) => {
  let stage: Stage;
  const open = (url: string) => stage.browser.page(url);

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it('strips what others put into its editor', async () => {
    const page = await open(statusPage({ hostile: 'strip' }));
    await page.click(INLINE);
    await page.type('Bonjour @cam_verdun 😀');
    await page.evaluate((box) => {
      const guest = document.createElement('mark');
      document.querySelector(box)?.append(guest);
    }, INLINE);
    await untilGone(page, `${INLINE} mark`);
    expect(await modelText(page, 'inline')).toBe('Bonjour @cam_verdun 😀');
    await clean(page);
  });

  it('rebuilds the toolbar and what stands before it on each key', async () => {
    const page = await open(statusPage({ hostile: 'toolbar' }));
    await page.click(INLINE);
    await page.evaluate(() => {
      const guest = document.createElement('i');
      guest.id = 'guest';
      document.querySelector('[data-testid="toolBar"]')?.before(guest);
    });
    await page.type('a');
    await untilGone(page, '#guest');
    await page.press('Control+Enter');
    await untilPosted(page);
    await clean(page);
  });

  it.each(['X', 'Facebook'])('ignores untrusted events on %s, not the person’s', async (site) => {
    const [url, box] = site === 'X' ? [statusPage, INLINE] : [postPage, COMMENT];
    const page = await open(url({ hostile: 'untrusted' }));
    await page.click(box);
    await page.type('a');
    await page.evaluate((where) => {
      const key = { key: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true, cancelable: true };
      document.querySelector(where)?.dispatchEvent(new KeyboardEvent('keydown', key));
    }, box);
    expect(await posts(page)).toEqual([]);
    await page.press(site === 'X' ? 'Control+Enter' : 'Enter');
    await untilPosted(page);
    expect(await posts(page)).toHaveLength(1);
    await clean(page);
  });

  it.each(['X', 'Facebook'])(
    'posts at document capture on %s, where only window hears it first',
    async (site) => {
      const [url, box] = site === 'X' ? [statusPage, INLINE] : [postPage, COMMENT];
      const page = await open(url({ hostile: 'capture' }));
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const note = (event: KeyboardEvent) => event.key === 'Enter' && heard.push('window');
        addEventListener('keydown', note, true);
        document.addEventListener('keydown', (event) => event.key === 'Enter' && heard.push('document'));
      });
      await page.click(box);
      await page.type('a');
      await page.press(site === 'X' ? 'Control+Enter' : 'Enter');
      await untilPosted(page);
      expect(await posts(page)).toHaveLength(1);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['window']);
      await page.until(() => Object.values(window.__replica.texts()).every((text) => text === ''));
      await clean(page);
    },
  );

  it.each(['X', 'Facebook'])('rebuilds the composer of %s under the typing person', async (site) => {
    const [url, box, composer] =
      site === 'X' ? [statusPage, INLINE, 'inline'] : [postPage, COMMENT, 'comment'];
    const page = await open(url({ hostile: 'remount' }));
    await page.click(box);
    await page.evaluate((where) => document.querySelector(where)?.setAttribute('data-old', ''), box);
    await page.type('avant');
    await page.until((where) => document.querySelector(where)?.hasAttribute('data-old') === false, box);
    await page.until((name) => window.__replica.focused() === name, composer);
    await page.type('!');
    expect(await modelText(page, composer)).toBe('avant!');
    await clean(page);
  });

  it('brings the composer late, and the ancestors of a post', async () => {
    const page = await open(statusPage({ hostile: 'slow,late', slow: '1200' }));
    await untilPresent(page, 'article.focused');
    expect(await count(page, INLINE)).toBe(0);
    const early = await count(page, 'article');
    await untilPresent(page, INLINE);
    expect(await count(page, 'article')).toBeGreaterThan(early);
    await clean(page);
  });

  it('empties the cells that are scrolled away', async () => {
    const page = await open(statusPage({ hostile: 'virtual' }));
    await page.setViewport({ width: 1000, height: 420 });
    await page.until(() => {
      const cells = document.querySelectorAll('[data-testid="cellInnerDiv"]').length;
      return document.querySelectorAll('article').length < cells;
    });
    await clean(page);
  });

  it('shows Facebook’s post without an article, its last comment twice', async () => {
    const page = await open(postPage({ hostile: 'no-article,twins' }));
    await untilPresent(page, COMMENT);
    expect(await count(page, '.post[role="article"]')).toBe(0);
    expect(await count(page, '[aria-label^="Commentaire de Camille"]')).toBe(2);
    await clean(page);
  });

  it('pulls the focus back into its dialog', async () => {
    const page = await open(replyDialog({ hostile: 'trap' }));
    await untilPresent(page, MODAL);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    await page.until(() => window.__replica.focused() === 'modal');
    await clean(page);
  });
});

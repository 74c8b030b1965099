import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../engine/types/situation.ts';
import type { Page } from '../browsers/page.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { ask } from './sites/ask.ts';
import { SITES_PROBE } from './sites/build.ts';
import { declaredCounts } from './sites/counts.ts';
import {
  CHAT,
  COMMENT,
  INLINE,
  LEGACY,
  MESSENGER,
  MODAL,
  NARROW,
  NOW,
  places,
  REPLY,
} from './sites/places.ts';

const INLINE_POST = '[data-testid="tweetButtonInline"]';
const MODAL_POST = '[data-testid="tweetButton"]';
const POSTED_SOON = 600;

const count = (page: Page, css: string) =>
  page.evaluate((what) => document.querySelectorAll(what).length, css);
const see = (page: Page, at = '') => ask(page, 'see', { at, now: NOW });
const who = (thread: readonly Message[]) => thread.map(({ role, author }) => `${role} ${author}`);

describe.each(['chromium', 'firefox'] as const)('sites in %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: SITES_PROBE });
    page = await stage.browser.page('https://x.com/i/status/1');
  });
  afterAll(() => stage?.close());

  describe.each([
    ['x', 'status'],
    ['x', 'dialog'],
    ['x', 'chat'],
    ['facebook', 'post'],
    ['facebook', 'reply'],
    ['business-suite', 'messages'],
    ['business-suite', 'comments'],
  ] as const)('selectors of %s on «%s»', (site, replica) => {
    it('have the number of matches that they declare', async () => {
      await places[replica](page);
      const declared = await declaredCounts(site, replica);
      expect(declared.length).toBeGreaterThan(7);
      const found = await Promise.all(
        declared.map(async (one) => ({ ...one, matches: await count(page, one.css) })),
      );
      expect(found).toEqual(declared);
    });
  });

  describe('X', () => {
    it('reads the inline reply: whom it answers, roles, names, times', async () => {
      await places.status(page);
      const seen = await see(page);
      expect(seen).toMatchObject({ kind: 'inline-reply', visibility: 'public', box: 'inline' });
      expect(seen?.bar).toBe('before toolBar');
      const { thread, answered, ...rest } = seen!.situation;
      expect(rest).toEqual({ platform: 'x', visibility: 'public', account: 'MaisonBelcour', limit: 280 });
      expect(who(thread)).toEqual([
        'brand Maison Belcour',
        'bystander Lucien Abadie',
        'brand Maison Belcour',
        'customer Camille Verdun',
      ]);
      expect(answered).toEqual(thread[3]);
      expect(answered).toMatchObject({ id: '1804400000000000104', at: '2026-11-20T11:13:00.000Z' });
      expect(answered?.text).toMatch(/^@MaisonBelcour « Par téléphone .* cartons\. 😤$/u);
      expect(thread[0]?.text).toContain('velours côtelé 🛋️ Trois');
    });

    it('tells two boxes with one test id apart, each with its own button', async () => {
      await places.dialog(page);
      expect(await see(page)).toMatchObject({ kind: 'modal-reply', box: 'modal', bar: 'before toolBar' });
      expect(await see(page, INLINE)).toMatchObject({ kind: 'inline-reply', box: 'inline' });
      expect(await ask(page, 'all', {})).toEqual(['inline-reply', 'modal-reply']);
      await page.type('Bonjour');
      expect(await ask(page, 'click', { at: MODAL, on: `${MODAL_POST} span` })).toBe(true);
      expect(await ask(page, 'click', { at: INLINE, on: MODAL_POST })).toBe(false);
      expect(await ask(page, 'click', { at: INLINE, on: INLINE_POST })).toBe(false);
    });

    it('answers in the dialog whoever stands in it, with the thread behind', async () => {
      await places.status(page);
      await page.click('[data-testid="cellInnerDiv"]:last-child [data-testid="reply"]');
      await page.until((modal) => document.querySelector(modal) !== null, MODAL);
      const { situation } = (await see(page, MODAL))!;
      expect(situation.answered).toMatchObject({ role: 'customer', author: 'Nora Kessel' });
      expect(who(situation.thread).slice(-2)).toEqual(['bystander Camille Verdun', 'customer Nora Kessel']);
    });

    it('reads a quote: the post on the card is answered', async () => {
      await places.dialog(page, { dialog: 'quote' });
      const seen = await see(page);
      expect(seen).toMatchObject({
        kind: 'quote',
        visibility: 'public',
        box: 'modal',
        bar: 'before toolBar',
      });
      const { thread, answered, account } = seen!.situation;
      expect(account).toBe('MaisonBelcour');
      expect(who(thread)).toEqual(['customer Camille Verdun']);
      expect(answered).toEqual(thread[0]);
      expect(answered?.text).toMatch(/cartons\. 😤$/u);
    });

    it('knows the keys that post', async () => {
      await places.status(page);
      const keys = [
        { key: 'Enter', ctrlKey: true },
        { key: 'Enter' },
        { key: 'a', ctrlKey: true },
        { key: 'Enter', ctrlKey: true, isComposing: true },
      ];
      expect(await ask(page, 'keys', { at: INLINE, keys })).toEqual([true, false, false, false]);
    });

    it('takes a chat for private', async () => {
      await places.chat(page);
      const seen = await see(page, CHAT);
      expect(seen).toMatchObject({ kind: 'dm', visibility: 'private', situation: { thread: [] } });
      expect(seen?.situation.limit).toBeUndefined();
      await ask(page, 'watch', { at: CHAT });
      await page.click(CHAT);
      await page.type('Bonjour');
      await page.press('Enter');
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toMatchObject([{ text: 'Bonjour' }]);
    });

    it('takes the older messages for private too', async () => {
      await places.chat(page, { dm: 'legacy' });
      expect(await see(page, LEGACY)).toMatchObject({ kind: 'dm', visibility: 'private', box: 'chat' });
    });

    it('reads and reports the reply on a small screen', async () => {
      await places.narrow(page);
      const declared = (await declaredCounts('x', 'narrow')).filter(({ matches }) => matches !== undefined);
      for (const { css, matches } of declared) expect([css, await count(page, css)]).toEqual([css, matches]);
      const seen = await see(page, NARROW);
      expect(seen).toMatchObject({ kind: 'page-reply', box: 'modal', bar: 'last in primary narrow' });
      expect(who(seen!.situation.thread)).toEqual(['customer Camille Verdun']);
      await ask(page, 'watch', { at: NARROW });
      await page.type('Bonjour');
      await page.press('Control+Enter');
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toMatchObject([{ text: 'Bonjour' }]);
    });

    it('answers the same post from both boxes of a thread', async () => {
      await places.dialog(page, { thread: '2' });
      const [first, second] = [await see(page), await see(page, '[data-testid="tweetTextarea_1"]')];
      expect(second).toEqual(first);
      expect(await ask(page, 'all', {})).toEqual(['inline-reply', 'modal-reply', 'modal-reply']);
    });

    it('leaves a box that answers nothing alone', async () => {
      await places.status(page);
      await page.evaluate(() => {
        for (const article of document.querySelectorAll('article')) article.removeAttribute('data-testid');
      });
      expect(await see(page, INLINE)).toBeNull();
    });

    it('leaves out quoted posts, nested articles and advertisements', async () => {
      await places.status(page);
      const before = (await see(page))!.situation;
      await page.evaluate(() => {
        const focused = document.querySelector('article.focused')!;
        const other = document.querySelector('article.post')!;
        const quoted = document.createElement('div');
        quoted.setAttribute('role', 'link');
        quoted.innerHTML = other.innerHTML;
        focused.querySelector('[data-testid="tweetText"]')!.before(quoted);
        const nested = other.cloneNode(true) as Element;
        focused.append(nested);
        const advertisement = other.cloneNode(true) as Element;
        advertisement.querySelector('.post-body')!.setAttribute('data-testid', 'placementTracking');
        other.before(advertisement);
      });
      const { thread } = (await see(page))!.situation;
      expect(thread).toEqual(before.thread);
    });

    it.each(['AppTabBar_Profile_Link', 'UserAvatar', 'state'])(
      'finds the account without %s',
      async (gone) => {
        await places.status(page);
        await page.evaluate((which) => {
          const switcher = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')!;
          document.querySelector('[data-testid="AppTabBar_Profile_Link"]')!.remove();
          if (which !== 'AppTabBar_Profile_Link') switcher.querySelector('[data-testid]')!.remove();
          if (which !== 'state') return;
          switcher.remove();
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = 'window.__INITIAL_STATE__={"user":{"screen_name":"MaisonBelcour"}}';
          document.body.append(script);
        }, gone);
        expect((await see(page, INLINE))?.situation.account).toBe('MaisonBelcour');
      },
    );

    it('says nothing of an account that the page does not show', async () => {
      await places.status(page);
      await page.evaluate(() => document.querySelector('header')!.remove());
      const { account, thread } = (await see(page, INLINE))!.situation;
      expect(account).toBeUndefined();
      expect(who(thread).at(-1)).toBe('customer Camille Verdun');
    });

    it.each([
      ['the button', INLINE, () => page.click(INLINE_POST)],
      ['the key', INLINE, () => page.press('Control+Enter')],
      ['the key twice', INLINE, () => page.press('Control+Enter').then(() => page.press('Control+Enter'))],
    ])('reports a reply posted by %s, once', async (_, at, act) => {
      await places.status(page);
      await ask(page, 'watch', { at });
      await page.type('Désolé, Camille 👋');
      await act();
      await wait(POSTED_SOON);
      const id = expect.stringMatching(/^\d+$/);
      expect(await ask(page, 'posted', {})).toEqual([{ text: 'Désolé, Camille 👋', id }]);
    });

    it('reports a reply from the dialog, though the dialog closes, and from a div for a button', async () => {
      await places.dialog(page, { button: 'div' });
      await ask(page, 'watch', { at: MODAL });
      await page.type('Un.\nDeux.'.replace('\n', ' '));
      await page.click(MODAL_POST);
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toMatchObject([{ text: 'Un. Deux.' }]);
    });

    it('reports each of two replies, though the first toast is still there', async () => {
      await places.status(page);
      await ask(page, 'watch', { at: INLINE });
      for (const text of ['Un', 'Deux']) {
        await page.click(INLINE);
        await page.type(text);
        await page.press('Control+Enter');
        await wait(POSTED_SOON);
      }
      const got = await page.evaluate(() => window.__replica.posts.map(({ text }) => ({ text })));
      expect(got.length).toBe(2);
      expect(await ask(page, 'posted', {})).toMatchObject(got);
    });

    it('reports nothing when the box is cleared, a post is stopped, or a toast comes unasked', async () => {
      await places.status(page);
      await ask(page, 'watch', { at: INLINE });
      await page.type('Rien');
      await page.press('Control+a');
      await page.press('Backspace');
      await page.press('Control+Enter');
      await page.evaluate(() => {
        const toast = document.createElement('div');
        toast.dataset.testid = 'toast';
        toast.innerHTML = '<a href="/someone/status/99">View</a>';
        const layers = document.createElement('div');
        layers.id = 'layers';
        layers.append(toast);
        document.body.append(layers);
      });
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toEqual([]);
    });

    it('reports nothing when the toast links to no post, as after a failure', async () => {
      await places.status(page);
      await page.evaluate(() => {
        addEventListener(
          'keydown',
          (event) => {
            if (event.key !== 'Enter') return;
            event.stopImmediatePropagation();
            document.body.insertAdjacentHTML('beforeend', '<div id="layers"></div>');
            const html = '<div data-testid="toast"><a href="/help">Something went wrong</a></div>';
            document.getElementById('layers')!.innerHTML = html;
          },
          true,
        );
      });
      await ask(page, 'watch', { at: INLINE });
      await page.type('Rien');
      await page.press('Control+Enter');
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toEqual([]);
    });

    it.each(['capture', 'toolbar', 'strip'])('reports a reply on a page with hostile=%s', async (hostile) => {
      await places.status(page, { hostile });
      await ask(page, 'watch', { at: INLINE });
      await page.type('Bonjour');
      expect((await see(page))?.bar).toBe('before toolBar');
      await page.press('Control+Enter');
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toMatchObject([{ text: 'Bonjour' }]);
    });

    it('finds the box again that the site has rebuilt', async () => {
      await places.status(page);
      await page.type('avant');
      await page.evaluate(() => window.__replica.remount('inline'));
      await page.until(() => window.__replica.focused() === 'inline');
      expect(await see(page)).toMatchObject({ kind: 'inline-reply', box: 'inline', bar: 'before toolBar' });
    });

    it('reads ancestors that come late, and keeps what is thrown away', async () => {
      await places.status(page, { hostile: 'late' });
      await ask(page, 'keep', { at: INLINE });
      expect(await ask(page, 'again', {})).toBe(1);
      await page.until(() => document.querySelectorAll('article').length === 5);
      expect(await ask(page, 'again', {})).toBe(4);
      await page.evaluate(() => document.querySelector('article')!.remove());
      expect(await ask(page, 'again', {})).toBe(4);
    });
  });

  describe('Facebook', () => {
    it('reads a reply box: whom it answers, in its own thread', async () => {
      await places.reply(page, 'Lucien');
      const seen = await see(page);
      expect(seen).toMatchObject({ kind: 'reply', visibility: 'public', box: 'reply' });
      const { thread, answered, ...rest } = seen!.situation;
      expect(rest).toEqual({ platform: 'facebook', visibility: 'public', account: 'Maison Belcour' });
      expect(who(thread)).toEqual(['brand Maison Belcour', 'customer Lucien Abadie', 'brand Maison Belcour']);
      expect(thread[0]?.text).toMatch(/^Le canapé Solène arrive en velours côtelé 🛋️\nTrois/u);
      expect(answered).toMatchObject({ id: '700101', at: '2026-11-18T12:00:00.000Z' });
      expect(thread[2]).toMatchObject({ id: '700102', text: expect.stringMatching(/^Bonjour Lucien/) });
    });

    it('reads the same twice while nothing changes but the clock', async () => {
      await places.reply(page);
      await ask(page, 'keep', { at: REPLY });
      expect(await ask(page, 'steady', {})).toBe(true);
    });

    it.each(['fr', 'en'])('reads several paragraphs and the time in %s', async (lang) => {
      await places.reply(page, 'Camille', { lang });
      const { answered } = (await see(page))!.situation;
      expect(answered).toMatchObject({ author: 'Camille Verdun', at: '2026-11-20T11:00:00.000Z' });
      expect(answered?.text).toMatch(/^Dix e-mails .* décroche\.\nMon armoire .* moi \?$/u);
    });

    it('reads a comment box: the post is answered, by its own author here', async () => {
      await places.post(page);
      const seen = await see(page, COMMENT);
      expect(seen).toMatchObject({ kind: 'comment', box: 'comment' });
      expect(who(seen!.situation.thread)).toEqual([
        'brand Maison Belcour',
        'bystander Lucien Abadie',
        'brand Maison Belcour',
        'bystander Nora Kessel',
        'bystander Camille Verdun',
      ]);
      expect(seen!.situation.thread[3]?.at).toBe('2026-11-19T12:00:00.000Z');
    });

    it.each([
      { lang: 'fr', labels: 'new' },
      { lang: 'fr', labels: 'old' },
      { lang: 'en', labels: 'new' },
      { lang: 'en', labels: 'old' },
    ])('leaves Messenger alone and finds the others, labels $labels, $lang', async (asked) => {
      await places.reply(page, 'Camille', asked);
      expect(await see(page, MESSENGER)).toBeNull();
      expect(await see(page, COMMENT)).toMatchObject({ kind: 'comment', box: 'comment' });
      const { situation } = (await see(page, REPLY))!;
      expect(who(situation.thread)).toEqual(['brand Maison Belcour', 'customer Camille Verdun']);
      expect(situation.account).toBe(asked.labels === 'new' ? 'Maison Belcour' : undefined);
      expect(await ask(page, 'all', {})).toEqual(['reply', 'comment']);
    });

    it('leaves a box with an unknown label alone, unless its place says what it is', async () => {
      await places.post(page);
      const relabel = (selector: string) =>
        page.evaluate((what) => {
          document.querySelector(what)!.setAttribute('aria-label', 'Xyz');
          document.querySelector(what)!.removeAttribute('aria-placeholder');
        }, selector);
      await relabel(MESSENGER);
      await relabel(COMMENT);
      expect(await see(page, MESSENGER)).toBeNull();
      expect(await see(page, COMMENT)).toMatchObject({ kind: 'comment' });
      await page.evaluate(() => document.querySelector('[role="dialog"]')!.removeAttribute('role'));
      expect(await see(page, COMMENT)).toBeNull();
    });

    it('knows the keys that post, and that a list of names takes Enter', async () => {
      await places.post(page);
      const keys = [{ key: 'Enter' }, { key: 'Enter', shiftKey: true }, { key: 'Enter', keyCode: 229 }];
      expect(await ask(page, 'keys', { at: COMMENT, keys })).toEqual([true, false, false]);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<div role="listbox">Camille</div>');
      });
      expect(await ask(page, 'keys', { at: COMMENT, keys })).toEqual([false, false, false]);
    });

    it('does not take the Enter that picks a name for a post', async () => {
      await places.post(page, { typeahead: 'on' });
      await ask(page, 'watch', { at: COMMENT });
      await page.click(COMMENT);
      await page.type('@cam');
      await page.until(() => document.querySelector('[role="listbox"]') !== null);
      expect(await ask(page, 'keys', { at: COMMENT, keys: [{ key: 'Enter' }] })).toEqual([false]);
      await page.press('Enter');
      await page.type('merci');
      await page.press('Enter');
      await wait(POSTED_SOON);
      const got = await page.evaluate(() => window.__replica.posts.map(({ text }) => ({ text })));
      expect(await ask(page, 'posted', {})).toMatchObject(got);
      expect(got).toHaveLength(1);
    });

    it('puts the bar under the box and names what the card must spare', async () => {
      await places.reply(page);
      const seen = (await see(page))!;
      expect(seen.bar).toMatch(/^last in nested/);
      expect(seen.avoid).toBe(1);
    });

    it.each([
      ['the key', () => page.press('Enter')],
      [
        'the button',
        () => page.click('[data-composer="comment"] #focused-state-composer-submit [role="button"]'),
      ],
    ])('reports a comment posted by %s, once', async (_, act) => {
      await places.post(page);
      await ask(page, 'watch', { at: COMMENT });
      await page.click(COMMENT);
      await page.type('Bonjour 😀');
      await act();
      await wait(POSTED_SOON);
      const id = expect.stringMatching(/^\d+$/);
      expect(await ask(page, 'posted', {})).toEqual([{ text: 'Bonjour 😀', id }]);
    });

    it.each([{}, { mention: 'chip' }, { mention: 'inline', mode: 'rich' }])(
      'reports a reply of two lines with %o',
      async (asked) => {
        await places.reply(page, 'Camille', { ...asked, lang: 'en' });
        await ask(page, 'watch', { at: REPLY });
        await page.type('one');
        await page.press('Shift+Enter');
        await page.type('two');
        await page.press('Enter');
        await wait(POSTED_SOON);
        const text = 'mention' in asked ? 'Camille Verdun one\ntwo' : 'one\ntwo';
        expect(await ask(page, 'posted', {})).toMatchObject([{ text }]);
      },
    );

    it('reports nothing for a cleared box, a stopped post, or an older comment that appears', async () => {
      await places.post(page);
      await page.evaluate(() => {
        addEventListener(
          'keydown',
          (event) => event.key === 'Enter' && event.stopImmediatePropagation(),
          true,
        );
      });
      await ask(page, 'watch', { at: COMMENT });
      await page.click(COMMENT);
      await page.type('Merci');
      await page.press('Enter');
      await page.evaluate(() => {
        const old = [...document.querySelectorAll('[role="article"][aria-label^="Réponse"]')][0]!;
        const older = old.cloneNode(true) as Element;
        older.querySelector('div[dir="auto"]')!.textContent = 'Merci';
        for (const link of older.querySelectorAll('a'))
          link.setAttribute('href', '/b/posts/1?comment_id=1&reply_comment_id=2');
        old.after(older);
      });
      await page.press('Control+a');
      await page.press('Backspace');
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toEqual([]);
    });

    it.each(['no-article', 'twins', 'toolbar', 'capture'])('is right with hostile=%s', async (hostile) => {
      await places.reply(page, 'Camille', { hostile });
      const { situation, box } = (await see(page))!;
      expect(box).toBe('reply');
      expect(who(situation.thread)).toEqual(['brand Maison Belcour', 'customer Camille Verdun']);
      expect(await see(page, MESSENGER)).toBeNull();
      await ask(page, 'watch', { at: REPLY });
      await page.type('Bonjour');
      await page.press('Enter');
      await wait(POSTED_SOON);
      expect(await ask(page, 'posted', {})).toMatchObject([{ text: 'Bonjour' }]);
    });

    it('finds the box again that the site has rebuilt', async () => {
      await places.post(page);
      await page.click(COMMENT);
      await page.evaluate(() => window.__replica.remount('comment'));
      await page.until(() => window.__replica.focused() === 'comment');
      expect(await see(page)).toMatchObject({ kind: 'comment', box: 'comment' });
    });
  });
});

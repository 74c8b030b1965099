import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, postPage, statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, modelText, posts, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { pressRewrite } from './coach/by-keys.ts';
import { fillIn, openOwn, setSettings, stored, told } from './coach/own.ts';
import { eventually } from './coach/see.ts';
import { walking } from './guide/walk.ts';

const light: Asked = { theme: 'light' };
const SCENES = [
  {
    name: 'X in French',
    url: statusPage({ ...light, story: 'furniture' }),
    opener: editable('inline'),
    composer: 'inline',
    draft: 'Bonjour, vous auriez dû lire nos conditions.',
    fault: 'auriez dû lire',
    sorry: /désolé|excuses|pardon|navré|regret/i,
    blanks: ['Je reviens ⟦délai⟧ vers ⟦contact⟧.', 'ce soir', 'vous', 'Je reviens ce soir vers vous.'],
  },
  {
    name: 'Facebook in English',
    url: postPage({ ...light, story: 'desk-en' }),
    opener: '[role="article"][aria-label*=" Ellie"] li:last-child [role="button"]',
    composer: 'reply',
    draft: 'Hello, you should have read our terms.',
    fault: 'should have read',
    sorry: /sorry|apolog|should have heard/i,
    blanks: ['I am back ⟦when⟧ with ⟦answer⟧.', 'at five', 'news', 'I am back at five with news.'],
  },
] as const;
type Scene = (typeof SCENES)[number];
const MOST_POSTS = 6;

describe.each(['chromium', 'firefox'] as const)('the whole reply in %s', (name) => {
  let stage: Stage;
  let own: Page;
  const { step, left } = walking(['whole']);

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  /** All that was typed is judged, and something was found. */
  const judged = (): Promise<boolean> =>
    eventually(async () => {
      const { settled = false, rules = [] } = (await told(own)) ?? {};
      return settled && rules.length > 0;
    });

  /** Types a draft into a fresh page, and closes the page whatever comes of it. */
  async function drafting<T>(
    { url, opener }: Scene,
    draft: string,
    work: (page: Page) => Promise<T>,
  ): Promise<T> {
    const page = await stage.browser.page(url);
    try {
      await page.click(opener);
      await untilPresent(page, 'tact-bar');
      await page.type(draft);
      await judged();
      return await work(page);
    } finally {
      await page.close();
    }
  }

  async function rewrite(page: Page): Promise<void> {
    await pressRewrite(page);
    await eventually(async () => (await told(own))?.open === 'whole');
  }

  const changed = (page: Page, { composer }: Scene, before: string): Promise<string> =>
    eventually(async () => {
      const text = await modelText(page, composer);
      return text === before ? null : text;
    });

  /** Opens the whole reply, goes to a variant, applies it, and takes it back. */
  const applied = (scene: Scene, ...keys: string[]): Promise<string> =>
    drafting(scene, scene.draft, async (page) => {
      const before = await modelText(page, scene.composer);
      await rewrite(page);
      for (const key of [...keys, 'Enter']) await page.press(key);
      const text = await changed(page, scene, before);
      expect(text).not.toContain(scene.fault);
      expect(text).toMatch(scene.sorry);
      await page.press('Mod+z');
      expect(await modelText(page, scene.composer)).toBe(before);
      expect(await posts(page)).toEqual([]);
      expect(await troubles(page)).toEqual([]);
      return text;
    });

  it.each(SCENES)('$name: each variant is applied as one step, and is another', async (scene) => {
    const first = await applied(scene);
    await step('whole-open');
    await step('whole-replace');
    await step('whole-versions', async () => expect(await applied(scene, 'ArrowDown')).not.toBe(first));
  });

  it.each(SCENES)('$name: Copy copies the whole reply', (scene) =>
    drafting(scene, scene.draft, async (page) => {
      const before = await modelText(page, scene.composer);
      await rewrite(page);
      await page.press('Tab');
      await page.press('Enter');
      await eventually(async () => (await told(own))?.said === 'copied');
      await page.press('Escape');
      await page.press('Mod+a');
      await page.press('Mod+v');
      const copied = await changed(page, scene, before);
      expect(copied).not.toContain(scene.fault);
      expect(copied).toMatch(scene.sorry);
      await step('whole-copy');
    }),
  );

  it.each(SCENES)('$name: blanks are walked by the shortcut and typed over', (scene) => {
    const [draft, first, second, filled] = scene.blanks;
    return drafting(scene, draft, async (page) => {
      await fillIn(own);
      await page.type(first);
      await fillIn(own);
      await page.type(second);
      expect((await modelText(page, scene.composer)).endsWith(filled)).toBe(true);
      await step('whole-blanks');
    });
  });

  it('cuts what is too long for one post of X: the first goes into the box', () => {
    const [scene] = SCENES;
    const long = `${scene.draft} ${'Votre commande est partie de notre entrepôt de Rennes ce matin. '.repeat(5)}`;
    return drafting(scene, long, async (page) => {
      const before = await modelText(page, 'inline');
      await rewrite(page);
      for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
      // Back past each post's own Copy to what puts the first into the box.
      for (let n = 0; n < MOST_POSTS && (await modelText(page, 'inline')) === before; n++) {
        for (const key of ['Shift+Tab', 'Enter']) await page.press(key);
        await new Promise((done) => setTimeout(done, 200));
      }
      const first = await changed(page, scene, before);
      expect(first).toMatch(/1\/[2-9]/);
      expect(first.length).toBeLessThanOrEqual(280);
      await step('whole-posts');
    });
  });

  it('names the case in the customer’s own noun, with a library that comes in only then', async () => {
    const isThere = (): Promise<unknown> =>
      stage.browser.inBackground('"__tact_english_nouns__" in globalThis');
    await stage.browser.stopBackground();
    const page = await stage.browser.page(statusPage({ ...light, story: 'pushchair-en' }));
    await page.click(editable('inline'));
    await untilPresent(page, 'tact-bar');
    expect((await told(own))?.nouns).toBe(0);
    if (name === 'chromium') expect(await isThere()).toBe(false);
    await page.type('Hello, you should have read our terms.');
    await eventually(async () => (await told(own))?.nouns === 1);
    if (name === 'chromium') expect(await isThere()).toBe(true);
    const before = await modelText(page, 'inline');
    await rewrite(page);
    await page.press('Enter');
    const [scene] = SCENES;
    expect(await changed(page, scene, before)).toContain('your pushchair');
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('lets the options admit no fault, and ask the browser’s own model', async () => {
    await own.click('[aria-describedby="admission-hint"]');
    await own.click('[aria-labelledby="model-title"] [role="switch"]');
    await step('whole-settings', () =>
      eventually(async () => {
        const [{ brand, model } = {}] = await stored(own, 'settings');
        return model === true && (brand as { admission?: string }).admission === 'forbidden';
      }),
    );
    await setSettings(own, {});
  });

  it('has walked every step of the guide', () => {
    expect(left()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BoxReport } from '../../entrypoints/coach/door.ts';
import { type Asked, postPage, statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import {
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
import { advise, openOwn, setSettings, told } from './coach/own.ts';
import { eventually, openCard, underlined } from './coach/see.ts';

interface Scene {
  readonly name: string;
  readonly url: string;
  readonly composer: string;
  readonly draft: string;
  /** Words of the fault, to rest the pointer on; gone in the better reply. */
  readonly fault: string;
  readonly post: (page: Page) => Promise<void>;
}

const light: Asked = { theme: 'light' };
const FR = {
  draft: 'Bonjour, désolé pour votre commande. Vous auriez dû lire nos conditions. Je vérifie ce soir.',
  fault: 'auriez dû',
};
const EN = {
  draft: 'Hi Priya, sorry about your order. You should have read our terms. I will check this tonight.',
  fault: 'should have',
};
const byButton = (page: Page): Promise<void> => page.click('[data-testid="tweetButtonInline"]');
const byEnter = (page: Page): Promise<void> => page.press('Enter');

const SCENES: readonly Scene[] = [
  {
    name: 'X in French',
    url: statusPage({ ...light, story: 'furniture' }),
    composer: 'inline',
    ...FR,
    post: byButton,
  },
  {
    name: 'X in English',
    url: statusPage({ ...light, story: 'parcel' }),
    composer: 'inline',
    ...EN,
    post: byButton,
  },
  {
    name: 'Facebook in French',
    url: postPage({ ...light, story: 'furniture' }),
    composer: 'comment',
    ...FR,
    post: byEnter,
  },
  {
    name: 'Facebook in English',
    url: postPage({ ...light, story: 'parcel' }),
    composer: 'comment',
    ...EN,
    post: byEnter,
  },
];

describe.each(['chromium', 'firefox'] as const)('the coach in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  async function typed(scene: Scene): Promise<Page> {
    const page = await stage.browser.page(scene.url);
    await page.click(editable(scene.composer));
    await untilPresent(page, 'tact-bar');
    await page.type(scene.draft);
    return page;
  }

  it.each(SCENES)(
    '$name: a bad reply is underlined, replaced, undone, and posted once as it stands',
    async (scene) => {
      const page = await typed(scene);
      const box = editable(scene.composer);
      expect(await modelText(page, scene.composer)).toContain(scene.draft);
      const before = await modelText(page, scene.composer);
      await eventually(() => underlined(page, box));
      const replace = await openCard(page, box, scene.fault);
      await page.clickAt(replace.x, replace.y);
      const better = await eventually(async () => {
        const text = await modelText(page, scene.composer);
        return text.includes(scene.fault) ? null : text;
      });
      expect(better.length).toBeGreaterThan(20);
      await eventually(async () => (await underlined(page, box)) === 0);
      await page.press('Mod+z');
      expect(await modelText(page, scene.composer)).toBe(before);
      expect(await posts(page)).toEqual([]);
      await scene.post(page);
      await untilPosted(page);
      expect((await posts(page)).map(({ text }) => text)).toEqual([before]);
      expect(await troubles(page)).toEqual([]);
      await page.close();
    },
  );

  it('holds private data back once, then lets the same text through', async () => {
    const [scene] = SCENES as readonly [Scene];
    const draft =
      'Bonjour, désolé. Je vérifie votre commande n° 48213 et le 06 12 34 56 78 de votre dossier ce soir.';
    const page = await typed({ ...scene, draft });
    await eventually(() => underlined(page, editable('inline')));
    await byButton(page);
    expect(await posts(page)).toEqual([]);
    await byButton(page);
    await untilPosted(page);
    expect((await posts(page)).map(({ text }) => text)).toEqual([draft]);
    await page.close();
  });

  it('leaves what is open under new settings, and goes at once where the site is switched off', async () => {
    const [scene] = SCENES as readonly [Scene];
    const own = await openOwn(stage.browser);
    const page = await typed(scene);
    const box = editable(scene.composer);
    await eventually(() => underlined(page, box));
    await advise(own);
    const { open, rules } = (await eventually(async () => {
      const report = await told(own);
      return report?.open ? report : null;
    })) as BoxReport;
    const severities = Object.fromEntries(rules.map((rule) => [rule, 'hint']));
    await setSettings(own, { severities });
    await new Promise((done) => setTimeout(done, 2000));
    expect((await told(own))?.open).toBe(open);
    // Closed, the box is judged by what was set meanwhile: hints are not underlined.
    await page.press('Escape');
    await eventually(async () => (await underlined(page, box)) === 0);
    await untilPresent(page, 'tact-bar');
    await setSettings(own, { severities, sites: { x: false, facebook: true } });
    await untilGone(page, 'tact-bar');
    await setSettings(own, {});
    await untilPresent(page, 'tact-bar');
    await eventually(() => underlined(page, box));
    expect(await modelText(page, scene.composer)).toContain(scene.draft);
    expect(await troubles(page)).toEqual([]);
    await page.close();
    await own.close();
  });

  it('lets a sound reply pass untouched, without a mark', async () => {
    const [scene] = SCENES as readonly [Scene];
    const draft =
      'Bonjour Camille, toutes nos excuses pour cette porte fendue et ces e-mails sans réponse. Écrivez-moi en message privé, je commande une porte aujourd’hui et vous rappelle avant 18 h. Léa';
    const page = await typed({ ...scene, draft });
    await new Promise((done) => setTimeout(done, 1200));
    expect(await underlined(page, editable('inline'))).toBe(0);
    await byButton(page);
    await untilPosted(page);
    expect((await posts(page)).map(({ text }) => text)).toEqual([draft]);
    await page.close();
  });

  it('leaves a Messenger chat alone', async () => {
    const page = await stage.browser.page(postPage(light));
    await page.click(editable('messenger'));
    await page.type('Vous auriez dû lire nos conditions.');
    await new Promise((done) => setTimeout(done, 1200));
    expect(await page.evaluate(() => document.querySelectorAll('tact-bar').length)).toBe(0);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('sends nothing while drafting, applying and posting; a planted request is seen', async () => {
    expect(stage.server.requests.length).toBeGreaterThan(0);
    expect(stage.server.unexpected()).toEqual([]);
    const page = await stage.browser.page(statusPage(light));
    await page.evaluate(() =>
      fetch('https://collector.example/planted', { mode: 'no-cors' })
        .catch(() => undefined)
        .then(() => undefined),
    );
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'https://x.com/planted.gif';
    });
    await eventually(async () => stage.server.unexpected().length > 0);
    await page.close();
  });
});

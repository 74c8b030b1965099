import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, postPage, statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, troubles, untilPosted, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { eventually, marked } from './coach/see.ts';
import { kept } from './history/kept.ts';

const light: Asked = { theme: 'light' };
/** Sound by itself, so that whatever is marked in it is marked for having been sent before. */
const reply = (name: string): string =>
  `Bonjour ${name}, toutes nos excuses pour cette porte fendue et ces e-mails sans réponse. Écrivez-moi en message privé, je commande une porte aujourd’hui et vous rappelle avant 18 h. Léa`;
const X = { url: statusPage({ ...light, story: 'furniture' }), composer: 'inline' };
const X_NORA = { ...X, url: X.url.replace('/i/status/1', '/MaisonBelcour/status/1804400000000000105') };
const FACEBOOK = { url: postPage({ ...light, story: 'furniture' }), composer: 'reply' };
const ANSWER_CAMILLE = '[role="article"][aria-label*=" Camille"] li:last-child [role="button"]';
const OTHER_ACCOUNT = { ...X, url: statusPage({ ...light, story: 'broadband-fr' }) };
const SETTLED_MS = 1500;

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED_MS));

describe.each(['chromium', 'firefox'] as const)('sent replies in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  async function typed({ url, composer }: typeof X, text: string): Promise<Page> {
    const page = await stage.browser.page(url);
    if (composer === 'reply') await page.click(ANSWER_CAMILLE);
    else await page.click(editable(composer));
    await untilPresent(page, 'tact-bar');
    await page.type(text);
    return page;
  }

  async function post(page: Page, { composer }: typeof X): Promise<void> {
    if (composer === 'inline') await page.click('[data-testid="tweetButtonInline"]');
    else await page.press('Enter');
    await untilPosted(page);
  }

  const rows = (account: string) =>
    eventually(async () => {
      const found = (await kept(stage.browser)).filter((row) => row.account === account);
      return found.length > 0 && found;
    });

  it.each([
    ['X', X, 'x:maisonbelcour'],
    ['Facebook', FACEBOOK, 'facebook:Maison Belcour'],
  ] as const)(
    'on %s a posted reply is kept once, and the next draft is compared with it',
    async (_, place, account) => {
      const first = await typed(place, reply('Camille'));
      await settled();
      expect(await marked(first, editable(place.composer))).toBe(0);
      await post(first, place);
      const found = await rows(account);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ text: reply('Camille'), act: 'complaint', account });
      expect(Object.keys(found[0] ?? {}).sort()).toEqual([
        'account',
        'act',
        'at',
        'id',
        'key',
        'text',
        'thread',
        'to',
      ]);
      expect(await troubles(first)).toEqual([]);
      await first.close();
      const next = await typed(place, reply('Nora'));
      await eventually(() => marked(next, editable(place.composer)));
      expect(await troubles(next)).toEqual([]);
      await next.close();
      expect(await rows(account)).toHaveLength(1);
    },
  );

  it('is compared across customers of one account, and never across accounts', async () => {
    const same = await typed(X_NORA, reply('Nora'));
    await eventually(() => marked(same, editable('inline')));
    await same.close();
    const other = await typed(OTHER_ACCOUNT, reply('Karim'));
    await settled();
    expect(await marked(other, editable('inline'))).toBe(0);
    await post(other, OTHER_ACCOUNT);
    await rows('x:fibrelune_sav');
    await other.close();
    const again = await typed(OTHER_ACCOUNT, reply('Karim'));
    await eventually(() => marked(again, editable('inline')));
    await again.close();
  });
});

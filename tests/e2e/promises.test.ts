import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, postPage, statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, posts, troubles, untilPosted, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { alarms, openOwn, setSettings, stored, told } from './coach/own.ts';
import { eventually } from './coach/see.ts';

const light: Asked = { theme: 'light' };
const FR = {
  url: statusPage({ ...light, story: 'desk-fr' }),
  draft:
    'Bonjour Élise, toutes nos excuses pour ces neuf jours sans lave-linge. J’ai retrouvé votre message privé et je vous rappelle demain avant 18 h avec la date du passage. Léa',
  promise: /^vous rappelle demain avant 18/,
};
const REMINDER_MS = 15 * 60_000;

describe.each(['chromium', 'firefox'] as const)('promises in %s', (name) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name), locale: 'fr' });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  async function opened(url: string): Promise<Page> {
    const page = await stage.browser.page(url);
    await page.click(editable('inline'));
    await untilPresent(page, 'tact-bar');
    return page;
  }

  async function posted(page: Page, draft: string): Promise<void> {
    await page.type(draft);
    await page.click('[data-testid="tweetButtonInline"]');
    await untilPosted(page);
    expect((await posts(page)).map(({ text }) => text)).toEqual([draft]);
  }

  it.each([
    ['desk-fr', 1],
    ['desk-en', 1],
    ['praise-fr', 0],
  ] as const)('still open in «%s» are told before anything is written: %i', async (story, many) => {
    const page = await opened(statusPage({ ...light, story }));
    await eventually(async () => (await told(own))?.promises === many);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('are told under a comment as well', async () => {
    const page = await stage.browser.page(postPage({ ...light, story: 'desk-en' }));
    await page.click('[role="article"][aria-label*=" Ellie"] li:last-child [role="button"]');
    await untilPresent(page, 'tact-bar');
    await eventually(async () => (await told(own))?.promises === 1);
    await page.close();
  });

  it('are not reminded of unless that was asked for', async () => {
    const page = await opened(FR.url);
    await posted(page, FR.draft);
    await new Promise((done) => setTimeout(done, 800));
    expect(await stored(own, 'reminder:')).toEqual([]);
    expect(await alarms(own)).toEqual([]);
    await page.close();
  });

  it('are reminded of a quarter of an hour before, by their words alone, whatever becomes of the background', async () => {
    await setSettings(own, { reminders: true });
    const page = await opened(FR.url);
    await posted(page, FR.draft);
    const [reminder] = await eventually(async () => {
      const all = await stored(own, 'reminder:');
      return all.length > 0 && all;
    });
    expect(Object.keys(reminder ?? {}).sort()).toEqual(['at', 'due', 'id', 'url', 'words']);
    expect(reminder).toMatchObject({ url: 'https://x.com/i/status/1805100000000000304' });
    expect(reminder?.words).toMatch(FR.promise);
    const at = Date.parse(String(reminder?.at));
    expect(Date.parse(String(reminder?.due)) - at).toBe(REMINDER_MS);
    const due = new Date(String(reminder?.due));
    expect([due.getHours(), due.getMinutes()]).toEqual([18, 0]);
    await eventually(async () => (await alarms(own)).some(({ scheduledTime }) => scheduledTime === at));
    await stage.browser.stopBackground();
    expect((await alarms(own)).map((alarm) => [alarm.name, alarm.scheduledTime])).toEqual([['promises', at]]);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('are listed in the options, erased there and given back', async () => {
    const press = (words: string) =>
      own.evaluate((said) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent === said)?.click();
      }, words);
    await own.until(() => document.querySelector('.reminder a')?.textContent?.includes('rappelle demain'));
    await press('Effacer');
    await eventually(async () => (await stored(own, 'reminder:')).length === 0);
    await eventually(async () => (await alarms(own)).length === 0);
    await press('Annuler');
    await eventually(async () => (await stored(own, 'reminder:')).length === 1);
    await eventually(async () => (await alarms(own)).length === 1);
  });
});

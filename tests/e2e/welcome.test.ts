import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, untilPosted, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { openOwn, openTabs, store, stored, told } from './coach/own.ts';
import { eventually, marked } from './coach/see.ts';

const BOX = '#story-box';
const INLINE = editable('inline');
const text = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('#story-box') as HTMLTextAreaElement).value);

/** Presses the button with these words. */
async function pressButton(page: Page, words: RegExp): Promise<void> {
  const { x, y } = await eventually(() =>
    page.evaluate((source) => {
      const wanted = new RegExp(source);
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        wanted.test(textContent ?? ''),
      );
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, words.source),
  );
  await page.clickAt(x, y);
}

describe.each(['chromium', 'firefox'] as const)('the first minute in %s', (name) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name), locale: 'fr', newcomer: true });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  it('opens the welcome page by itself, once', async () => {
    const welcomes = async () => (await openTabs(own)).filter((url) => url.endsWith('/welcome.html'));
    await eventually(async () => (await welcomes()).length > 0);
    expect(await welcomes()).toHaveLength(1);
  });

  it('plays the story: a pasted answer, one press, a better one', async () => {
    const page = await stage.browser.ownPage('welcome.html');
    await untilPresent(page, BOX);
    const pasted = await text(page);
    await eventually(() => marked(page, BOX));
    await pressButton(page, /Voir le conseil/);
    // The card has the focus, on «Remplacer».
    await new Promise((done) => setTimeout(done, 400));
    await page.press('Enter');
    const better = await eventually(async () => {
      const now = await text(page);
      return now === pasted ? null : now;
    });
    expect(better).toMatch(/Camille/);
    expect(better).not.toMatch(/par téléphone ou par e-mail/);
    await pressButton(page, /Rejouer/);
    await eventually(async () => (await text(page)) === pasted);
    await page.close();
  });

  it('keeps a team’s link, and initials', async () => {
    const page = await stage.browser.ownPage('welcome.html');
    await pressButton(page, /lien d’équipe/);
    await page.click('#team-link');
    await page.type('https://packs.example/team.json');
    await page.press('Enter');
    await eventually(async () =>
      (await stored(own, 'settings')).some((one) => one.teamLink === 'https://packs.example/team.json'),
    );
    await pressButton(page, /Je réponds/);
    await page.click('#initials');
    await page.type('LM');
    await eventually(async () =>
      (await stored(own, 'settings')).some((one) => JSON.stringify(one.signing).includes('LM')),
    );
    expect(stage.server.unexpected()).toEqual([]);
    await page.close();
  });

  it('then shows certain faults only, counts a posted reply, and reads tone after ten', async () => {
    const page = await stage.browser.page(statusPage({ theme: 'light', story: 'furniture' }));
    await page.click(INLINE);
    await untilPresent(page, 'tact-bar');
    await page.type('Bonjour Camille, désolé pour cette porte fendue. Je vous réponds.');
    const early = await eventually(async () => {
      const report = await told(own);
      return report?.settled ? report : null;
    });
    await page.press('Mod+Enter');
    await untilPosted(page);
    const left = async () => (await stored(own, 'firstSteps'))[0]?.left;
    await eventually(async () => (await left()) === 9);
    await store(own, { firstSteps: { left: 0, announced: false, asked: true } });
    await page.click(INLINE);
    await page.type('Bonjour Camille, désolé pour cette porte fendue. Je vous réponds.');
    const late = await eventually(async () => {
      const report = await told(own);
      return report && report.toMend > early.toMend ? report : null;
    });
    expect(early.rules.every((rule) => late.rules.includes(rule))).toBe(true);
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tools } from '../../components/desk/controls.ts';
import { statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, modelText, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { advise, openOwn, setSettings, store, stored } from './coach/own.ts';
import { eventually, openCard, underlined } from './coach/see.ts';

const BOX = editable('inline');
const DRAFT =
  'Bonjour Camille, désolé pour votre commande. Vous auriez dû lire nos conditions. Je vérifie ce soir.';
/** As many conversations as are remembered. */
const MOST = 300;
/** How far down the menu each way of dismissing stands. */
const LINES = { once: 0, here: 1, everywhere: 2, report: 3 } as const;

describe.each(['chromium', 'firefox'] as const)('the card’s menu in %s', (name) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name), locale: 'fr' });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  async function drafted(story: 'furniture' | 'broadband-fr', draft = DRAFT): Promise<Page> {
    const page = await stage.browser.page(statusPage({ theme: 'light', story }));
    await page.click(BOX);
    await untilPresent(page, 'tact-bar');
    await page.type(draft);
    return page;
  }

  /** Into the open card by the shortcut, back to «more», and down to a line of its menu. */
  async function choose(page: Page, line: keyof typeof LINES): Promise<void> {
    await openCard(page, BOX, 'auriez dû');
    await advise(own);
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Enter']) await page.press(key);
    for (let n = 0; n < LINES[line]; n++) await page.press('ArrowDown');
    await page.press('Enter');
  }

  /** In the options, under privacy. */
  async function forget(): Promise<void> {
    if ((await stored(own, 'dismissed:')).length === 0) return;
    const options = await openOwn(stage.browser);
    await options.until(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.privacy button')];
      const erase = buttons.find(({ textContent }) => textContent === 'Effacer');
      erase?.click();
      return erase !== undefined;
    });
    await eventually(async () => (await stored(own, 'dismissed:')).length === 0);
    await options.close();
  }

  const gone = (page: Page) => eventually(async () => (await underlined(page, BOX)) === 0);
  const shown = (page: Page) => eventually(() => underlined(page, BOX));

  it('hides a rule in this conversation, from one visit to the next, and in no other', async () => {
    const many = Array.from({ length: MOST }, (_, at) => [`dismissed:${at}`, { rules: ['boast'], at }]);
    await store(own, Object.fromEntries(many));
    const page = await drafted('furniture');
    await shown(page);
    await choose(page, 'here');
    await gone(page);
    const kept = () => stored(own, 'dismissed:');
    await eventually(async () => JSON.stringify(await kept()).includes('blame-customer'));
    // The oldest made way.
    await eventually(async () => (await kept()).length === MOST);
    expect((await kept()).map(({ at }) => at)).not.toContain(0);
    expect(await modelText(page, 'inline')).toBe(DRAFT);
    expect(await troubles(page)).toEqual([]);
    await page.close();
    const again = await drafted('furniture');
    await new Promise((done) => setTimeout(done, 1200));
    expect(await underlined(again, BOX)).toBe(0);
    await again.close();
    const other = await drafted('broadband-fr');
    await shown(other);
    await other.close();
  });

  it('turns a rule off everywhere, and the list brings it back', async () => {
    await setSettings(own, {});
    const page = await drafted('broadband-fr');
    await shown(page);
    await choose(page, 'everywhere');
    await gone(page);
    const rulesOff = async () =>
      (await stored(own, 'settings')).map((one) => one.rulesOff as unknown as string[])[0] ?? [];
    await eventually(async () => (await rulesOff()).includes('blame-customer'));
    // The focus is back on the bar; it opens the list, in which the way back stands before the desk's own tools.
    await page.press('Enter');
    for (let n = 0; n <= tools.length; n++) await page.press('Shift+Tab');
    await page.press('Enter');
    await eventually(async () => !(await rulesOff()).includes('blame-customer'));
    await shown(page);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('copies the case of a false alarm with nobody’s name in it, and sends nothing', async () => {
    await forget();
    const page = await drafted('furniture');
    await shown(page);
    // On a busy machine a key may come before the card has the focus: then nothing was copied, and it is asked again.
    const pasted = await eventually(async () => {
      await choose(page, 'report');
      // Out of the card, back into the draft: what was copied is pasted over it.
      for (const key of ['Escape', 'Mod+a', 'Mod+v']) await page.press(key);
      const text = await modelText(page, 'inline');
      return text.includes('"draft"') ? text : null;
    });
    const { thread, draft } = JSON.parse(pasted) as { thread: { author: string }[]; draft: string };
    expect(draft).toMatch(
      /^Bonjour <NAME_[A-Z]>, désolé pour votre commande\. Vous auriez dû lire nos conditions\./,
    );
    expect(thread.length).toBeGreaterThan(0);
    expect(pasted).not.toMatch(/Camille|Verdun|Belcour|Lucien|Abadie/i);
    await page.close();
    expect(stage.server.unexpected()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../browsers/page.ts';
import { readPixels } from '../browsers/pixels.ts';
import { count, untilGone, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { keptPack, teamPack, teamRule } from '../packs/sample.ts';
import { builtExtension, letInto } from './coach/build.ts';
import { advise, coachFieldOn, openOwn, store } from './coach/own.ts';
import { eventually, marked, openCardOnInk, primaryButton } from './coach/see.ts';

const DESK = 'https://desk.example/';
const CUSTOMER = 'Colis perdu, dix e-mails sans réponse.';
const DRAFT = 'Bonjour, désolé. Vous auriez dû lire nos conditions. Je vérifie ce soir.';

/** A help desk that Tact has never heard of, with its own shortcuts; `keys` counts those that reach it. */
async function openDesk(stage: Stage, field: string): Promise<Page> {
  const page = await stage.browser.page(DESK);
  await page.evaluate((html) => {
    document.body.innerHTML = `<p id="message">Colis perdu</p>${html}`;
    document.body.style.cssText = 'margin:40px;background:#fff;font:18px sans-serif';
    document.body.dataset.keys = '0';
    document.addEventListener('keydown', () => {
      document.body.dataset.keys = String(Number(document.body.dataset.keys) + 1);
    });
  }, field);
  await page.click('#field');
  return page;
}

/** A word of the team's, which no rule of Tact's own knows. */
const TEAM_WORD = 'Zorglub';
const SOUND = 'part ce soir, avant 18 h. Bonne journée.';
const FAULT = 'Vous auriez dû lire nos conditions.';

const TEXTAREA = '<textarea id="field" style="width:700px;height:160px;font:18px sans-serif"></textarea>';
const OWN_EDITOR =
  '<div id="field" contenteditable="true" style="width:700px;min-height:160px;border:1px solid"></div>';

/** Keeps the focus in the field, as a page's dialog does. */
function trapFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if ((target as Element).id !== 'field') document.getElementById('field')?.focus();
  });
}

/** How bright the panel is, at its edge, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const { x, y, width } = await eventually(() => page.boxOf('tact-field'));
  const spot = { x: x + width / 2, y: y + 6, width: 2, height: 2 };
  const pixels = readPixels(await page.screenshot(undefined, spot));
  return Math.max(...pixels.at(0, 0));
}

const keys = (page: Page): Promise<number> => page.evaluate(() => Number(document.body.dataset.keys));
const written = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.querySelector('#field') as HTMLTextAreaElement;
    return field.value ?? field.textContent;
  });

/** The page goes dark under the open panel, and light again; seen when the field is focused. */
async function wearsThePage(page: Page): Promise<void> {
  const goes = async (colour: string, isDark: boolean): Promise<void> => {
    await page.evaluate((ground) => {
      document.body.style.background = ground;
      (document.activeElement as HTMLElement).blur();
    }, colour);
    await page.click('#field');
    await eventually(async () => (await brightness(page)) < 128 === isDark);
  };
  expect(await brightness(page)).toBeGreaterThan(128);
  await goes('#000', true);
  await goes('#fff', false);
}

/** Puts the customer's message into the panel, whose last thing it is. */
async function paste(page: Page, message: string): Promise<void> {
  const { x, y, width, height } = await eventually(() => page.boxOf('tact-field'));
  await page.clickAt(x + width / 2, y + height - 40);
  await page.type(message);
}

describe.each(['chromium', 'firefox'] as const)('a field of any site in %s', (name) => {
  let stage: Stage;
  let own: Page;

  beforeAll(async () => {
    const extension = letInto(builtExtension(name), `${DESK}*`);
    stage = await setStage(name, { extension, locale: 'fr' });
    own = await openOwn(stage.browser);
  });
  afterAll(() => stage?.close());

  it('is coached when asked: underlined, replaced, and left without a trace', async () => {
    const page = await openDesk(stage, TEXTAREA);
    await page.evaluate(trapFocus);
    expect(await count(page, 'tact-field, tact-bar')).toBe(0);
    // Pressed twice before anything shows.
    const both = [coachFieldOn(own, DESK), coachFieldOn(own, DESK)];
    expect(await Promise.all(both)).toEqual(['coached', 'coached']);
    await untilPresent(page, 'tact-field');
    expect(await count(page, 'tact-field')).toBe(1);
    await page.type(DRAFT);
    await eventually(() => marked(page, '#field'));
    const before = await keys(page);
    await paste(page, CUSTOMER);
    // What is typed into our panel is nobody else's.
    expect([await keys(page), await written(page)]).toEqual([before, DRAFT]);
    await wearsThePage(page);
    // Back in the field: the ring around the panel's box has the colour of the button that is looked for.
    await page.click('#field');
    const { x, y } = await openCardOnInk(page, '#field');
    await page.clickAt(x, y);
    await eventually(async () => !(await written(page)).includes('auriez dû'));
    const panel = (await page.boxOf('tact-field')) as { x: number; y: number; width: number };
    await page.clickAt(panel.x + panel.width - 22, panel.y + 22);
    await untilGone(page, 'tact-field');
    expect(await count(page, 'tact-bar, tact-overlay, tact-underlines')).toBe(0);
    expect(page.consoleErrors()).toEqual([]);
    await page.close();
  });

  it('of an editor that we do not know is read, never written', async () => {
    const page = await openDesk(stage, OWN_EDITOR);
    expect(await coachFieldOn(own, DESK)).toBe('coached');
    await untilPresent(page, 'tact-field');
    await page.type(DRAFT);
    await eventually(() => marked(page, '#field'));
    await openCardOnInk(page, '#field');
    const copy = await primaryButton(page);
    await page.clickAt(copy.x, copy.y);
    await new Promise((done) => setTimeout(done, 300));
    expect(await written(page)).toBe(DRAFT);
    // What was copied is the better reply.
    await page.evaluate(() => (document.querySelector('#field') as HTMLElement).focus());
    for (const key of ['Mod+a', 'Mod+v']) await page.press(key);
    await eventually(async () => !(await written(page)).includes('auriez dû'));
    await page.close();
  });

  it('hears a team’s regular expression: what runs it comes into this page too', async () => {
    const types = async (): Promise<Page> => {
      const page = await openDesk(stage, TEXTAREA);
      expect(await coachFieldOn(own, DESK)).toBe('coached');
      await untilPresent(page, 'tact-field');
      await page.type(`${TEAM_WORD} ${SOUND}`);
      return page;
    };
    // Tact's own rules leave the word alone, and see a fault beside it.
    const before = await types();
    await new Promise((done) => setTimeout(done, 1200));
    expect(await marked(before, '#field')).toBe(0);
    await before.type(` ${FAULT}`);
    await eventually(() => marked(before, '#field'));
    await before.close();
    const patterns = { fr: ['[Zz]orgl[a-z]+'], en: [] };
    const rule = { ...teamRule('x-tilleul/ticket', [], []), detect: { kind: 'regex', patterns } as const };
    const pack = teamPack({ overrides: {}, rules: [rule] });
    await store(own, { 'pack:tilleul': { ...keptPack(pack) } as never });
    const page = await types();
    await eventually(() => marked(page, '#field'));
    expect(page.consoleErrors()).toEqual([]);
    await page.close();
  });

  it('has the page see whole keys or none, also where a key of ours gives the focus back', async () => {
    const page = await openDesk(stage, TEXTAREA);
    expect(await coachFieldOn(own, DESK)).toBe('coached');
    await untilPresent(page, 'tact-field');
    await page.type(DRAFT);
    await eventually(() => marked(page, '#field'));
    await page.evaluate(() => {
      document.title = '';
      for (const type of ['keydown', 'keyup'])
        window.addEventListener(type, (event) => {
          document.title += ` ${type}:${(event as KeyboardEvent).key}`;
        });
    });
    await advise(own);
    await eventually(() => page.evaluate(() => document.activeElement?.tagName === 'TACT-OVERLAY'));
    for (const key of ['ArrowDown', 'Escape']) await page.press(key);
    await eventually(() => page.evaluate(() => document.activeElement?.id === 'field'));
    expect(await page.evaluate(() => document.title)).toBe('');
    await page.press('ArrowLeft');
    expect(await page.evaluate(() => document.title)).toBe('keydown:ArrowLeft keyup:ArrowLeft');
    await page.close();
  });

  it('is looked for at the cursor only', async () => {
    const page = await openDesk(stage, TEXTAREA);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    // What a panel is drawn with is not in this page: it went elsewhere after that was put into it.
    expect(await coachFieldOn(own, DESK, ['/field.js'])).toBe('undrawn');
    expect(await coachFieldOn(own, DESK)).toBe('nothing');
    expect(page.consoleErrors()).toEqual([]);
    expect(await count(page, 'tact-field')).toBe(0);
    await page.close();
  });
});

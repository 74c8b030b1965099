import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../browsers/page.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { kept } from './history/kept.ts';

const MANY = 100_000;

/** Runs in the page: gives its file input a file of so many replies, one a minute back from now. */
function giveFile(count: number, spoilt: string): void {
  const line = (i: number) =>
    JSON.stringify({
      account: 'x:tilleul',
      at: new Date(Date.now() - i * 60_000).toISOString(),
      text: `Bonjour, voici la réponse numéro ${i} de notre équipe, écrite pour vous ce matin.`,
      id: String(i),
    });
  const lines = Array.from({ length: count }, (_, i) => line(i));
  const transfer = new DataTransfer();
  transfer.items.add(new File([[...lines, spoilt].join('\n')], 'replies.ndjson'));
  const input = document.querySelector<HTMLInputElement>(
    '[aria-labelledby="history-title"] input[type=file]',
  );
  if (!input) throw new Error('no file input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page: presses the button of this name. */
function pressButton(name: string): void {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!button) throw new Error(`no button «${name}»`);
  button.click();
}

describe.each(['chromium', 'firefox'] as const)('sent replies in the options of %s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
    page = await stage.browser.ownPage('options.html');
    await page.until(() => document.querySelector('[aria-labelledby="history-title"] .files') !== null);
  });
  afterAll(() => stage?.close());

  const until = (words: string) => page.until((what) => document.body.textContent?.includes(what), words);
  const press = (button: string) => page.evaluate(pressButton, button);

  it('imports nothing when a line is refused, and says which', async () => {
    await page.evaluate(giveFile, 20, '{"__proto__":{}}');
    await until('Nothing was imported: 1 line does not fit.');
    await until('Line 21: unknown field, “__proto__”.');
    expect(await kept(stage.browser)).toEqual([]);
  });

  it('imports a hundred thousand: keeps the newest ten thousand and says so', async () => {
    await page.evaluate(giveFile, MANY, '');
    await until('10,000 replies added.');
    await until('90,000 left out');
    await until('10,000 replies');
    const rows = await kept(stage.browser);
    expect(rows.length).toBe(10_000);
    expect(new Set(rows.map(({ id }) => Number(id) < 10_000))).toEqual(new Set([true]));
  }, 240_000);

  it('searches, erases what is found, and takes it back', async () => {
    await page.click('#history-words');
    await page.type('NUMERO 99');
    // All numbers below ten thousand in which two nines stand side by side.
    await until('280 replies');
    await press('Erase these');
    await until('280 replies erased.');
    expect((await kept(stage.browser)).length).toBe(10_000 - 280);
    await press('Undo');
    await until('The replies are back.');
    expect((await kept(stage.browser)).length).toBe(10_000);
    expect(page.consoleErrors()).toEqual([]);
  });
});

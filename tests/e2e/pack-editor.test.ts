import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { editable, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { told } from './coach/own.ts';
import { eventually, underlined } from './coach/see.ts';

const RULE = 'x-maison-tilleul/pas-de-soleil';
const DRAFT = 'Bonjour Élise, belle journée ensoleillée à vous. Léa';

/** Runs in the page: presses the button or link of this name a moment later, for it may lead away from the page. */
function pressNamed(name: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), a')];
  const nameOf = (item: HTMLElement) =>
    item.getAttribute('aria-label') ??
    (item.matches('.rule-entry') ? item.firstElementChild : item)?.textContent;
  const one = all.find((item) => nameOf(item) === name);
  if (one) setTimeout(() => one.click(), 50);
  return one !== undefined;
}

/** Waits over a page that is going: what is asked of it just then is asked again. */
async function over<T>(ask: () => Promise<T>, left = 20): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isGoing = /context|navigat|destroyed|closed|discarded/i.test((error as Error).message);
    if (!isGoing || left === 0) throw error;
    await sleep(200);
    return over(ask, left - 1);
  }
}

describe.each(['chromium', 'firefox'] as const)('a lead writes a rule in %s', (name) => {
  let stage: Stage;
  let own: Page;
  let editor: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
    own = await stage.browser.ownPage('options.html');
    editor = await stage.browser.ownPage('options.html');
    await editor.until(() => document.querySelector('#pack-address') !== null);
  });
  afterAll(() => stage?.close());

  const press = (button: string) => over(() => editor.until(pressNamed, button));
  const until = (words: string) => editor.until((what) => document.body.textContent?.includes(what), words);
  async function write(selector: string, text: string): Promise<void> {
    await over(() => editor.until((what) => document.querySelector(what) !== null, selector));
    await editor.click(selector);
    await editor.type(text);
  }

  it('from the options, out of two replies to flag and one to leave', async () => {
    await press('Write the team’s rules');
    await write('#new-pack', 'Maison Tilleul');
    await press('Make the pack');
    await press('New rule');
    await write('#editor-name', 'Pas de soleil');
    const flags = '[aria-labelledby=editor-new] .field:nth-of-type(2) textarea';
    await write(flags, 'Bonjour, belle journée ensoleillée.');
    await editor.press('Enter');
    await editor.press('Enter');
    await editor.type('Merci et belle journée ensoleillée chez vous.');
    await write('[aria-labelledby=editor-new] .field:nth-of-type(3) textarea', 'Bonjour, belle journée.');
    await until('belle journée ensoleillée');
    await press('Make the rule');
    await until('3 examples of 3 are as they should be.');
  });

  it('keeps the draft over a reload, and puts it into use after a look at what changes', async () => {
    await until('Draft saved.');
    await editor.evaluate(() => void setTimeout(() => location.reload(), 50));
    await sleep(500);
    await press('Pas de soleil');
    await until('3 examples of 3 are as they should be.');
    await press('See changes');
    await until('This pack is not in use yet');
    await press('Put into use');
    await until('Version 1 is in use on this computer.');
    expect(editor.consoleErrors()).toEqual([]);
  });

  it('and the reply box underlines by it', async () => {
    const page = await stage.browser.page(statusPage({ theme: 'light', story: 'desk-fr' }));
    await page.click(editable('inline'));
    await untilPresent(page, 'tact-bar');
    await page.type(DRAFT);
    await eventually(async () => (await told(own))?.rules.includes(RULE));
    await eventually(() => underlined(page, editable('inline')));
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('the options list the pack, and lead back to it', async () => {
    await own.until(() => document.body.textContent?.includes('Maison Tilleul'));
    await own.until(pressNamed, 'Edit Maison Tilleul');
    await over(() => own.until(() => document.body.textContent?.includes('Your rules')));
    expect(own.consoleErrors()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suiteComments, suiteMessages } from '../browsers/addresses.ts';
import type { Page } from '../browsers/page.ts';
import { modelText, posts, troubles, untilPosted, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { eventually, openCard, openCardOnInk, underlined } from './coach/see.ts';

const DRAFT = 'Bonjour, désolé pour votre commande. Vous auriez dû lire nos conditions. Je vérifie ce soir.';
const FAULT = 'auriez dû';
const PRIVATE_DATA = 'Bonjour, désolé. Je vérifie votre commande n° 48213 et le 06 12 34 56 78 ce soir.';
const SEND = '[data-send] [role="button"]';

describe.each(['chromium', 'firefox'] as const)('the coach in Business Suite in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  async function typed(url: string, box: string, draft: string): Promise<Page> {
    const page = await stage.browser.page(url);
    await page.click(box);
    await untilPresent(page, 'tact-bar');
    await page.type(draft);
    return page;
  }

  it('betters a comment in a rich box, and lets it be sent once', async () => {
    const box = '[data-composer="comment"] [contenteditable="true"]';
    const page = await typed(suiteComments({ theme: 'light', comments: 'lexical' }), box, DRAFT);
    await eventually(() => underlined(page, box));
    const replace = await openCard(page, box, FAULT);
    await page.clickAt(replace.x, replace.y);
    await eventually(async () => !(await modelText(page, 'comment')).includes(FAULT));
    await page.click(SEND);
    await untilPosted(page);
    expect((await posts(page)).map(({ text }) => text.includes(FAULT))).toEqual([false]);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('underlines and betters a comment in a textarea', async () => {
    const box = '[data-composer="comment"] textarea';
    const page = await typed(suiteComments({ theme: 'light' }), box, DRAFT);
    await eventually(() => underlined(page, box));
    const replace = await openCardOnInk(page, box);
    await page.clickAt(replace.x, replace.y);
    await eventually(async () => !(await modelText(page, 'comment')).includes(FAULT));
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });

  it('holds private data back in a comment, and not in a message', async () => {
    const comment = await typed(
      suiteComments({ theme: 'light' }),
      '[data-composer="comment"] textarea',
      PRIVATE_DATA,
    );
    await eventually(() => underlined(comment, '[data-composer="comment"] textarea'));
    await comment.click(SEND);
    expect(await posts(comment)).toEqual([]);
    await comment.close();
    const message = await typed(
      suiteMessages({ theme: 'light' }),
      '[data-composer="message"] [contenteditable="true"]',
      PRIVATE_DATA,
    );
    await message.click(SEND);
    await untilPosted(message);
    expect((await posts(message)).map(({ text }) => text)).toEqual([PRIVATE_DATA]);
    await message.close();
  });
});

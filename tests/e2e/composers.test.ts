import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../browsers/page.ts';
import { editable, modelText, posts, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { COMPOSER_KINDS, type ComposerKind } from './coach/composer-kinds.ts';
import { eventually, openCard, openCardOnInk, underlined } from './coach/see.ts';

const FAULT = 'auriez dû';
const DRAFT = `Bonjour, désolé pour votre commande. Vous ${FAULT} lire nos conditions. Je vérifie ce soir.`;

describe.each(['chromium', 'firefox'] as const)('every reply box in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  async function written({ url, first }: ComposerKind, box: string): Promise<Page> {
    const page = await stage.browser.page(url);
    if (first) await page.click(first);
    await untilPresent(page, box);
    await page.click(box);
    await untilPresent(page, 'tact-bar');
    await page.type(DRAFT);
    return page;
  }

  it.each(COMPOSER_KINDS)('$name: underlined, bettered at a click, given back by one undo', async (kind) => {
    const box = kind.box ?? editable(kind.composer);
    const page = await written(kind, box);
    const before = await modelText(page, kind.composer);
    expect(before.endsWith(DRAFT)).toBe(true);
    await eventually(() => underlined(page, box));
    const replace = kind.isTextarea ? await openCardOnInk(page, box) : await openCard(page, box, FAULT);
    await page.clickAt(replace.x, replace.y);
    await eventually(async () => !(await modelText(page, kind.composer)).includes(FAULT));
    await page.press('Mod+z');
    expect(await modelText(page, kind.composer)).toBe(before);
    expect(await posts(page)).toEqual([]);
    expect(await troubles(page)).toEqual([]);
    await page.close();
  });
});

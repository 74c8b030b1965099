import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../browsers/page.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { CASES, unfold } from './editors/cases.ts';
import { complaints, DESKS, sit, write } from './editors/desks.ts';
import { expectSelection, expectText, expectTyping } from './editors/judge.ts';
import { ask } from './probe/ask.ts';
import { buildProbe } from './probe/build.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(name, { extension: await buildProbe() });
    page = await stage.browser.page(DESKS[0]!.address());
  });
  afterAll(() => stage?.close());

  describe.each(DESKS)('$name', (desk) => {
    it.each(CASES)('$number $title', async (one) => {
      const { text, start, end, wanted } = unfold(one);
      const edit = { start, end, text: one.by };
      const caret = start + one.by.length;
      await sit(page, desk);
      await write(page, desk, text);
      await expectText(page, desk, text);
      await ask(page, 'select', { span: [end, end] });
      expect(await ask(page, 'roundTrip', {})).toEqual(desk.name === 'textarea' ? expect.anything() : []);

      expect(await ask(page, 'replace', { edit })).toBe('applied');
      await expectText(page, desk, wanted);
      await expectSelection(page, desk, [caret, caret]);
      await page.press('Mod+z');
      await expectText(page, desk, text);
      await page.press('Mod+Shift+z');
      await expectText(page, desk, wanted);
      await page.press('Mod+z');
      await expectText(page, desk, text);
      await ask(page, 'select', { span: [end, end] });
      expect(await ask(page, 'replace', { edit })).toBe('applied');
      await expectTyping(page, desk, wanted, caret);
      expect(await complaints(page)).toEqual([]);
    });
  });
});

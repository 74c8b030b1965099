import { beforeEach, describe, expect, it } from 'vitest';
import { inBothBrowsers } from './editors/bench.ts';
import { CASES, type Case, unfold } from './editors/cases.ts';
import { complaints, DESKS, type Desk, sit, write } from './editors/desks.ts';
import { expectSelection, expectText, expectTyping } from './editors/judge.ts';
import { ask } from './probe/ask.ts';

inBothBrowsers('1-cases', (bench) => {
  /** The six things: the editor's own state, the page, the caret, one undo, redo, further typing. */
  async function judge(desk: Desk, one: Case): Promise<void> {
    const { page } = bench;
    const { text, start, end, wanted } = unfold(one);
    const edit = { start, end, text: one.by };
    const caret = start + one.by.length;
    await ask(page, 'select', { span: [end, end] });
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
  }

  describe.each(DESKS)('$name', (desk) => {
    beforeEach(() => sit(bench.page, desk));
    const column = () => `${desk.name}, ${bench.browser}`;

    it.each(CASES)('$number $title', async (one) => {
      const { text } = unfold(one);
      await bench.table.run(`${one.number} ${one.title}`, column(), 'applied', async () => {
        await write(bench.page, desk, text);
        await expectText(bench.page, desk, text);
        if (desk.name !== 'textarea') expect(await ask(bench.page, 'roundTrip', {})).toEqual([]);
        await judge(desk, one);
      });
    });

    it.each([
      ['a word', ['ete', 'été'], 'C’était un «été» gris', 'hiver'],
      ['a dead key', ['^', 'ê'], 'C’est une f«ê»te', 'ai'],
    ])('18 composed by an input method: %s', async (what, [unfinished, finished], before, by) => {
      const { page } = bench;
      const { text, start, end } = unfold({ number: 18, title: what, before, by });
      const outcome = 'refused while composing, then applied';
      await bench.table.run(`18 ${what} composed by an input method`, column(), outcome, async () => {
        await write(page, desk, text.slice(0, start));
        await page.compose(unfinished!);
        const edit = { start: 0, end: 1, text: 'S' };
        expect(await ask(page, 'composing', {})).toBe(true);
        expect(await ask(page, 'replace', { edit })).toBe('refused');
        await page.commit(finished!);
        await page.until(() => new Promise((done) => setTimeout(done, 60, true)));
        expect(await ask(page, 'composing', {})).toBe(false);
        await write(page, desk, text.slice(end));
        await expectText(page, desk, text);
        await judge(desk, { number: 18, title: what, before, by });
      });
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { minimalEdit } from '../../host/editors/minimal.ts';
import { inBothBrowsers } from './editors/bench.ts';
import { complaints, DESKS, sit, write } from './editors/desks.ts';
import { expectSelection, expectText, expectTyping } from './editors/judge.ts';
import { ask } from './probe/ask.ts';

const BEFORE = 'Vous auriez dû lire la notice';
const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** The edit that puts one word in the place of another. */
function swap(text: string, word: string, by: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length, text: by };
}

inBothBrowsers('2-habits', (bench) => {
  describe.each(DESKS)('$name', (desk) => {
    beforeEach(() => sit(bench.page, desk));

    /** A test that notes in the table how it came out. */
    function habit(title: string, outcome: string, task: () => Promise<void>): void {
      it(title, () =>
        bench.table.run(title, `${desk.name}, ${bench.browser}`, outcome, async () => {
          await task();
          expect(await complaints(bench.page)).toEqual([]);
        }),
      );
    }

    habit('a fix right after typing', 'applied', async () => {
      const { page } = bench;
      await page.type('Bonjour, vous deviez');
      expect(await ask(page, 'replace', { edit: { start: 14, end: 20, text: 'pouviez' } })).toBe('applied');
      await page.type(' lire');
      await expectText(page, desk, 'Bonjour, vous pouviez lire');
    });

    habit('one undo after a fix right after typing', 'the person’s words', async () => {
      const { page } = bench;
      await page.type('Bonjour, vous deviez');
      expect(await ask(page, 'replace', { edit: { start: 14, end: 20, text: 'pouviez' } })).toBe('applied');
      await page.press('Mod+z');
      await expectText(page, desk, 'Bonjour, vous deviez');
    });

    habit('ten fixes in a row, undone one by one', 'applied', async () => {
      const { page } = bench;
      const steps = [WORDS.join(' ')];
      await page.type(WORDS.join(' '));
      for (const word of WORDS) {
        const text = steps.at(-1)!;
        const edit = swap(text, word, word.toUpperCase());
        expect(await ask(page, 'replace', { edit, expected: text })).toBe('applied');
        steps.push(text.replace(word, edit.text));
      }
      for (const text of steps.slice(0, -1).reverse()) {
        await page.press('Mod+z');
        await expectText(page, desk, text);
      }
    });

    habit('a rewrite of several places', 'applied, one undo', async () => {
      const { page } = bench;
      const after = 'Nous aurions pu mieux écrire la notice';
      await page.type(BEFORE);
      expect(await ask(page, 'replace', { edit: minimalEdit(BEFORE, after)! })).toBe('applied');
      await expectText(page, desk, after);
      await page.press('Mod+z');
      await expectText(page, desk, BEFORE);
    });

    habit('a fix in a blurred editor', 'applied', async () => {
      const { page } = bench;
      await page.type(BEFORE);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      expect(await page.evaluate(() => window.__replica.focused())).toBeUndefined();
      expect(await ask(page, 'replace', { edit: swap(BEFORE, 'lire', 'consulter') })).toBe('applied');
      const wanted = BEFORE.replace('lire', 'consulter');
      await expectText(page, desk, wanted);
      await expectTyping(page, desk, wanted, wanted.length);
    });

    habit('text changed between judging and applying', 'stale', async () => {
      const { page } = bench;
      await page.type(BEFORE);
      await page.press('ArrowLeft');
      await page.type('x');
      const now = 'Vous auriez dû lire la noticxe';
      await expectText(page, desk, now);
      const changes = await ask(page, 'changes', {});
      const edit = swap(BEFORE, 'lire', 'consulter');
      expect(await ask(page, 'replace', { edit, expected: BEFORE })).toBe('stale');
      await expectText(page, desk, now);
      await expectSelection(page, desk, [now.length - 1, now.length - 1]);
      expect(await ask(page, 'changes', {})).toBe(changes);
    });

    habit('a caret of the person’s own elsewhere', 'kept', async () => {
      const { page } = bench;
      await page.type(BEFORE);
      for (let i = 0; i < 3; i++) await page.press('ArrowLeft');
      expect(await ask(page, 'replace', { edit: swap(BEFORE, 'lire', 'consulter') })).toBe('applied');
      const wanted = BEFORE.replace('lire', 'consulter');
      await expectSelection(page, desk, [wanted.length - 3, wanted.length - 3]);
      await expectTyping(page, desk, wanted, wanted.length - 3);
    });

    habit('a selection of the person’s own, drawn backwards', 'kept', async () => {
      const { page } = bench;
      await page.type(BEFORE);
      for (let i = 0; i < 3; i++) await page.press('Shift+ArrowLeft');
      expect(await ask(page, 'replace', { edit: swap(BEFORE, 'Vous', 'Tu') })).toBe('applied');
      const end = BEFORE.length - 2;
      await expectSelection(page, desk, [end - 3, end]);
      await page.press('Shift+ArrowLeft');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      await expectSelection(page, desk, [end - 4, end]);
    });

    habit('an edit that is no range of the text', 'refused', async () => {
      const { page } = bench;
      await page.type(BEFORE);
      expect(await ask(page, 'replace', { edit: { start: 20, end: 99, text: 'x' } })).toBe('refused');
      await expectText(page, desk, BEFORE);
    });

    habit('a paragraph emptied between two others', 'applied', async () => {
      const { page } = bench;
      await write(page, desk, 'Bonjour\nnon\nMerci');
      expect(await ask(page, 'replace', { edit: { start: 8, end: 11, text: '' } })).toBe('applied');
      await expectText(page, desk, 'Bonjour\n\nMerci');
      await page.press('Mod+z');
      await expectText(page, desk, 'Bonjour\nnon\nMerci');
    });

    habit('two paragraphs made one', 'applied', async () => {
      const { page } = bench;
      await write(page, desk, 'Bonjour\nCamille');
      expect(await ask(page, 'replace', { edit: { start: 7, end: 8, text: '' } })).toBe('applied');
      await expectText(page, desk, 'BonjourCamille');
      await page.press('Mod+z');
      await expectText(page, desk, 'Bonjour\nCamille');
    });
  });
});

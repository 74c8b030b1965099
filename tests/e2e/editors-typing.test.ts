import { describe, expect, it } from 'vitest';
import { inBothBrowsers } from './editors/bench.ts';
import { complaints, DESKS, sit, write } from './editors/desks.ts';
import { expectSelection, expectText } from './editors/judge.ts';
import { ask } from './probe/ask.ts';

const PER_SECOND = 15;
const WORDS = Array.from({ length: 20 }, (_, index) => `mot${index}`);
const TYPED = 'Nous regardons cela de près, et revenons vers vous. '.repeat(3).slice(0, PER_SECOND * 10);

inBothBrowsers('5-typing', (bench) => {
  describe.each(DESKS)('$name', (desk) => {
    it('types on as if nobody watched: 15 letters a second, ten seconds, 20 underlines', async () => {
      const column = `${desk.name}, ${bench.browser}`;
      await bench.table.run('150 letters typed under 20 underlines', column, 'all there', async () => {
        const { page } = bench;
        const [head, tail] = [WORDS.slice(0, 10).join(' '), WORDS.slice(10).join(' ')];
        await sit(page, desk);
        await write(page, desk, `${head}\n${tail}`);
        const marks = WORDS.map((word) => {
          const start = `${head}\n${tail} `.search(new RegExp(`${word}(?!\\d)`));
          return { id: word, severity: 'warning' as const, span: [start, start + word.length] as const };
        });
        await ask(page, 'show', { marks });
        await ask(page, 'select', { span: [head.length, head.length] });
        await page.type(TYPED, { delay: Math.floor(1000 / PER_SECOND) });
        await expectText(page, desk, `${head}${TYPED}\n${tail}`);
        const caret = head.length + TYPED.length;
        await expectSelection(page, desk, [caret, caret]);
        for (const word of WORDS) expect(await ask(page, 'boxes', { id: word }), word).toHaveLength(1);
        expect(await complaints(page)).toEqual([]);
      });
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Mark } from '../../host/underlines/contract.ts';
import type { Box } from '../browsers/page.ts';
import { inBothBrowsers } from './editors/bench.ts';
import { complaints, DESKS, type Desk, DRAFT, RICH, sit, TEXTAREA, write } from './editors/desks.ts';
import { photograph } from './editors/ink.ts';
import { whereIs } from './editors/where.ts';
import { ask } from './probe/ask.ts';

type Severity = Mark['severity'];

/** How much of a word's width must show the line: a wave and dots leave gaps. */
const SHARE: Record<Severity, number> = { error: 0.8, warning: 0.2, hint: 0.15 };
const TEXT = 'Vous auriez dû patienter demain';
const WORDS: [string, Severity][] = [
  ['auriez', 'error'],
  ['patienter', 'warning'],
  ['demain', 'hint'],
];
const HEBREW: [string, Severity][] = [
  ['שלום', 'error'],
  ['עולם', 'warning'],
  ['טוב', 'hint'],
];

function marksOn(text: string, words: readonly [string, Severity][]): Mark[] {
  return words.map(([word, severity]) => {
    const start = text.lastIndexOf(word);
    return { id: word, severity, span: [start, start + word.length] };
  });
}

inBothBrowsers('4-underlines', (bench) => {
  /** Lines of each weight are where the page has the word, and nowhere else in the editor. */
  async function expectPainted(desk: Desk, words: readonly [string, Severity][]): Promise<void> {
    const { page } = bench;
    await page.boxOf(desk.selector);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
    const frame = (await page.evaluate((selector) => {
      const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
      return { x, y: Math.max(0, y), width, height: Math.min(innerHeight, y + height) - Math.max(0, y) };
    }, desk.selector)) as Box;
    const ink = await photograph(page, { ...frame, height: frame.height + 4 });
    for (const [word, severity] of words) {
      const box = await whereIs(page, desk, word);
      const within = ink.columns(severity, { ...box, y: box.y - 2, height: box.height + 5 });
      const anywhere = [...ink.columns(severity, ink.clip)];
      const stray = anywhere.filter((x) => x < box.x - 3 || x > box.x + box.width + 3);
      expect({ word, stray }).toEqual({ word, stray: [] });
      expect(within.size / box.width, word).toBeGreaterThan(SHARE[severity]);
      const [mine] = await ask(page, 'boxes', { id: word });
      expect(Math.abs(mine!.x - box.x) + Math.abs(mine!.width - box.width), word).toBeLessThan(3);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      expect(await ask(page, 'at', { x, y })).toBe(word);
      expect(await ask(page, 'at', { x: box.x - 4, y })).not.toBe(word);
    }
  }

  async function expectUnpainted(desk: Desk): Promise<void> {
    const frame = (await bench.page.boxOf(desk.selector))!;
    const ink = await photograph(bench.page, frame);
    for (const severity of ['error', 'warning', 'hint'] as const)
      expect(ink.columns(severity, ink.clip).size).toBe(0);
  }

  async function start(desk: Desk, text: string, words = WORDS, asked = {}): Promise<void> {
    await sit(bench.page, desk, { csp: 'strict', ...asked });
    await write(bench.page, desk, text);
    await ask(bench.page, 'show', { marks: marksOn(text, words) });
  }

  const swapped = (from: string, to: string) =>
    WORDS.map(([word, severity]): [string, Severity] => [word === from ? to : word, severity]);

  describe.each(DESKS)('$name', (desk) => {
    const paints = (title: string, task: () => Promise<void>) =>
      it(title, () =>
        bench.table.run(`underlines ${title}`, `${desk.name}, ${bench.browser}`, 'in place', async () => {
          await task();
          expect(await complaints(bench.page)).toEqual([]);
        }),
      );

    paints('stay with their words while text is typed before, inside and after them', async () => {
      await start(desk, TEXT);
      await expectPainted(desk, WORDS);
      await bench.page.press('Home');
      await bench.page.type('Ah ! ');
      await expectPainted(desk, WORDS);
      await bench.page.press('End');
      await bench.page.type(' donc');
      await expectPainted(desk, WORDS);
      const inside = `Ah ! ${TEXT}`.indexOf('patienter') + 4;
      await ask(bench.page, 'select', { span: [inside, inside] });
      await bench.page.type('xy');
      const now = swapped('patienter', 'patixyenter').map(([w, s]): [string, Severity] => [w, s]);
      await ask(bench.page, 'show', { marks: marksOn('Ah ! Vous auriez dû patixyenter demain donc', now) });
      await expectPainted(desk, now);
    });

    paints('follow typing without being shown again', async () => {
      await start(desk, TEXT);
      const inside = TEXT.indexOf('patienter') + 4;
      await ask(bench.page, 'select', { span: [inside, inside] });
      await bench.page.type('x');
      expect(await ask(bench.page, 'boxes', { id: 'patienter' })).toHaveLength(1);
      await bench.page.press('Backspace');
      await expectPainted(desk, WORDS);
    });

    paints('stay with their words when the text scrolls', async () => {
      await start(desk, `${'ligne\n'.repeat(10)}${TEXT}${'\nligne'.repeat(5)}`);
      await expectPainted(desk, WORDS);
      await bench.page.evaluate((selector) => {
        let one = document.querySelector(selector);
        while (one?.parentElement && one.scrollHeight <= one.clientHeight + 1) one = one.parentElement;
        one?.scrollBy({ top: one.scrollTop > 12 ? -12 : 12, behavior: 'instant' });
      }, desk.selector);
      await expectPainted(desk, WORDS);
    });

    paints('stay with their words at 150 % and in a narrower window', async () => {
      await start(desk, TEXT);
      try {
        await bench.page.zoom(1.5);
        await expectPainted(desk, WORDS);
        await bench.page.zoom(1);
        await bench.page.setViewport({ width: 900, height: 700 });
        await expectPainted(desk, WORDS);
      } finally {
        await bench.page.setViewport({ width: 1280, height: 900 });
      }
    });

    paints('stand under words from right to left', async () => {
      await sit(bench.page, desk, { csp: 'strict' });
      const turn = (direction: string) =>
        bench.page.evaluate(
          (selector, way) => {
            (document.querySelector(selector) as HTMLElement).style.direction = way;
          },
          desk.selector,
          direction,
        );
      await turn('rtl');
      await bench.page.type('שלום עולם טוב');
      await ask(bench.page, 'show', { marks: marksOn('שלום עולם טוב', HEBREW) });
      await expectPainted(desk, HEBREW);
      await turn('');
    });

    paints('are seen on a dark page', async () => {
      await start(desk, TEXT, WORDS, { theme: 'dark' });
      await expectPainted(desk, WORDS);
    });

    paints('are gone with the signal, and nothing else with them', async () => {
      await start(desk, TEXT);
      await ask(bench.page, 'foreign', {});
      await expectPainted(desk, WORDS);
      await ask(bench.page, 'close', {});
      await expectUnpainted(desk);
      const left = await ask(bench.page, 'painted', {});
      expect(left['not-ours']).toBe(0);
      expect(Object.values(left).every((size) => size === 0)).toBe(true);
      const hosts = await bench.page.evaluate(() => document.querySelectorAll('tact-underlines').length);
      expect(hosts).toBe(0);
    });
  });

  it('boxes serve a browser without highlights', async () => {
    for (const desk of [DRAFT, RICH]) {
      await sit(bench.page, desk, { csp: 'strict' });
      await ask(bench.page, 'open', { selector: desk.selector, boxes: true });
      await bench.page.type(TEXT);
      await ask(bench.page, 'show', { marks: marksOn(TEXT, WORDS) });
      await expectPainted(desk, WORDS);
      await bench.page.press('Home');
      await bench.page.type('Ah ! ');
      await expectPainted(desk, WORDS);
    }
  });

  it('a textarea that the page empties keeps no underline', async () => {
    await start(TEXTAREA, TEXT);
    await expectPainted(TEXTAREA, WORDS);
    await bench.page.press('Enter');
    await bench.page.until(() => window.__replica.text('chat') === '');
    expect(await ask(bench.page, 'boxes', { id: 'auriez' })).toEqual([]);
    await expectUnpainted(TEXTAREA);
  });
});

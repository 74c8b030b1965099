import { describe, expect, it } from 'vitest';
import { minimalEdit } from '../../host/editors/minimal.ts';
import { inBothBrowsers } from './editors/bench.ts';
import { complaints, DESKS, type Desk, DRAFT, model, PLAIN, RICH, sit, write } from './editors/desks.ts';
import { expectText } from './editors/judge.ts';
import { ask } from './probe/ask.ts';

const REPLY = '[role="article"][aria-label^="Comment by Camille"] li:last-child [role="button"]';
const NAME = 'Camille Verdun';

inBothBrowsers('3-limits', (bench) => {
  const column = (desk: Desk) => `${desk.name}, ${bench.browser}`;

  /** The same desk's reply box, with the mention that the page puts in. */
  async function answer(desk: Desk, mention: string): Promise<Desk> {
    const reply = { ...desk, composer: 'reply', selector: desk.selector.replace('comment', 'reply') };
    await bench.page.goto(desk.address({ lang: 'en', mention }));
    await bench.page.click(REPLY);
    await bench.page.until((selector) => document.querySelector(selector) !== null, reply.selector);
    await ask(bench.page, 'open', { selector: reply.selector });
    return reply;
  }

  describe.each([PLAIN, RICH])('a mention of the site’s own in $name', (desk) => {
    describe.each(['chip', 'inline'])('%s', (mention) => {
      const before = `${NAME} you should read`;

      it('is an atom, and words beside it are replaced', async () => {
        await bench.table.run(`words beside a mention (${mention})`, column(desk), 'applied', async () => {
          const { page } = bench;
          const reply = await answer(desk, mention);
          await write(page, reply, 'you should read');
          await expectText(page, reply, before);
          expect((await ask(page, 'read', {})).chips).toEqual([NAME]);
          const edit = { start: 15, end: 18, text: 'we' };
          expect(await ask(page, 'replace', { edit })).toBe('applied');
          await expectText(page, reply, `${NAME} we should read`);
          await page.press('Mod+z');
          await expectText(page, reply, before);
          expect(await complaints(page)).toEqual([]);
        });
      });

      it('is gone around by a rewrite on one side', async () => {
        await bench.table.run(
          `a whole rewrite that keeps a mention (${mention})`,
          column(desk),
          'applied',
          async () => {
            const { page } = bench;
            const reply = await answer(desk, mention);
            await write(page, reply, 'you should read');
            const after = `${NAME}, thank you`;
            expect(await ask(page, 'replace', { edit: { start: 0, end: before.length, text: after } })).toBe(
              'applied',
            );
            await expectText(page, reply, after);
            expect((await ask(page, 'read', {})).chips).toEqual([NAME]);
            await page.press('Mod+z');
            await expectText(page, reply, before);
            expect(await complaints(page)).toEqual([]);
          },
        );
      });

      it('stops a rewrite on both sides of it', async () => {
        await bench.table.run(
          `a rewrite on both sides of a mention (${mention})`,
          column(desk),
          'refused',
          async () => {
            const { page } = bench;
            const reply = await answer(desk, mention);
            await write(page, reply, 'you should read');
            const edit = { start: 0, end: before.length, text: `Hello ${NAME}, thank you` };
            expect(await ask(page, 'replace', { edit })).toBe('refused');
            await expectText(page, reply, before);
            expect(await complaints(page)).toEqual([]);
          },
        );
      });

      it('may have words put before it', async () => {
        await bench.table.run(`words before a mention (${mention})`, column(desk), 'applied', async () => {
          const { page } = bench;
          const reply = await answer(desk, mention);
          await write(page, reply, 'you should read');
          expect(await ask(page, 'replace', { edit: { start: 0, end: 0, text: 'Hello ' } })).toBe('applied');
          await expectText(page, reply, `Hello ${before}`);
          await page.press('Mod+z');
          await expectText(page, reply, before);
          expect(await complaints(page)).toEqual([]);
        });
      });

      it('is never taken away', async () => {
        await bench.table.run(
          `a rewrite without the mention (${mention})`,
          column(desk),
          'refused',
          async () => {
            const { page } = bench;
            const reply = await answer(desk, mention);
            await write(page, reply, 'you should read');
            const edit = { start: 0, end: before.length, text: 'Thank you' };
            expect(await ask(page, 'replace', { edit })).toBe('refused');
            await expectText(page, reply, before);
            expect(await complaints(page)).toEqual([]);
          },
        );
      });
    });
  });

  describe.each(DESKS)('$name', (desk) => {
    it('cannot be emptied, since there is no neighbour to write', async () => {
      const outcome = desk.name === 'textarea' ? 'applied' : 'refused';
      await bench.table.run('the whole text deleted', column(desk), outcome, async () => {
        await sit(bench.page, desk);
        await bench.page.type('Bonjour');
        expect(await ask(bench.page, 'replace', { edit: { start: 0, end: 7, text: '' } })).toBe(outcome);
        await expectText(bench.page, desk, outcome === 'applied' ? '' : 'Bonjour');
      });
    });

    it('is left as it is by a page that takes no synthetic paste', async () => {
      const byPaste = bench.browser === 'chromium' && desk.name !== 'textarea';
      const outcome = byPaste ? 'refused' : 'applied';
      await bench.table.run('a page that ignores untrusted events', column(desk), outcome, async () => {
        await sit(bench.page, desk, { hostile: 'untrusted' });
        await bench.page.type('Bonjour Camille');
        expect(await ask(bench.page, 'replace', { edit: { start: 0, end: 7, text: 'Merci' } })).toBe(outcome);
        await expectText(bench.page, desk, byPaste ? 'Bonjour Camille' : 'Merci Camille');
        await bench.page.type(' !');
        expect(await model(bench.page, desk)).toBe(byPaste ? 'Bonjour Camille !' : 'Merci Camille !');
      });
    });

    it('says nothing and does nothing once its signal has ended', async () => {
      await sit(bench.page, desk);
      await bench.page.type('Bonjour');
      await ask(bench.page, 'close', {});
      const changes = await ask(bench.page, 'changes', {});
      await bench.page.type(' Camille');
      expect(await ask(bench.page, 'changes', {})).toBe(changes);
      expect(await ask(bench.page, 'replace', { edit: { start: 0, end: 7, text: 'Merci' } })).toBe('refused');
      await expectText(bench.page, desk, 'Bonjour Camille');
    });

    it('tells of each change, also of one that the page makes by itself', async () => {
      await sit(bench.page, desk);
      await bench.page.type('Bonjour');
      const changes = await ask(bench.page, 'changes', {});
      expect(changes).toBeGreaterThanOrEqual(7);
      await bench.page.press(desk === DRAFT ? 'Control+Enter' : 'Enter');
      await bench.page.until((name) => window.__replica.text(name) === '', desk.composer);
      await expectText(bench.page, desk, '');
      expect(await ask(bench.page, 'changes', {})).toBeGreaterThan(changes);
    });
  });

  it('knows what a smallest edit is on a real text', async () => {
    const [before, after] = ['Je suis suis là 👩🏽', 'Je suis là 👩🏿'];
    await sit(bench.page, DRAFT);
    await bench.page.type(before);
    expect(await ask(bench.page, 'replace', { edit: minimalEdit(before, after)! })).toBe('applied');
    await expectText(bench.page, DRAFT, after);
  });
});

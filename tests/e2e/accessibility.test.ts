import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visitGallery } from '../gallery/browse.ts';
import type { Gallery } from '../gallery/open.ts';
import { SHOWS } from '../gallery/shows.ts';
import { take } from '../gallery/take.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let visit: Visit;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  visit = await visitGallery({ width: 1340, height: 900 });
  ({ gallery, page } = visit);
});

afterAll(() => visit?.close());

/** What axe holds against one page of the gallery, one line per element; and how much it looked at. */
async function judge(what: Record<string, string>): Promise<{ faults: string[]; passed: number }> {
  await page.goto(gallery.address(what));
  await page.locator('#gallery > *').first().waitFor();
  await page.evaluate(axe);
  const run = `axe.run('#gallery', { runOnly: ${JSON.stringify(standards)} })`;
  const results = await page.evaluate<AxeResults>(run);
  const faults = results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  return { faults, passed: results.passes.flatMap(({ nodes }) => nodes).length };
}

describe('axe', () => {
  it('sees a planted fault', async () => {
    const { faults } = await judge({ show: 'planted' });
    expect(faults).toEqual(['button-name: <button type="button"></button>']);
  });

  const inThePage = ['bars', 'panels', 'proofs', 'wholes', 'desk', 'field'].flatMap((show) =>
    ['light', 'dim', 'dark'].map((theme) => ({ show, theme })),
  );
  // What is fixed differs from the settings by a few lines: one look in each theme is enough.
  const fixed = [
    { show: 'fixed', theme: 'light', locale: 'fr' },
    { show: 'fixed', theme: 'dark', locale: 'en' },
  ];
  const ownPages = ['popup', 'settings', 'first', 'history', 'welcome', 'import', 'editor'].flatMap((show) =>
    ['light', 'dark'].map((theme) => ({ show, theme })),
  );
  const cases = [...inThePage, ...ownPages].flatMap((what) =>
    ['fr', 'en'].map((locale) => ({ ...what, locale })),
  );

  it.each([...cases, ...fixed])('finds nothing in $show, $theme, $locale', async (what) => {
    const { faults, passed } = await judge(what);
    expect(faults).toEqual([]);
    expect(passed).toBeGreaterThan(20);
  });
});

/** Of everything that the gallery shows, what would move: an animation, or a change that takes its time. */
const MOVING = `(() => {
  const isSlow = (times) => times.split(',').some((time) => parseFloat(time) > 0);
  const moving = [...document.querySelectorAll('#gallery *')].flatMap((one) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one, part);
      const moves = isSlow(transitionDuration) || isSlow(animationDuration) || scrollBehavior === 'smooth';
      return moves ? [one.className + (part ?? '')] : [];
    }),
  );
  return [...new Set(moving), ...document.getAnimations().map(() => 'an animation')];
})()`;

describe('where less motion is asked for', () => {
  const NAMES = [...new Set(SHOWS.flatMap(({ asked }) => asked.show ?? []))];
  const moving = async (show: string): Promise<string[]> => {
    await page.goto(gallery.address({ show, locale: 'fr' }));
    await page.locator('#gallery > *').first().waitFor();
    return page.evaluate<string[]>(MOVING);
  };
  beforeAll(() => page.emulateMedia({ reducedMotion: 'reduce' }));
  afterAll(() => page.emulateMedia({ reducedMotion: null }));

  it.each(NAMES)('nothing moves in %s', async (show) => expect(await moving(show)).toEqual([]));

  it('what would move is seen: where it is not asked for, and where it is forgotten', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect((await moving('settings')).length).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addStyleTag({ content: '.tact .press::after { transition: opacity 1s }' });
    expect(await page.evaluate<string[]>(MOVING)).toContainEqual(expect.stringContaining('::after'));
  });
});

/** By how much a page is wider than its window. */
const OVER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('at the narrowest', () => {
  /** By how much a page is wider than a window of 280 px. */
  async function over(asked: Record<string, string>, ready: () => Promise<void>): Promise<number> {
    await page.setViewportSize({ width: 280, height: 640 });
    try {
      await page.goto(gallery.address({ ...asked, locale: 'fr' }));
      await ready();
      return await page.evaluate<number>(OVER);
    } finally {
      await page.setViewportSize({ width: 1340, height: 900 });
    }
  }

  it.each(['settings', 'history', 'welcome', 'import', 'editor'])(
    'the %s do not scroll sideways',
    async (show) => {
      expect(await over({ show }, () => page.locator('.tact :is(h1, h2)').first().waitFor())).toBe(0);
    },
  );

  const parts = SHOWS.filter(
    ({ asked, steps, doubled }) => asked.show === 'editor' && steps?.length && !doubled,
  );
  it.each(parts)('nothing of $name stands outside of the window', async ({ asked, steps = [] }) => {
    const ready = async (): Promise<void> => {
      for (const step of steps) await take(page, step);
      if (steps.some(({ file }) => file)) await page.locator('table.sample').first().waitFor();
    };
    expect(await over(asked, ready)).toBe(0);
  });

  it.each(['fr', 'en'])('the bar cuts none of its words, in %s', async (locale) => {
    await page.goto(gallery.address({ show: 'bars', locale }));
    await page.locator('.bar').first().waitFor();
    const cut = await page.evaluate<string[]>(
      `[...document.querySelectorAll(".bar-words")]
        .filter((words) => getComputedStyle(words).position === 'static' && words.scrollWidth > words.clientWidth + 1)
        .filter((words) => words.clientWidth > 0)
        .map((words) => words.textContent)`,
    );
    expect(cut).toEqual([]);
  });

  it('a panel of the desk scrolls as one', async () => {
    await page.goto(gallery.address({ show: 'desk', locale: 'fr' }));
    await page.locator('.desk').first().waitFor();
    const inside = await page.evaluate<number>(
      `[...document.querySelectorAll(".desk *")].filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY)).length`,
    );
    expect(inside).toBe(0);
  });

  it('the bar keeps one height in every state', async () => {
    await page.goto(gallery.address({ show: 'bars', locale: 'fr' }));
    await page.locator('.bar').first().waitFor();
    const heights = await page.evaluate<number[]>(
      '[...document.querySelectorAll(".bar-box")].map((box) => box.getBoundingClientRect().height)',
    );
    expect([...new Set(heights)]).toEqual([36]);
  });
});

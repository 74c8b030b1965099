import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statusPage } from '../browsers/addresses.ts';
import { crowd } from '../browsers/crowd.ts';
import type { Burden, Page } from '../browsers/page.ts';
import { count, editable, troubles, untilPresent } from '../browsers/reading.ts';
import { type Stage, setStage } from '../browsers/stage.ts';
import { builtExtension } from './coach/build.ts';
import { comeAndGo, comeAndGoOnce, untilSteady } from './coach/comings.ts';
import { held, openOwn } from './coach/own.ts';

const TIMES = 60;
/** Five hundred boxes may leave 2 MB behind; `npm run soak` opens as many. */
const MOST_BYTES = (2 * 1024 * 1024 * TIMES) / 500;
/** The entry script's own, and the coach's at its window. */
const MOST_LISTENERS = 40;

async function opened(stage: Stage): Promise<Page> {
  const tab = await stage.browser.page(statusPage({ theme: 'light', story: 'furniture' }));
  await tab.click(editable('inline'));
  return tab;
}

/** What a tab gained between two moments. */
const gained = (before: Burden, after: Burden): Burden => ({
  heap: after.heap - before.heap,
  listeners: after.listeners - before.listeners,
  nodes: after.nodes - before.nodes,
  script: after.script - before.script,
});

async function gain(stage: Stage, withTact: boolean): Promise<Burden> {
  const tab = await opened(stage);
  if (withTact) await untilPresent(tab, 'tact-bar');
  // The first boxes fill caches of the browser, the page and the engine.
  await comeAndGo(tab, 20, withTact);
  await untilSteady(tab);
  const before = await tab.burden();
  await comeAndGo(tab, TIMES, withTact);
  const after = await tab.burden();
  await tab.close();
  if (!before || !after) throw new Error('this browser does not tell');
  return gained(before, after);
}

describe.each(['chromium', 'firefox'] as const)('boxes that come and go in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name, { extension: builtExtension(name) });
  });
  afterAll(() => stage?.close());

  it('leave no session, no watcher and no element of ours', async () => {
    const own = await openOwn(stage.browser);
    const tab = await opened(stage);
    await untilPresent(tab, 'tact-bar');
    expect(await held(own)).toMatchObject({ sessions: 1 });
    await comeAndGo(tab, TIMES, true);
    const { sessions, watched, ports } = (await held(own)) as Record<string, number>;
    expect({ sessions, ports }).toEqual({ sessions: 1, ports });
    expect(ports).toBeLessThanOrEqual(1);
    // The one that stands, and the last few, whose posts may still be confirmed.
    expect(watched).toBeLessThanOrEqual(5);
    expect(await count(tab, 'tact-bar, tact-overlay')).toBe(2);
    expect(await troubles(tab)).toEqual([]);
    await tab.close();
    await own.close();
  });
});

describe('a feed that scrolls', () => {
  const ARTICLES = 500;
  const QUIET = 4;

  /** A box that was there leaves something to be made ready in idle time: that comes to an end, and is none of the feed. */
  async function untilAtRest(tab: Page): Promise<void> {
    // On a busy machine idle time comes seldom: one quiet moment may be a wait for the next.
    for (let looks = 0, quiet = 0; looks < 30; looks++) {
      const ran = await tab.ranOf('chrome-extension:', () => new Promise((done) => setTimeout(done, 400)));
      quiet = ran?.calls ? 0 : quiet + 1;
      if (quiet === QUIET) return;
    }
    throw new Error('something of ours never comes to rest');
  }

  interface Passed {
    readonly calls: number;
    readonly woken: number;
  }

  /** What of ours ran while a feed went by: calls as the browser's own trace has them, and as we count them. */
  async function feed(tab: Page, own: Page): Promise<Passed> {
    const woken = async (): Promise<number> => Number((await held(own)).woken);
    const atFirst = await woken();
    const ran = await tab.ranOf('chrome-extension:', () => crowd(tab, ARTICLES));
    const times = (await woken()) - atFirst;
    // Firefox tells nothing of its own: there our count stands alone.
    return { calls: ran?.calls ?? times, woken: times };
  }

  /**
   * What ran in the quietest of some feeds. A line that hangs up twenty seconds after its last word, or a post that is
   * given up after a minute, falls into one of them and is none of the feed's: what is would run in each.
   */
  async function passed(
    stage: Stage,
    own: Page,
    before: (tab: Page) => Promise<void>,
    feeds = 3,
  ): Promise<Passed> {
    const tab = await stage.browser.page(statusPage({ theme: 'light', story: 'furniture' }));
    await untilPresent(tab, 'article');
    await before(tab);
    await crowd(tab, 50);
    await untilAtRest(tab);
    let least = await feed(tab, own);
    for (let more = 1; more < feeds && least.calls > 0; more++) {
      const next = await feed(tab, own);
      if (next.calls < least.calls) least = next;
    }
    await tab.close();
    return least;
  }

  it.each(['chromium', 'firefox'] as const)(
    'runs nothing of ours in %s while no box is open',
    async (name) => {
      const stage = await setStage(name, { extension: builtExtension(name) });
      try {
        const own = await openOwn(stage.browser);
        expect(await passed(stage, own, async () => undefined)).toEqual({ calls: 0, woken: 0 });
        expect(await passed(stage, own, comeAndGoOnce)).toEqual({ calls: 0, woken: 0 });
        // Both instruments see: an open box follows the page, once a frame and not once an article.
        const open = await passed(
          stage,
          own,
          async (tab) => {
            await tab.click(editable('inline'));
            await untilPresent(tab, 'tact-bar');
          },
          1,
        );
        expect(open.woken).toBeGreaterThan(0);
        expect(open.calls).toBeGreaterThan(0);
        expect(open.woken).toBeLessThan(ARTICLES / 5);
      } finally {
        await stage.close();
      }
    },
  );
});

describe('memory in chromium', () => {
  it('is measured: what is kept on purpose shows', async () => {
    const stage = await setStage('chromium');
    const tab = await opened(stage);
    const before = await tab.burden();
    await tab.evaluate((bytes) => {
      const kept = Array.from({ length: bytes / 100 }, (_, i) => ({ i, text: `${i}`.padStart(60, '.') }));
      window.addEventListener('kept', () => kept);
    }, MOST_BYTES);
    const after = await tab.burden();
    await stage.close();
    if (!before || !after) throw new Error('this browser does not tell');
    expect(gained(before, after).heap).toBeGreaterThan(MOST_BYTES);
    expect(gained(before, after).listeners).toBe(1);
  });

  it('comes back to what the page itself keeps', async () => {
    const [plain, ours] = [
      await setStage('chromium'),
      await setStage('chromium', { extension: builtExtension('chromium') }),
    ];
    try {
      const without = await gain(plain, false);
      const withTact = await gain(ours, true);
      expect(withTact.heap - without.heap).toBeLessThan(MOST_BYTES);
      expect(withTact.listeners - without.listeners).toBeLessThan(MOST_LISTENERS);
    } finally {
      await Promise.all([plain.close(), ours.close()]);
    }
  });
});

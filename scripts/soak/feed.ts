import { postPage, statusPage } from '../../tests/browsers/addresses.ts';
import { crowd } from '../../tests/browsers/crowd.ts';
import type { Page } from '../../tests/browsers/page.ts';
import { editable, untilPresent } from '../../tests/browsers/reading.ts';
import { type Stage, setStage } from '../../tests/browsers/stage.ts';
import { builtExtension } from '../../tests/e2e/coach/build.ts';
import { comeAndGoOnce } from '../../tests/e2e/coach/comings.ts';
import { held, openOwn } from '../../tests/e2e/coach/own.ts';
import { planted } from './planted.ts';
import { ms, row } from './table.ts';

const ORIGIN = 'chrome-extension:';
const X = statusPage({ story: 'furniture' });
const FACEBOOK = postPage({ story: 'furniture' });

/** What a person has done on the page before the feed is scrolled. */
type Before = (tab: Page) => Promise<void>;

const nothing: Before = async () => undefined;
const openOn =
  (box: string): Before =>
  async (tab) => {
    await tab.click(editable(box));
    await untilPresent(tab, 'tact-bar');
  };

interface Scene {
  readonly name: string;
  readonly url: string;
  readonly before: Before;
}

const SCENES: readonly Scene[] = [
  { name: 'X, no box opened', url: X, before: nothing },
  { name: 'X, a box opened and closed', url: X, before: comeAndGoOnce },
  { name: 'X, a box open', url: X, before: openOn('inline') },
  { name: 'Facebook, no box opened', url: FACEBOOK, before: nothing },
  { name: 'Facebook, a box open', url: FACEBOOK, before: openOn('comment') },
];
const PLANTED: Scene = { name: 'X, a fault planted: 20 ms a scroll', url: X, before: nothing };

async function scrolled(stage: Stage, own: Page, { name, url, before }: Scene, articles: number) {
  const tab = await stage.browser.page(url);
  await untilPresent(tab, 'article, [role="article"]');
  await before(tab);
  await crowd(tab, 50);
  const woken = async (): Promise<number> => Number((await held(own)).woken);
  const atFirst = await woken();
  const ran = await tab.ranOf(ORIGIN, () => crowd(tab, articles));
  const times = (await woken()) - atFirst;
  row(`${stage.browser.name}: ${name}`, ran ? ms(ran.ms) : '–', ran?.calls ?? '–', times);
  await tab.close();
}

async function on(
  name: 'chromium' | 'firefox',
  extension: string,
  scenes: readonly Scene[],
  articles: number,
): Promise<void> {
  const stage = await setStage(name, { extension });
  const own = await openOwn(stage.browser);
  for (const scene of scenes) await scrolled(stage, own, scene, articles);
  await stage.close();
}

/**
 * What Tact's own scripts do while thousands of articles are scrolled through: in Chromium by its tracing, in both by our
 * own count of the times that the page has woken us.
 */
export async function feed(articles: number): Promise<void> {
  row(`${articles} articles scrolled`, 'our script', 'our calls', 'woken');
  for (const name of ['chromium', 'firefox'] as const) await on(name, builtExtension(name), SCENES, articles);
  const { folder, remove } = planted(builtExtension('chromium'));
  await on('chromium', folder, [PLANTED], articles).finally(remove);
}

import { postPage, statusPage } from '../../tests/browsers/addresses.ts';
import type { Page } from '../../tests/browsers/page.ts';
import { editable, untilPresent } from '../../tests/browsers/reading.ts';
import { type Stage, setStage } from '../../tests/browsers/stage.ts';
import { builtExtension } from '../../tests/e2e/coach/build.ts';
import { pressRewrite } from '../../tests/e2e/coach/by-keys.ts';
import { openOwn, told } from '../../tests/e2e/coach/own.ts';
import { eventually, openCard, underlined } from '../../tests/e2e/coach/see.ts';
import { plantedTask } from './planted.ts';
import { ms, row } from './table.ts';
import { percentile } from './typing.ts';

const LONG_MS = 50;
const DRAFT = 'Bonjour, désolé pour votre commande. Vous auriez dû lire nos conditions.';
const asked = { theme: 'light', story: 'furniture' } as const;

interface Box {
  readonly name: string;
  readonly url: string;
  readonly composer: string;
}

const BOXES: readonly Box[] = [
  { name: 'X', url: statusPage(asked), composer: 'inline' },
  { name: 'Facebook', url: postPage(asked), composer: 'comment' },
];

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 1500));

/** From the first focus in a fresh page to the first underline, on to the first card and the first whole reply, where there is Tact. */
async function firstUse(
  stage: Stage,
  own: Page | undefined,
  { url, composer }: Box,
): Promise<readonly number[]> {
  const tab = await stage.browser.page(url);
  const box = editable(composer);
  await untilPresent(tab, box);
  await rest();
  const tasks = await tab.tasksOf(async () => {
    await tab.click(box);
    if (own) await untilPresent(tab, 'tact-bar');
    await tab.type(DRAFT, { delay: 30 });
    if (own) await eventually(() => underlined(tab, box));
    if (own) await openCard(tab, box, 'auriez dû');
    await rest();
    await tab.press('Escape');
    if (own) {
      await pressRewrite(tab);
      await eventually(async () => (await told(own))?.open === 'whole');
    }
    await rest();
  });
  await tab.close();
  return tasks ?? [];
}

/** @returns the worst task of all boxes, in ms */
async function measured(label: string, extension: string | undefined, turns: number): Promise<number> {
  let worst = 0;
  const stage = await setStage('chromium', extension ? { extension } : {});
  const own = extension ? await openOwn(stage.browser) : undefined;
  for (const box of BOXES) {
    const all: (readonly number[])[] = [];
    for (let turn = 0; turn < turns; turn++) all.push(await firstUse(stage, own, box));
    const longest = all.map(([first = 0]) => first);
    worst = Math.max(worst, ...longest);
    row(
      `${box.name}, ${label}`,
      ms(percentile(longest, 0.5)),
      ms(Math.max(...longest)),
      all.flat().filter((one) => one > LONG_MS).length,
    );
  }
  await stage.close();
  return worst;
}

/**
 * The longest task of a page in which a reply box is focused for the first time, written in, its card opened and the
 * whole reply asked for, in processor time: without Tact, with it, and with a task of 300 ms planted.
 * @throws when the planted one does not show: what was measured before it then says nothing
 */
export async function tasks(turns: number): Promise<void> {
  row(`first focus to first whole reply, ${turns} times`, 'longest', 'worst', `over ${LONG_MS} ms`);
  const own = builtExtension('chromium');
  await measured('without', undefined, turns);
  const ours = await measured('with', own, turns);
  const { folder, remove } = plantedTask(own);
  const seen = await measured('a fault planted: 300 ms a focus', folder, 1).finally(remove);
  if (seen <= ours) throw new Error('the planted task is not seen');
}

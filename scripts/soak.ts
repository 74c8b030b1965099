import { parseArgs } from 'node:util';
import { postPage, statusPage } from '../tests/browsers/addresses.ts';
import type { Burden, Page } from '../tests/browsers/page.ts';
import { editable, modelText, untilPresent } from '../tests/browsers/reading.ts';
import { type Stage, setStage } from '../tests/browsers/stage.ts';
import { builtExtension } from '../tests/e2e/coach/build.ts';
import { comeAndGo } from '../tests/e2e/coach/comings.ts';
import { crowd } from './soak/crowd.ts';
import { percentile, typed } from './soak/typing.ts';

/** `npm run soak`: what Tact costs a page of X and of Facebook in Chromium, with and without it in turns. */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, boxes: { type: 'string', default: '500' } },
});
const SECONDS = Number(values.seconds);
const BOXES = Number(values.boxes);
const PER_SECOND = 15;
const TURNS = 5;

const stages: readonly [string, Stage][] = [
  ['without', await setStage('chromium')],
  ['with', await setStage('chromium', { extension: builtExtension('chromium') })],
];

const row = (name: string, ...cells: (string | number)[]): void =>
  console.log(name.padEnd(44), ...cells.map((cell) => String(cell).padStart(12)));
const ms = (seconds: number): string => `${(seconds * 1000).toFixed(2)} ms`;

async function box(stage: Stage, url: string, name: string, withTact: boolean): Promise<Page> {
  const tab = await stage.browser.page(url);
  await tab.click(editable(name));
  if (withTact) await untilPresent(tab, 'tact-bar');
  return tab;
}

async function typing(): Promise<void> {
  row('typing, per key', 'script', 'p95 to paint', 'long tasks', 'text kept');
  for (const [site, url, name] of [
    ['X', statusPage({ story: 'furniture' }), 'inline'],
    ['Facebook', postPage({ story: 'furniture' }), 'comment'],
  ] as const) {
    for (const [label, stage] of stages) {
      const tab = await box(stage, url, name, label === 'with');
      await typed(tab, 5, PER_SECOND);
      const before = (await tab.burden()) as Burden;
      const told = await typed(tab, SECONDS, PER_SECOND);
      const after = (await tab.burden()) as Burden;
      const kept = (await modelText(tab, name)).endsWith(told.text);
      const perKey = (after.script - before.script) / told.text.length;
      row(
        `${site}, ${label}`,
        ms(perKey),
        `${percentile(told.toPaint, 0.95)} ms`,
        told.longTasks,
        String(kept),
      );
      await tab.close();
    }
  }
}

async function boxes(): Promise<void> {
  row(`${BOXES} boxes opened and closed`, 'heap', 'listeners', 'nodes');
  for (const [label, stage] of stages) {
    const tab = await box(stage, statusPage({ story: 'furniture' }), 'inline', label === 'with');
    await comeAndGo(tab, 20, label === 'with');
    const before = (await tab.burden()) as Burden;
    await comeAndGo(tab, BOXES, label === 'with');
    const after = (await tab.burden()) as Burden;
    row(
      label,
      `${((after.heap - before.heap) / 1024).toFixed(0)} KB`,
      after.listeners - before.listeners,
      after.nodes - before.nodes,
    );
    await tab.close();
  }
}

async function feedOnce(stage: Stage): Promise<number> {
  const tab = await stage.browser.page(statusPage({ story: 'furniture' }));
  await crowd(tab, 50);
  const before = (await tab.burden()) as Burden;
  await crowd(tab, 5000);
  const after = (await tab.burden()) as Burden;
  await tab.close();
  return after.script - before.script;
}

/** In turns, several times: a busy machine is slow for both. */
async function feed(): Promise<void> {
  const all: number[][] = stages.map(() => []);
  for (let turn = 0; turn < TURNS; turn++)
    for (const [i, [, stage]] of stages.entries()) all[i]?.push(await feedOnce(stage));
  row(`5,000 articles scrolled, no box open`, 'least', 'median');
  stages.forEach(([label], i) => {
    row(label, ms(Math.min(...(all[i] ?? []))), ms(percentile(all[i] ?? [], 0.5)));
  });
}

if (SECONDS > 0) await typing();
if (BOXES > 0) await boxes();
await feed();
for (const [, stage] of stages) await stage.close();

import { statusPage } from '../../tests/browsers/addresses.ts';
import type { Stage } from '../../tests/browsers/stage.ts';
import { crowd } from './crowd.ts';
import { ms, row, type Stages } from './table.ts';
import { percentile } from './typing.ts';

const TURNS = 5;

async function feedOnce(stage: Stage): Promise<number> {
  const tab = await stage.browser.page(statusPage({ story: 'furniture' }));
  await crowd(tab, 50);
  const before = (await tab.script()) ?? 0;
  await crowd(tab, 5000);
  const after = (await tab.script()) ?? 0;
  await tab.close();
  return (after - before) * 1000;
}

/** What a long feed costs while no box is open. In turns, several times: a busy machine is slow for both. */
export async function feed(stages: Stages): Promise<void> {
  const all: number[][] = stages.map(() => []);
  for (let turn = 0; turn < TURNS; turn++)
    for (const [i, [, stage]] of stages.entries()) all[i]?.push(await feedOnce(stage));
  row(`5,000 articles scrolled, no box open`, 'least', 'median');
  stages.forEach(([label], i) => {
    row(label, ms(Math.min(...(all[i] ?? []))), ms(percentile(all[i] ?? [], 0.5)));
  });
}

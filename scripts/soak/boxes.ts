import { statusPage } from '../../tests/browsers/addresses.ts';
import type { Burden } from '../../tests/browsers/page.ts';
import { editable, untilPresent } from '../../tests/browsers/reading.ts';
import { comeAndGo, untilSteady } from '../../tests/e2e/coach/comings.ts';
import { row, type Stages } from './table.ts';

/** What is left in memory once many boxes have been opened and closed. */
export async function boxes(stages: Stages, times: number): Promise<void> {
  row(`${times} boxes opened and closed`, 'heap', 'listeners', 'nodes');
  for (const [label, stage] of stages) {
    const tab = await stage.browser.page(statusPage({ story: 'furniture' }));
    await tab.click(editable('inline'));
    if (label === 'with') await untilPresent(tab, 'tact-bar');
    await comeAndGo(tab, 20, label === 'with');
    await untilSteady(tab);
    const before = (await tab.burden()) as Burden;
    await comeAndGo(tab, times, label === 'with');
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

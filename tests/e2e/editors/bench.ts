import { afterAll, beforeAll, describe } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { type Stage, setStage } from '../../browsers/stage.ts';
import { PROBE } from '../probe/build.ts';
import { DRAFT } from './desks.ts';
import { Table } from './table.ts';

/** One browser with the probe in it and one tab, for all tests of a file. */
export interface Bench {
  browser: 'chromium' | 'firefox';
  page: Page;
  stage: Stage;
  table: Table;
}

/**
 * Runs the same tests in both browsers, side by side, and writes down how they came out. Within a browser
 * they come one after the other: they share its tab.
 */
export function inBothBrowsers(part: string, tests: (bench: Bench) => void): void {
  const table = new Table(part);
  describe.concurrent.each(['chromium', 'firefox'] as const)('%s', (browser) => {
    const bench = { browser, table } as Bench;
    beforeAll(async () => {
      bench.stage = await setStage(browser, { extension: PROBE });
      bench.page = await bench.stage.browser.page(DRAFT.address());
    });
    afterAll(async () => {
      await bench.stage?.close();
      await table.write();
    });
    describe('one after the other', { concurrent: false }, () => tests(bench));
  });
}

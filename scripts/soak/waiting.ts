import { PROTOCOL } from '../../host/protocol/messages.ts';
import { postPage } from '../../tests/browsers/addresses.ts';
import type { Page } from '../../tests/browsers/page.ts';
import { editable, untilPresent } from '../../tests/browsers/reading.ts';
import { type Stage, setStage } from '../../tests/browsers/stage.ts';
import { builtExtension } from '../../tests/e2e/coach/build.ts';
import { openOwn } from '../../tests/e2e/coach/own.ts';
import { row } from './table.ts';
import { percentile } from './typing.ts';

/** As much of the extension's world as is used here. */
declare const chrome: {
  tabs: {
    query(all: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<{ cases?: unknown[] | null } | null>;
  };
};

/** One question to the coach of the page: how long until its answer, and how many cases it told. */
interface Asked {
  readonly ms: number;
  readonly cases: number;
}

function ask(own: Page, type: 'report' | 'waiting'): Promise<Asked> {
  return own.evaluate(
    async (v, what) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('https://'));
      const start = performance.now();
      const answer = await chrome.tabs.sendMessage(tab?.id ?? 0, { v, type: what });
      return { ms: performance.now() - start, cases: answer?.cases?.length ?? 0 };
    },
    PROTOCOL,
    type,
  );
}

interface Opening {
  /** Processor time in scripts of the tab; null in Firefox. */
  readonly script: number | null;
  readonly first: number;
  readonly again: number;
  readonly cases: number;
}

const QUESTIONS = 5;

/** The least of a few: what the way there and back costs without a reading. */
async function wayThere(own: Page): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < QUESTIONS; i++) all.push((await ask(own, 'report')).ms);
  return Math.min(...all);
}

const OPENED_MS = 3000;
/** What is kept of the answer is written a little later. */
const SETTLED_MS = 500;
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Opens a post of many comments anew and asks who waits there: the first time and once more. */
async function opening(stage: Stage, own: Page, comments: number): Promise<Opening> {
  const page = await stage.browser.page(postPage({ many: String(comments), hostile: 'twins,folds' }));
  await page.click(editable('comment'));
  await untilPresent(page, 'tact-bar');
  // The page draws its comments and the coach reads the box's own conversation: neither is what is measured.
  await sleep(OPENED_MS);
  const way = await wayThere(own);
  const before = await page.script();
  const first = await ask(own, 'waiting');
  await sleep(SETTLED_MS);
  const after = await page.script();
  const again = await ask(own, 'waiting');
  await page.close();
  const script = before === null || after === null ? null : (after - before) * 1000;
  return { script, first: first.ms - way, again: again.ms - way, cases: first.cases };
}

/**
 * How long the coach takes to tell who waits under a post of hundreds of comments, asked as the popup asks: from the
 * question to the answer, less the way there and back. Each time on a page that has just been opened.
 */
export async function waiting(turns: number, comments: number): Promise<void> {
  row(
    `who waits among ${comments} comments`,
    'script',
    'first, least',
    'first, median',
    'once more',
    'cases',
  );
  for (const name of ['chromium', 'firefox'] as const) {
    const stage = await setStage(name, { extension: builtExtension(name) });
    const own = await openOwn(stage.browser);
    const all: Opening[] = [];
    for (let turn = 0; turn < turns; turn++) all.push(await opening(stage, own, comments));
    const ms = (of: (one: Opening) => number, share: number): string =>
      `${percentile(all.map(of), share).toFixed(1)} ms`;
    row(
      name,
      all[0]?.script === null ? '–' : ms(({ script }) => script ?? 0, 0.5),
      ms(({ first }) => first, 0),
      ms(({ first }) => first, 0.5),
      ms(({ again }) => again, 0.5),
      all[0]?.cases ?? 0,
    );
    await stage.close();
  }
}

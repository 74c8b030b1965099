import type { Page } from '../../tests/browsers/page.ts';

const SENTENCES = [
  'Bonjour Camille, nous sommes désolés pour ce retard. ',
  'Votre commande part demain matin et vous recevrez le suivi par message privé. ',
  'You should have read our conditions before you ordered. ',
  'Le service client vous rappelle avant 17 h, merci de votre patience. ',
];

/** The value below which a share of the others lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A reply as long as asked, one sentence after the other. */
export function replyOf(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += SENTENCES[i % SENTENCES.length];
  return text.slice(0, length);
}

/** What a while of typing gave, key by key. */
export interface Typed {
  /** Script from one key to the next, of the page and of what is in it, in milliseconds. */
  readonly script: number[];
  /** From each key to the next painted frame, in milliseconds, as the browser's event timing has it (steps of 8). */
  readonly toPaint: number[];
  /** Tasks over 50 ms. */
  longTasks: number;
}

export const nothingTyped = (): Typed => ({ script: [], toPaint: [], longTasks: 0 });

/** What a browser's event timing leaves out: a key that was painted within its shortest entry. */
const UNTOLD_MS = 16;

async function watch(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const seen = { toPaint: [] as number[], longTasks: 0 };
    const keys = new PerformanceObserver((list) => {
      for (const one of list.getEntries()) if (one.name === 'keydown') seen.toPaint.push(one.duration);
    });
    const tasks = new PerformanceObserver((list) => {
      seen.longTasks += list.getEntries().length;
    });
    keys.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    tasks.observe({ type: 'longtask' });
    Object.assign(window, {
      __typed: () => {
        keys.disconnect();
        tasks.disconnect();
        return seen;
      },
    });
  });
}

const seen = (tab: Page) =>
  tab.evaluate(() =>
    (window as unknown as { __typed: () => { toPaint: number[]; longTasks: number } }).__typed(),
  );

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, ms)));

/** Types at some characters a second into whatever has the focus, and adds what each key cost. */
export async function typeOn(tab: Page, text: string, perSecond: number, into: Typed): Promise<void> {
  await watch(tab);
  let before = (await tab.script()) ?? 0;
  const start = Date.now();
  for (const [i, letter] of [...text].entries()) {
    await tab.type(letter);
    await sleep(start + ((i + 1) * 1000) / perSecond - Date.now());
    const after = (await tab.script()) ?? 0;
    into.script.push((after - before) * 1000);
    before = after;
  }
  const { toPaint, longTasks } = await seen(tab);
  const untold = Array.from({ length: Math.max(0, text.length - toPaint.length) }, () => UNTOLD_MS);
  into.toPaint.push(...toPaint, ...untold);
  into.longTasks += longTasks;
}

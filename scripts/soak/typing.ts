import type { Page } from '../../tests/browsers/page.ts';

/** What a while of typing gave. */
export interface Typed {
  readonly text: string;
  /** From each key to the next painted frame, in milliseconds, as the browser's event timing has it (steps of 8). */
  readonly toPaint: readonly number[];
  /** Tasks over 50 ms. */
  readonly longTasks: number;
}

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

/** Types for some seconds at some characters a second, into whatever has the focus. */
export async function typed(tab: Page, seconds: number, perSecond: number): Promise<Typed> {
  await tab.evaluate(() => {
    const seen = { toPaint: [] as number[], longTasks: 0 };
    const observers = [
      new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (one.name === 'keydown') seen.toPaint.push(one.duration);
      }),
      new PerformanceObserver((list) => {
        seen.longTasks += list.getEntries().length;
      }),
    ];
    observers[0]?.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    observers[1]?.observe({ type: 'longtask' });
    Object.assign(window, { __typing: seen });
  });
  let text = '';
  while (text.length < seconds * perSecond) text += SENTENCES[((text.length / 7) % SENTENCES.length) | 0];
  text = text.slice(0, seconds * perSecond);
  await tab.type(text, { delay: 1000 / perSecond });
  const seen = await tab.evaluate(
    () => (window as unknown as { __typing: { toPaint: number[]; longTasks: number } }).__typing,
  );
  return { text, ...seen };
}

import type { Page } from './page.ts';

/** Brings many articles into a page, as a long feed does, and scrolls through them. */
export async function crowd(tab: Page, articles: number): Promise<void> {
  await tab.evaluate(async (many) => {
    const model = document.querySelector('article, [role="article"]') as Element;
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    for (let i = 0; i < many; i += 50) {
      const more = Array.from({ length: 50 }, () => model.cloneNode(true));
      model.parentElement?.append(...more);
      window.scrollBy(0, 4000);
      await frame();
    }
  }, articles);
}

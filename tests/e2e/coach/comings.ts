import type { Page } from '../../browsers/page.ts';
import { untilGone, untilPresent } from '../../browsers/reading.ts';

/** Opens X's reply dialog, waits for our bar however long it takes to come, and closes the dialog. */
export async function comeAndGoOnce(tab: Page): Promise<void> {
  await tab.click('article [data-testid="reply"]');
  await untilPresent(tab, '[role="dialog"] tact-bar');
  await tab.click('[data-testid="app-bar-close"]');
  await untilGone(tab, '[role="dialog"]');
}

/** Opens X's reply dialog and closes it again, many times, each with a letter in it; waits for our bar where we are. */
export async function comeAndGo(tab: Page, times: number, withTact: boolean): Promise<void> {
  const PER_CALL = 20;
  for (let done = 0; done < times; done += PER_CALL) {
    await tab.evaluate(
      async (count, waitForBar) => {
        const until = async (is: () => boolean): Promise<void> => {
          for (let tries = 0; tries < 300 && !is(); tries++) await new Promise((go) => setTimeout(go, 5));
          if (!is()) throw new Error('waited in vain');
        };
        const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
        const dialog = (): Element | null => document.querySelector('[role="dialog"]');
        for (let i = 0; i < count; i++) {
          press('article [data-testid="reply"]');
          await until(() => dialog()?.querySelector('[contenteditable="true"]') !== null);
          if (waitForBar) await until(() => dialog()?.querySelector('tact-bar') !== null);
          press('[data-testid="app-bar-close"]');
          await until(() => dialog() === null);
        }
      },
      Math.min(PER_CALL, times - done),
      withTact,
    );
  }
}

const STEADY_BYTES = 50_000;
const MOST_LOOKS = 20;

/**
 * Waits until a tab's memory grows no more: the other language is made ready once, while the page has nothing to do.
 * @throws where it still grows after many looks
 */
export async function untilSteady(tab: Page): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const { heap = 0 } = (await tab.burden()) ?? {};
    if (Math.abs(heap - before) < STEADY_BYTES) return;
    before = heap;
    await new Promise((done) => setTimeout(done, 1500));
  }
  throw new Error('the memory never got steady');
}

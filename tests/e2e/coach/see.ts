import type { Box, Page } from '../../browsers/page.ts';
import { type Pixels, readPixels } from '../../browsers/pixels.ts';

/**
 * What a person sees of Tact: its shadow roots are closed, so tests look at pixels and press at coordinates.
 */
type Test = (red: number, green: number, blue: number) => boolean;

/** The tint and line of a firm underline, on a light page. */
const isRaspberry: Test = (r, g, b) => r - g > 60 && r > 200 && b > 90 && b < 200;
/** The primary button of the card, on a light page: tokens.css, `--accent`. */
export const isAccent: Test = (r, g, b) =>
  Math.abs(r - 0x0b) < 8 && Math.abs(g - 0x62) < 8 && Math.abs(b - 0x64) < 8;

function count(pixels: Pixels, test: Test): number {
  let sum = 0;
  for (let y = 0; y < pixels.height; y++)
    for (let x = 0; x < pixels.width; x++) if (test(...pixels.at(x, y))) sum++;
  return sum;
}

/** The line of a wavy underline and of its tint, on a light page. */
const isAmber: Test = (r, g, b) => r - b > 60 && g - b > 40 && r > g;

/** How many pixels of any underline of weight, firm or wavy, an element shows. */
export async function marked(page: Page, selector: string): Promise<number> {
  const box = await page.boxOf(selector);
  if (!box) return 0;
  const pixels = readPixels(await page.screenshot(undefined, box));
  return count(pixels, (...rgb) => isRaspberry(...rgb) || isAmber(...rgb));
}

/** What is the same on both sides of a comparison, on a light page: tokens.css, `--slot`. */
const isSame: Test = (r, g, b) => Math.abs(r - 0xfd) < 3 && Math.abs(g - 0xf0) < 3 && Math.abs(b - 0xcf) < 3;

/** How many pixels of the window are tinted as «the same»: nothing else in a card of ours or on a replica is. */
export async function sameTint(page: Page): Promise<number> {
  return count(readPixels(await page.screenshot()), isSame);
}

/** How many pixels of a firm underline an element shows. */
export async function underlined(page: Page, selector: string): Promise<number> {
  const box = await page.boxOf(selector);
  return box ? count(readPixels(await page.screenshot(undefined, box)), isRaspberry) : 0;
}

/** The middle of an element's first underlined row of pixels, in the window; where words have no boxes of their own. */
async function underlineIn(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  const box = await page.boxOf(selector);
  if (!box) return null;
  const pixels = readPixels(await page.screenshot(undefined, box));
  const scale = pixels.width / box.width;
  for (let y = 0; y < pixels.height; y++) {
    const inked = Array.from({ length: pixels.width }, (_, x) => x).filter((x) =>
      isRaspberry(...pixels.at(x, y)),
    );
    const middle = inked[Math.floor(inked.length / 2)];
    if (middle !== undefined) return { x: box.x + middle / scale, y: box.y + y / scale };
  }
  return null;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Looks again until something is seen, ten seconds at most. */
export async function eventually<T>(look: () => Promise<T | null | false | 0>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error('not seen within ten seconds');
    await sleep(120);
  }
}

/** The widest run of the accent colour: where the card's primary button is. */
function primaryIn(pixels: Pixels, scale: number): { x: number; y: number } | null {
  const WIDEST_ICON = 40;
  let best: { x: number; y: number; length: number } | null = null;
  for (let y = 0; y < pixels.height; y++) {
    let length = 0;
    for (let x = 0; x <= pixels.width; x++) {
      if (x < pixels.width && isAccent(...pixels.at(x, y))) length++;
      else {
        if (length > (best?.length ?? WIDEST_ICON * scale)) best = { x: x - length / 2, y, length };
        length = 0;
      }
    }
  }
  return best ? { x: best.x / scale, y: best.y / scale + 4 } : null;
}

/** Waits for the card's primary button and gives its middle. */
export function primaryButton(page: Page): Promise<{ x: number; y: number }> {
  return eventually(async () => {
    const width = await page.evaluate(() => window.innerWidth);
    const pixels = readPixels(await page.screenshot());
    return primaryIn(pixels, pixels.width / width);
  });
}

/** Where some words of an editable stand in the window. */
export function boxOfWords(page: Page, selector: string, words: string): Promise<Box> {
  return eventually(() =>
    page.evaluate(
      (where, what) => {
        const walker = document.createTreeWalker(document.querySelector(where) as Node, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(what);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + what.length);
          const [{ x, y, width, height }] = [range.getClientRects()[0] as DOMRect];
          return { x, y, width, height };
        }
        return null;
      },
      selector,
      words,
    ),
  );
}

/** Rests the pointer on some words until their card opens. */
export async function openCard(
  page: Page,
  selector: string,
  words: string,
): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOfWords(page, selector, words);
  await page.moveTo(x + width / 2 - 1, y + height / 2);
  await page.moveTo(x + width / 2, y + height / 2);
  return primaryButton(page);
}

/** Rests the pointer on an element's first underline until its card opens. */
export async function openCardOnInk(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const { x, y } = await eventually(() => underlineIn(page, selector));
  await page.moveTo(x - 1, y - 3);
  await page.moveTo(x, y - 3);
  return primaryButton(page);
}

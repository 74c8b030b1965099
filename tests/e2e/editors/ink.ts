import { PNG } from 'pngjs';
import { LOOKS } from '../../../host/underlines/looks.ts';
import type { Box, Page } from '../../browsers/page.ts';

type Severity = keyof typeof LOOKS;

/** How far a pixel may be from a line's colour: the line's edges are blended with what lies under it. */
const NEAR = 20;

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** A screenshot of a part of the page, asked for in CSS pixels. */
export class Ink {
  readonly #scale: number;

  constructor(
    readonly png: PNG,
    readonly clip: Box,
  ) {
    this.#scale = png.width / clip.width;
  }

  /** The CSS columns of a box in which the line of this weight can be seen. */
  columns(severity: Severity, box: Box): Set<number> {
    const wanted = channels(LOOKS[severity].colour);
    const seen = new Set<number>();
    for (const [x, y] of this.#pixels(box)) {
      const at = (y * this.png.width + x) * 4;
      const far = wanted.some((value, channel) => Math.abs(this.png.data[at + channel]! - value) > NEAR);
      if (!far) seen.add(Math.floor(x / this.#scale + this.clip.x));
    }
    return seen;
  }

  *#pixels(box: Box): Generator<[number, number]> {
    const device = (value: number, origin: number) => Math.round((value - origin) * this.#scale);
    const right = Math.min(this.png.width, device(box.x + box.width, this.clip.x));
    const bottom = Math.min(this.png.height, device(box.y + box.height, this.clip.y));
    for (let y = Math.max(0, device(box.y, this.clip.y)); y < bottom; y++)
      for (let x = Math.max(0, device(box.x, this.clip.x)); x < right; x++) yield [x, y];
  }
}

/** Takes a picture of a part of the page. */
export async function photograph(page: Page, clip: Box): Promise<Ink> {
  const whole = {
    x: Math.floor(clip.x),
    y: Math.floor(clip.y),
    width: Math.ceil(clip.width) + 1,
    height: Math.ceil(clip.height) + 1,
  };
  return new Ink(PNG.sync.read(Buffer.from(await page.screenshot(undefined, whole))), whole);
}

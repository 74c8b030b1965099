import { PNG } from 'pngjs';

const CHANNELS = 4;

export type Colour = readonly [red: number, green: number, blue: number];

/** A decoded screenshot, in device pixels. */
export interface Pixels {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

/** Decodes a browser's screenshot. */
export function readPixels(image: Uint8Array): Pixels {
  const { width, height, data } = PNG.sync.read(Buffer.from(image));
  const at = (x: number, y: number): Colour => {
    const start = (y * width + x) * CHANNELS;
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
  };
  return { width, height, at };
}

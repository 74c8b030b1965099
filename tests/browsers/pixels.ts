import { inflateSync } from 'node:zlib';

const SIGNATURE = 8;
const CHUNK_FRAME = 12;

export type Colour = readonly [red: number, green: number, blue: number];

/** A decoded screenshot, in device pixels. */
export interface Pixels {
  width: number;
  height: number;
  at(x: number, y: number): Colour;
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + CHUNK_FRAME;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What a PNG row filter adds to each byte, by the filter's number. */
const PREDICT: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function unfilter(raw: Buffer, stride: number, bytes: number): Buffer {
  const rows = raw.length / (stride + 1);
  const out = Buffer.alloc(rows * stride);
  for (let row = 0; row < rows; row++) {
    const predict = PREDICT[raw[row * (stride + 1)] ?? 0]!;
    for (let i = 0; i < stride; i++) {
      const at = row * stride + i;
      const left = i >= bytes ? out[at - bytes]! : 0;
      const up = row > 0 ? out[at - stride]! : 0;
      const corner = i >= bytes && row > 0 ? out[at - stride - bytes]! : 0;
      out[at] = raw[row * (stride + 1) + 1 + i]! + predict(left, up, corner);
    }
  }
  return out;
}

/** Decodes a browser's screenshot: 8 bits a channel, with or without alpha, not interlaced. */
export function readPixels(png: Uint8Array): Pixels {
  const chunks = [...chunksOf(Buffer.from(png))];
  const header = chunks.find(({ type }) => type === 'IHDR')!.data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const flat = unfilter(inflateSync(packed), width * bytes, bytes);
  const at = (x: number, y: number): Colour => {
    const start = (y * width + x) * bytes;
    return [flat[start]!, flat[start + 1]!, flat[start + 2]!];
  };
  return { width, height, at };
}

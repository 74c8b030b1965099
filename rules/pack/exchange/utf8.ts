/** Code units handed to `fromCharCode` at a time: all at once would overflow the stack. */
const CHUNK = 8192;

/** How many bytes follow a first byte, its own bits, and the least code point so written; null when it is none. */
function leadOf(byte: number): readonly [more: number, bits: number, least: number] | null {
  if (byte < 0x80) return [0, byte, 0];
  if (byte >= 0xc2 && byte < 0xe0) return [1, byte & 0x1f, 0x80];
  if (byte >= 0xe0 && byte < 0xf0) return [2, byte & 0x0f, 0x800];
  return byte >= 0xf0 && byte < 0xf5 ? [3, byte & 0x07, 0x10000] : null;
}

const isPlain = (point: number, least: number): boolean =>
  point >= least && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);

/** Collects code units into a string, a chunk at a time. */
class Units {
  private text = '';
  private units: number[] = [];

  add(point: number): void {
    if (point < 0x10000) this.units.push(point);
    else this.units.push(0xd7c0 + (point >> 10), 0xdc00 + (point & 0x3ff));
    if (this.units.length >= CHUNK) this.flush();
  }

  flush(): string {
    this.text += String.fromCharCode(...this.units);
    this.units = [];
    return this.text;
  }
}

/**
 * Reads UTF-8 strictly, without a byte order mark. This room knows no `TextDecoder`.
 * @returns null when the bytes are no UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const out = new Units();
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const lead = leadOf(bytes[at++] as number);
    if (!lead) return null;
    const [more, bits, least] = lead;
    let point = bits;
    for (let i = 0; i < more; i++) {
      const byte = bytes[at++] ?? 0;
      if (byte >> 6 !== 2) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (!isPlain(point, least)) return null;
    out.add(point);
  }
  return out.flush();
}

function pushPoint(out: number[], point: number): void {
  if (point < 0x80) out.push(point);
  else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
  else if (point < 0x10000)
    out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
  else
    out.push(
      0xf0 | (point >> 18),
      0x80 | ((point >> 12) & 0x3f),
      0x80 | ((point >> 6) & 0x3f),
      0x80 | (point & 0x3f),
    );
}

const UNKNOWN = 0xfffd;

/** Writes UTF-8; half a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    pushPoint(out, point >= 0xd800 && point <= 0xdfff ? UNKNOWN : point);
  }
  return Uint8Array.from(out);
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What is used of WebCrypto's `crypto.subtle`, which browsers and Node give alike. Keys are theirs alone to read. */
export interface Subtle {
  digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
  importKey(
    format: 'raw' | 'pkcs8',
    data: Bytes,
    algorithm: 'Ed25519',
    extractable: boolean,
    usages: ('sign' | 'verify')[],
  ): Promise<unknown>;
  exportKey(format: 'raw' | 'pkcs8', key: never): Promise<ArrayBuffer>;
  generateKey(algorithm: 'Ed25519', extractable: boolean, usages: ('sign' | 'verify')[]): Promise<unknown>;
  sign(algorithm: 'Ed25519', key: never, data: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: 'Ed25519', key: never, signature: Bytes, data: Bytes): Promise<boolean>;
}

/** A key pair as text: both halves base64url, the public one raw, the private one PKCS #8. */
export interface KeyText {
  readonly publicKey: string;
  readonly privateKey: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url, without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let out = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    out += four.map((six) => ALPHABET[six]).join('');
  }
  return out.slice(0, Math.ceil((bytes.length * 4) / 3));
}

/** @returns null when the text is no base64url */
export function fromBase64url(text: string): Bytes | null {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const sign of text) {
    const six = ALPHABET.indexOf(sign);
    if (six < 0) return null;
    held = ((held << 6) | six) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out.push((held >> bits) & 0xff);
    }
  }
  return Uint8Array.from(out);
}

/** The SHA-256 of bytes, in 64 hexadecimal digits. */
export async function sha256(subtle: Subtle, bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes a pair of keys; whoever has the private half signs as this team. */
export async function newKeys(subtle: Subtle): Promise<KeyText> {
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as {
    publicKey: never;
    privateKey: never;
  };
  const text = async (format: 'raw' | 'pkcs8', key: never): Promise<string> =>
    toBase64url(new Uint8Array(await subtle.exportKey(format, key)));
  return {
    publicKey: await text('raw', pair.publicKey),
    privateKey: await text('pkcs8', pair.privateKey),
  };
}

/**
 * Signs bytes with a private key.
 * @returns the signature, base64url
 * @throws when the key is none
 */
export async function signBytes(subtle: Subtle, privateKey: string, bytes: Bytes): Promise<string> {
  const pkcs8 = fromBase64url(privateKey.trim()) ?? Uint8Array.of();
  const key = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  return toBase64url(new Uint8Array(await subtle.sign('Ed25519', key as never, bytes)));
}

/** Whether a signature is of these bytes by this key; a key or signature of another form is none. */
export async function isSignedBy(
  subtle: Subtle,
  publicKey: string,
  signature: string,
  bytes: Bytes,
): Promise<boolean> {
  const [raw, signed] = [fromBase64url(publicKey), fromBase64url(signature)];
  if (raw?.length !== 32 || signed?.length !== 64) return false;
  const key = await subtle.importKey('raw', raw, 'Ed25519', true, ['verify']);
  return subtle.verify('Ed25519', key as never, signed, bytes);
}

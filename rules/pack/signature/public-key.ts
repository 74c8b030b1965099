import { encodeUtf8 } from '../exchange/utf8';
import { fromBase64url, isSignedBy, type KeyText, type Subtle, sha256, signBytes } from './crypto';

const PUBLIC = /^[A-Za-z0-9_-]{43}$/;
/** A private half as «tact pack key» writes it: PKCS #8 of Ed25519, 48 bytes. */
const PRIVATE_BYTES = 48;

/** A public key that was given; `secret`: its secret half came along, which is nobody's but its owner's. */
export type GivenKey =
  | { readonly key: string; readonly secret: boolean }
  | { readonly fault: 'shape' | 'secret' };

/**
 * Reads the public key that somebody pastes or gives as a file: the key itself, or the file of a pair.
 * @returns the public half alone, whatever came with it; a secret half by itself is no key to add
 */
export function publicKeyIn(text: string): GivenKey {
  const given = text.trim();
  const pair = pairIn(given);
  const key = pair?.publicKey ?? given;
  if (PUBLIC.test(key) && fromBase64url(key)?.length === 32)
    return { key, secret: pair?.privateKey !== undefined };
  return { fault: fromBase64url(given)?.length === PRIVATE_BYTES ? 'secret' : 'shape' };
}

function pairIn(text: string): { publicKey?: string; privateKey?: string } | null {
  try {
    const { publicKey, privateKey } = JSON.parse(text) as Record<string, unknown>;
    return {
      ...(typeof publicKey === 'string' && { publicKey }),
      ...(typeof privateKey === 'string' && { privateKey }),
    };
  } catch {
    return null;
  }
}

/**
 * Reads the file of a whole pair, as the editor and «tact pack key» write it.
 * @returns null where a half is missing, or the two are not of one pair; never throws
 */
export async function pairOf(subtle: Subtle, text: string): Promise<KeyText | null> {
  const { publicKey, privateKey } = pairIn(text.trim()) ?? {};
  if (publicKey === undefined || privateKey === undefined) return null;
  const bytes = encodeUtf8('Tact');
  try {
    const signature = await signBytes(subtle, privateKey, bytes);
    return (await isSignedBy(subtle, publicKey, signature, bytes)) ? { publicKey, privateKey } : null;
  } catch {
    return null;
  }
}

/** What two people compare of a key, over the telephone: `3f2a 90c1 7be4 d805`, of the SHA-256 of its bytes. */
export async function fingerprintOf(subtle: Subtle, key: string): Promise<string> {
  const digest = await sha256(subtle, fromBase64url(key) ?? Uint8Array.of());
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

import { z } from 'zod';
import { canonical } from '../canonical';
import { decodeUtf8, encodeUtf8 } from '../exchange/utf8';
import { type Subtle, sha256, signBytes } from './crypto';

const MOST_BYTES = 2000;

const schema = z.strictObject({
  tact: z.literal('signature'),
  version: z.literal(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

/** A detached signature: by which key, over which content. */
export type Signature = z.infer<typeof schema>;

/**
 * Where the signature of a content lies, beside the pack. It is named by the content, so it is put there before the
 * pack and the two never belie each other.
 */
export const signatureName = (contentSha256: string): string => `${contentSha256}.sig.json`;

/**
 * Signs a pack's bytes, exactly as they will be served.
 * @returns the signature's file and its name
 * @throws when the private key is none
 */
export async function signPack(
  subtle: Subtle,
  bytes: Uint8Array<ArrayBuffer>,
  { publicKey, privateKey }: { readonly publicKey: string; readonly privateKey: string },
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const content = await sha256(subtle, bytes);
  const signature: Signature = {
    tact: 'signature',
    version: 1,
    sha256: content,
    key: publicKey,
    signature: await signBytes(subtle, privateKey, bytes),
  };
  return { name: signatureName(content), bytes: encodeUtf8(canonical(signature)) };
}

/** @returns null when the bytes are no signature file */
export function readSignature(bytes: Uint8Array): Signature | null {
  if (bytes.length > MOST_BYTES) return null;
  try {
    return schema.parse(JSON.parse(decodeUtf8(bytes) ?? ''));
  } catch {
    return null;
  }
}

import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type KeyText, newKeys, sha256 } from '../../pack/signature/crypto';
import { signatureName, signPack } from '../../pack/signature/file';
import { type Pin, verifyPack } from '../../pack/signature/verify';
import { type Approved, giveVisa } from '../../pack/visa/visa';
import { bytesOf } from './files';

const { subtle } = webcrypto;
const keyFile = z.strictObject({ publicKey: z.string(), privateKey: z.string() });

/** Only the owner may read a private key. */
const OWNER_ONLY = 0o600;

/**
 * Makes a pair of keys in a new file.
 * @returns the public key, for the pack's `keys`
 */
export async function makeKeys(file: string): Promise<string> {
  if (existsSync(file)) throw new Error(`${file}: there is a file of this name; a key is never overwritten`);
  const keys = await newKeys(subtle);
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: OWNER_ONLY, flag: 'wx' });
  return keys.publicKey;
}

function keysIn(file: string): KeyText {
  const read = keyFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: expected a key made by «tact pack key»`);
  return read.data;
}

/** Signs a pack's file; the signature lies beside it. */
export async function signFile(file: string, key: string): Promise<string> {
  const { name, bytes } = await signPack(subtle, bytesOf(file), keysIn(key));
  const signature = path.join(path.dirname(file), name);
  writeFileSync(signature, bytes);
  return signature;
}

/**
 * Checks a pack's signature.
 * @param trusted public keys that may sign; none: the pack's own keyring, as on first use
 */
export async function verifyFile(
  file: string,
  signature: string | undefined,
  trusted: readonly string[],
): Promise<{ ok: boolean; text: string }> {
  const bytes = bytesOf(file);
  const beside = path.join(path.dirname(file), signatureName(await sha256(subtle, bytes)));
  const place = signature ?? beside;
  const pin: Pin | null = trusted.length > 0 ? { keys: trusted } : null;
  const outcome = await verifyPack(subtle, bytes, existsSync(place) ? bytesOf(place) : null, pin);
  const missing = existsSync(place) ? '' : `\nNo signature of these bytes lies beside it: ${place}`;
  if ('refused' in outcome) return { ok: false, text: `${outcome.refused}: ${outcome.reason}${missing}` };
  const { pack, signedBy, firstUse } = outcome;
  const by = signedBy ?? 'a trusted key';
  return {
    ok: true,
    text: `${pack.name}, version ${pack.version}: signed by ${by}${firstUse ? ' (first use)' : ''}`,
  };
}

/** Approves one exact reply for one customer: a code to paste. */
export const visaFor = (approved: Approved, key: string, by: string): Promise<string> =>
  giveVisa(subtle, approved, keysIn(key), { by, at: new Date().toISOString() });

import { z } from 'zod';
import { decodeUtf8, encodeUtf8 } from '../exchange/utf8';
import {
  fromBase64url,
  isSignedBy,
  type KeyText,
  type Subtle,
  sha256,
  signBytes,
  toBase64url,
} from '../signature/crypto';

/** What begins a code, so that it is known where it is pasted. */
const MARK = 'tact-visa-1';
const LONGEST = 2000;

const seal = z.strictObject({
  /** The SHA-256 of the reply and the customer together. */
  of: z.string().regex(/^[0-9a-f]{64}$/),
  by: z.string().min(1).max(100),
  /** When it was given (ISO 8601). */
  at: z.string().max(40),
  /** When it ends, if it does. */
  until: z.string().max(40).optional(),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
type Seal = z.infer<typeof seal>;

/** The reply that is approved, for the customer that it answers. */
export interface Approved {
  readonly reply: string;
  /** As the site names them: a handle, or the name on Facebook. */
  readonly customer: string;
}

/** A visa that holds: «validé par Claire, 14 h 02». */
export interface Visa {
  readonly by: string;
  readonly at: string;
}

/** Why a code is none: it is no code, of a key that is not trusted, of other words or another customer, or over. */
export type NoVisa = 'no-code' | 'unknown-key' | 'other-words' | 'over' | 'unsupported';

/** Editors turn spaces into others and back; every word and sign counts. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const handle = (name: string): string => plain(name).replace(/^@/, '').toLowerCase();

const sealOf = (subtle: Subtle, { reply, customer }: Approved): Promise<string> =>
  sha256(subtle, encodeUtf8(JSON.stringify([handle(customer), plain(reply)])));

/** What is signed: the seal, and that it is one. */
const signedBytes = (text: string): Uint8Array<ArrayBuffer> => encodeUtf8(`${MARK}.${text}`);

/**
 * Approves one exact reply for one customer.
 * @param by who approves, as the card will name them
 * @returns a code to paste
 */
export async function giveVisa(
  subtle: Subtle,
  approved: Approved,
  { publicKey, privateKey }: KeyText,
  { by, at, until }: { readonly by: string; readonly at: string; readonly until?: string },
): Promise<string> {
  const of = await sealOf(subtle, approved);
  const content: Seal = { of, by, at, ...(until ? { until } : {}), key: publicKey };
  const text = toBase64url(encodeUtf8(JSON.stringify(content)));
  return `${MARK}.${text}.${await signBytes(subtle, privateKey, signedBytes(text))}`;
}

function sealIn(text: string): Seal | null {
  const bytes = fromBase64url(text);
  try {
    return seal.parse(JSON.parse((bytes && decodeUtf8(bytes)) ?? ''));
  } catch {
    return null;
  }
}

/**
 * Checks a pasted code against the draft as it stands.
 * @param keys the public keys that may approve: those of the team's pack
 * @param now ISO 8601
 */
export async function checkVisa(
  subtle: Subtle,
  code: string,
  approved: Approved,
  { keys, now }: { readonly keys: readonly string[]; readonly now: string },
): Promise<Visa | NoVisa> {
  const [mark, text = '', signature = '', ...rest] = code.trim().split('.');
  if (code.length > LONGEST || mark !== MARK || rest.length > 0) return 'no-code';
  const content = sealIn(text);
  if (!content) return 'no-code';
  if (!keys.includes(content.key)) return 'unknown-key';
  try {
    if (!(await isSignedBy(subtle, content.key, signature, signedBytes(text)))) return 'no-code';
    if (content.of !== (await sealOf(subtle, approved))) return 'other-words';
  } catch {
    return 'unsupported';
  }
  const isOver = content.until !== undefined && !(Date.parse(now) <= Date.parse(content.until));
  return isOver ? 'over' : { by: content.by, at: content.at };
}

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

import { isOver, LONGEST_CODE, type NoVisa, plainCustomer, plainReply, VISA_MARK, type Visa } from './words';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const seal = z.strictObject({
  /** The SHA-256 of the reply and the customer together. */
  of: digest,
  /** The SHA-256 of the customer with the time, to tell another customer from other words. */
  to: digest.optional(),
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

const sealOf = (subtle: Subtle, { reply, customer }: Approved): Promise<string> =>
  sha256(subtle, encodeUtf8(JSON.stringify([plainCustomer(customer), plainReply(reply)])));

const customerSeal = (subtle: Subtle, customer: string, at: string): Promise<string> =>
  sha256(subtle, encodeUtf8(JSON.stringify([plainCustomer(customer), at])));

/** What is signed: the seal, and that it is one. */
const signedBytes = (text: string): Uint8Array<ArrayBuffer> => encodeUtf8(`${VISA_MARK}.${text}`);

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
  const to = await customerSeal(subtle, approved.customer, at);
  const content: Seal = { of, to, by, at, ...(until ? { until } : {}), key: publicKey };
  const text = toBase64url(encodeUtf8(JSON.stringify(content)));
  return `${VISA_MARK}.${text}.${await signBytes(subtle, privateKey, signedBytes(text))}`;
}

function sealIn(text: string): Seal | null {
  const bytes = fromBase64url(text);
  try {
    return seal.parse(JSON.parse((bytes && decodeUtf8(bytes)) ?? ''));
  } catch {
    return null;
  }
}

/** Whose words a seal is not of; null where they are its own. */
async function misfit(subtle: Subtle, { of, to, at }: Seal, approved: Approved): Promise<NoVisa | null> {
  if (of === (await sealOf(subtle, approved))) return null;
  const isTheirs = to === undefined || to === (await customerSeal(subtle, approved.customer, at));
  return isTheirs ? 'other-words' : 'other-customer';
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
  if (code.length > LONGEST_CODE || mark !== VISA_MARK || rest.length > 0) return 'no-code';
  const content = sealIn(text);
  if (!content) return 'no-code';
  if (!keys.includes(content.key)) return keys.length === 0 ? 'no-keys' : 'unknown-key';
  try {
    if (!(await isSignedBy(subtle, content.key, signature, signedBytes(text)))) return 'no-code';
    const other = await misfit(subtle, content, approved);
    if (other) return other;
  } catch {
    return 'unsupported';
  }
  const { by, at, until } = content;
  const visa: Visa = { by, at, ...(until ? { until } : {}) };
  return isOver(visa, Date.parse(now)) ? 'over' : visa;
}

import type { Locale } from '../../../engine/types/text';
import { openPack } from '../exchange/open';
import type { Fault } from '../fault';
import type { Pack } from '../schema/pack';
import { isSignedBy, type Subtle, sha256 } from './crypto';
import { readSignature, type Signature } from './file';
import { type Distrust, distrustFor } from './words';

/** What a machine remembers of a pack that it trusts, and what a policy may give in its place. */
export interface Pin {
  /** The keys that may sign, raw, base64url. */
  readonly keys: readonly string[];
  /** The version in force, if any: an older one is refused. */
  readonly version?: number;
  /** The SHA-256 of its content: one version has one content. */
  readonly sha256?: string;
}

/** A pack whose signature holds, and what to remember of it. */
export interface Trusted {
  readonly pack: Pack;
  readonly pin: Required<Pin>;
  /** The name that the keyring gives to the key that signed, if it has it. */
  readonly signedBy: string | null;
  /** Nobody had pinned a key: the keys of this pack are trusted from now on. */
  readonly firstUse: boolean;
}

/** Why not, and the way on. `faults`: the signature holds, the pack does not. */
export interface Refused {
  readonly refused: Distrust | 'pack';
  readonly reason: string;
  readonly faults?: readonly Fault[];
}

interface Parts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature: Signature;
  readonly pin: Pin | null;
}

/** Nothing of the pack is looked at here. */
async function distrust(subtle: Subtle, { bytes, signature, pin }: Parts): Promise<Distrust | null> {
  if (signature.sha256 !== (await sha256(subtle, bytes))) return 'other-content';
  if (pin && !pin.keys.includes(signature.key)) return 'unknown-key';
  try {
    const holds = await isSignedBy(subtle, signature.key, signature.signature, bytes);
    return holds ? null : 'broken';
  } catch {
    return 'unsupported';
  }
}

/** The keys of a pack that may sign. */
export const activeKeys = ({ keys = [] }: Pick<Pack, 'keys'>): string[] =>
  keys.filter(({ retired }) => !retired).map(({ key }) => key);

/** The pack is read now; its keyring and version are judged by what was known before. */
function misfit(pack: Pack, { signature, pin }: Parts): Distrust | null {
  if (!pin) return activeKeys(pack).includes(signature.key) ? null : 'not-in-keyring';
  if (pin.version === undefined) return null;
  if (pack.version < pin.version) return 'older';
  const isOther = pin.sha256 !== undefined && pin.sha256 !== signature.sha256;
  return pack.version === pin.version && isOther ? 'same-version' : null;
}

function trust(pack: Pack, { signature, pin }: Parts): Trusted {
  const keys = activeKeys(pack);
  return {
    pack,
    // A pack without a keyring leaves the keys as they were: it must not lock its own leads out.
    pin: {
      keys: keys.length > 0 ? keys : (pin?.keys ?? []),
      version: pack.version,
      sha256: signature.sha256,
    },
    signedBy: pack.keys?.find(({ key }) => key === signature.key)?.name ?? null,
    firstUse: pin === null,
  };
}

/**
 * Checks a signed pack: the signature first, over the exact bytes, before anything in them is looked at; then the pack;
 * then its version and keyring. A key trusted before may bring others and retire them, itself too.
 * @param subtle `crypto.subtle`
 * @param pin what is trusted so far; null on first use
 * @param locale the language of reasons
 * @returns the pack with what to remember, or the reason and the way on; never throws
 */
export async function verifyPack(
  subtle: Subtle,
  bytes: Uint8Array<ArrayBuffer>,
  signatureBytes: Uint8Array | null,
  pin: Pin | null,
  locale: Locale = 'en',
): Promise<Trusted | Refused> {
  const refuse = (why: Distrust): Refused => ({ refused: why, reason: distrustFor(locale, why) });
  if (!signatureBytes) return refuse('unsigned');
  const signature = readSignature(signatureBytes);
  if (!signature) return refuse('broken');
  const parts = { bytes, signature, pin };
  const before = await distrust(subtle, parts);
  if (before) return refuse(before);
  const opened = openPack(bytes, locale);
  if ('refused' in opened)
    return { refused: 'pack', reason: distrustFor(locale, 'pack'), faults: opened.refused };
  const after = misfit(opened.pack, parts);
  return after ? refuse(after) : trust(opened.pack, parts);
}

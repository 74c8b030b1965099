import { browser } from 'wxt/browser';
import type { Pack } from '../../rules/pack/schema/pack';
import { type KeyText, newKeys } from '../../rules/pack/signature/crypto';
import { activeKeys } from '../../rules/pack/signature/verify';

/** The key that this lead's browser signs with. It leaves this machine never. */
const NAME = 'signing-key';

/** The key of this machine; null where none was made. */
export async function signingKey(): Promise<KeyText | null> {
  const kept = await browser.storage.local.get(NAME);
  return (kept[NAME] as KeyText | undefined) ?? null;
}

/** The key of this machine, made when there is none. @throws where the browser knows no Ed25519 */
export async function ownKey(): Promise<KeyText> {
  const known = await signingKey();
  if (known) return known;
  const made = await newKeys(crypto.subtle);
  await browser.storage.local.set({ [NAME]: made });
  return made;
}

/** A pack that is to be published, with the key to sign it by; nothing where people would refuse it. */
export type Signable = { readonly pack: Pack; readonly keys?: KeyText } | 'not-in-keyring';

/**
 * Gets a pack ready to be signed. One that has a keyring has to be signed by a key of it, or nobody who has it would
 * take the next; one that has none begins one when asked to.
 * @param name what colleagues call the owner of the key
 * @param key the key of this machine
 */
export function signable(pack: Pack, key: KeyText | null, name: string): Signable {
  const ring = activeKeys(pack);
  if (ring.length === 0) {
    if (!key) return { pack };
    return { pack: { ...pack, keys: [...(pack.keys ?? []), { key: key.publicKey, name }] }, keys: key };
  }
  return key && ring.includes(key.publicKey) ? { pack, keys: key } : 'not-in-keyring';
}

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
  await takeKey(made);
  return made;
}

/** Makes a key that was brought from elsewhere the key of this machine. */
export const takeKey = (key: KeyText): Promise<void> => browser.storage.local.set({ [NAME]: key });

/** A pack that is to be published, with the key to sign it by. */
export interface Ready {
  readonly pack: Pack;
  readonly keys?: KeyText;
}

/** Ready to go out; or `stranger`, where no desk that has the pack would take it from this key. */
export type Signable = Ready | 'stranger';

/**
 * Gets a pack ready to be signed. Desks take the next edition from a key of the one that they have: what stands at the
 * address decides, and only where nothing does the pack's own keyring. A pack without one begins one when asked to.
 * @param name what colleagues call the owner of the key
 * @param key the key of this machine
 * @param standing what is published now; null where nothing is
 * @param known the keys that desks trust, where a pack names none
 */
export function signable(
  pack: Pack,
  { key, name }: { readonly key: KeyText | null; readonly name: string },
  standing: Pack | null = null,
  known: readonly string[] = [],
): Signable {
  const ring = [activeKeys(standing ?? pack), known, activeKeys(pack)].find((keys) => keys.length > 0);
  if (!ring) {
    if (!key) return { pack };
    return { pack: { ...pack, keys: [...(pack.keys ?? []), { key: key.publicKey, name }] }, keys: key };
  }
  return key && ring.includes(key.publicKey) ? { pack, keys: key } : 'stranger';
}

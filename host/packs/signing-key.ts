import { browser } from 'wxt/browser';
import type { Pack } from '../../rules/pack/schema/pack';
import { type KeyText, newKeys } from '../../rules/pack/signature/crypto';
import { activeKeys } from '../../rules/pack/signature/verify';

/** The key that this lead's browser signs with. It leaves this machine never. */
const NAME = 'signing-key';
const BEFORE = 'signing-keys-before';

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

/** The keys that were this machine's before: none is ever lost, for this may be the only copy. */
async function keysBefore(): Promise<readonly KeyText[]> {
  const kept = await browser.storage.local.get(BEFORE);
  return (kept[BEFORE] as readonly KeyText[] | undefined) ?? [];
}

/** The key that `takeBack` puts back; null where this machine never had another. */
export const keyBefore = async (): Promise<KeyText | null> => (await keysBefore()).at(-1) ?? null;

/** Makes a key that was brought from elsewhere the key of this machine; the one before can be put back. */
export async function takeKey(key: KeyText): Promise<void> {
  const [own, before] = [await signingKey(), await keysBefore()];
  const others = [...before, ...(own ? [own] : [])].filter(({ publicKey }) => publicKey !== key.publicKey);
  await browser.storage.local.set({ [NAME]: key, ...(others.length > 0 && { [BEFORE]: others }) });
}

/** Puts the key before back; the one that it replaces comes last, so that each of them can be reached. */
export async function takeBack(): Promise<KeyText | null> {
  const [own, before] = [await signingKey(), await keysBefore()];
  const key = before.at(-1);
  if (!key) return own;
  await browser.storage.local.set({ [NAME]: key, [BEFORE]: [...(own ? [own] : []), ...before.slice(0, -1)] });
  return key;
}

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

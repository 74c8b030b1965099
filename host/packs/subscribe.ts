import { isSame, type NamedChanges, type PackChanges } from '../../rules/pack/changes';
import type { PackFault } from '../../rules/pack/pack-fault';
import { sha256 } from '../../rules/pack/signature/crypto';
import { signatureName } from '../../rules/pack/signature/file';
import type { Pin } from '../../rules/pack/signature/verify';
import type { Bytes } from './admit';
import { type Asking, fetchPack } from './fetch-pack';
import { getBytes } from './get-bytes';
import type { KeptPack, PackStore } from './kept';
import { type Proposed, type Proposing, propose } from './propose';

/** What is needed to ask addresses and keep what they give. */
export interface Subscribing extends Asking, Omit<Proposing, 'all'> {
  readonly store: PackStore;
}

const MOST_SIGNATURE = 10_000;
const SIGNATURE_PATIENCE_MS = 10_000;

/** The signature beside a pack, named by its content. Where none can be had, there is none. */
async function signatureOf(url: string, bytes: Bytes, { fetch }: Asking): Promise<Uint8Array | null> {
  const beside = new URL(signatureName(await sha256(crypto.subtle, bytes)), url);
  const asked = { fetch, patience: SIGNATURE_PATIENCE_MS, most: MOST_SIGNATURE };
  const got = await getBytes(beside.href, asked);
  return got.kind === 'bytes' ? got.bytes : null;
}

/** An address that a person, a link or a policy gave. */
export interface Wanted {
  readonly url: string;
  readonly kind: 'address' | 'policy';
  readonly pin?: Pin;
}

/** What an address offers now: nothing is kept yet. `same`: what is kept is what it gives. */
export async function ask(
  wanted: Wanted,
  known: KeptPack | undefined,
  how: Subscribing,
): Promise<Proposed | { readonly same: true }> {
  const etag = known && 'url' in known.source ? known.source.etag : undefined;
  const fetched = await fetchPack(wanted.url, etag, how);
  if (fetched.kind === 'same') return { same: true };
  if (fetched.kind === 'fault') return { fault: fetched.fault };
  const { bytes } = fetched;
  const checked = new Date(how.now()).toISOString();
  const source = {
    kind: wanted.kind,
    url: wanted.url,
    checked,
    ...(fetched.etag === undefined ? {} : { etag: fetched.etag }),
  };
  const signature = await signatureOf(wanted.url, bytes, how);
  const offer = {
    bytes,
    signature,
    source,
    ...(wanted.pin && { pin: wanted.pin }),
    ...(known && { id: known.id }),
  };
  return propose(offer, { ...how, all: await how.store.all() });
}

const both = (one: NamedChanges, other: NamedChanges): NamedChanges => ({
  added: [...new Set([...one.added, ...other.added])],
  changed: [...new Set([...one.changed, ...other.changed])],
  removed: [...new Set([...one.removed, ...other.removed])],
});

/** News that nobody has seen yet are told with the next. */
function newsOf(unseen: PackChanges | undefined, changes: PackChanges): PackChanges | undefined {
  if (!unseen) return isSame(changes) ? undefined : changes;
  const said = { ...unseen.said, ...changes.said };
  return {
    from: unseen.from,
    to: changes.to,
    rules: both(unseen.rules, changes.rules),
    ...(Object.keys(said).length > 0 && { said }),
    contacts: both(unseen.contacts, changes.contacts),
    texts: both(unseen.texts, changes.texts),
    else: unseen.else || changes.else,
  };
}

const without = ({ fault: _fault, ...kept }: KeptPack): KeptPack => kept;

/** A pack as it stands after its address was asked: the last good content goes on, whatever came. */
function afterwards(kept: KeptPack, came: Proposed | { same: true }, checked: string): KeptPack {
  const source = 'url' in kept.source ? { ...kept.source, checked } : kept.source;
  if ('fault' in came) return { ...kept, source, fault: came.fault };
  if ('same' in came) return { ...without(kept), source };
  const news = newsOf(kept.news, came.changes);
  return { ...came.kept, ...(news ? { news } : {}) };
}

/** Puts a pack, or says on the one that was there that there was no room. */
export async function keep(store: PackStore, kept: KeptPack): Promise<PackFault | null> {
  try {
    await store.put(kept);
    return null;
  } catch {
    return { kind: 'full' };
  }
}

/** Asks a kept pack's address and keeps what is new. @returns what is the matter, if anything is */
export async function refresh(kept: KeptPack, how: Subscribing, pin?: Pin): Promise<PackFault | null> {
  const { source } = kept;
  if (!('url' in source)) return null;
  const came = await ask({ url: source.url, kind: source.kind, ...(pin && { pin }) }, kept, how);
  // It may have been switched off, bound or removed while its address was asked.
  const present = (await how.store.all()).find(({ id }) => id === kept.id);
  if (!present) return null;
  const after = afterwards(present, came, new Date(how.now()).toISOString());
  const fault = await keep(how.store, { ...after, on: present.on, accounts: present.accounts });
  return fault ?? after.fault ?? null;
}

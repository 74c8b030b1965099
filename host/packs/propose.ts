import type { Locale } from '../../engine/types/text';
import { type PackChanges, packChanges } from '../../rules/pack/changes';
import type { PackFault } from '../../rules/pack/pack-fault';
import type { Pack } from '../../rules/pack/schema/pack';
import type { Pin } from '../../rules/pack/signature/verify';
import { admit, type Bytes } from './admit';
import type { KeptPack, PackSource } from './kept';
import { packIn } from './opened';

/** A pack that could be kept, and what that would change. Nothing is kept yet. */
export interface Proposal {
  readonly kept: KeptPack;
  readonly pack: Pack;
  readonly changes: PackChanges;
  /** The one that it would replace. */
  readonly before: KeptPack | null;
}

export type Proposed = Proposal | { readonly fault: PackFault };

export interface Offer {
  readonly bytes: Bytes;
  readonly signature: Uint8Array | null;
  readonly source: PackSource;
  /** Keys given by a policy, which stand above what was pinned. */
  readonly pin?: Pin;
  /** The only pack that is expected here. */
  readonly id?: string;
}

export interface Proposing {
  readonly all: readonly KeptPack[];
  readonly corePack: () => Promise<Pack>;
  readonly now: () => number;
  readonly locale: Locale;
}

/** A signed pack's name is known only once it was verified, by the keys of the pack that stands for its address. */
const pinnedFor = ({ pin, id }: Offer, all: readonly KeptPack[]): Pin | undefined =>
  pin ?? all.find((kept) => kept.id === id)?.pin;

/**
 * Judges what came from a file or an address, beside what is kept.
 * @returns what keeping it would change, or why it cannot be kept
 */
export async function propose(offer: Offer, { all, corePack, now, locale }: Proposing): Promise<Proposed> {
  const { bytes, signature, source, id } = offer;
  const admitted = await admit({ bytes, signature, pin: pinnedFor(offer, all), corePack, locale });
  if ('fault' in admitted) return admitted;
  const { pack, pin, signedBy } = admitted;
  if (id !== undefined && pack.id !== id) return { fault: { kind: 'other', id: pack.id } };
  const before = all.find((kept) => kept.id === pack.id) ?? null;
  // Found only now which pack it is: one that was signed may not be replaced by one that is not.
  if (before?.pin && !pin) return { fault: { kind: 'distrusted', why: 'unsigned' } };
  if (before?.pin && id === undefined && !sharesKey(before.pin, pin))
    return { fault: { kind: 'distrusted', why: 'unknown-key' } };
  const was = before && packIn(before.text);
  if (was && pack.version < was.version) return { fault: { kind: 'older', version: pack.version } };
  const kept: KeptPack = {
    v: 1,
    id: pack.id,
    text: new TextDecoder().decode(bytes),
    layer: before?.layer ?? 'team',
    on: before?.on ?? true,
    accounts: before?.accounts ?? null,
    source,
    at: new Date(now()).toISOString(),
    ...(pin ? { pin } : {}),
    ...(signedBy === undefined ? {} : { signedBy }),
  };
  return { kept, pack, changes: packChanges(was, pack), before };
}

/** Whether the same people stand behind both. */
const sharesKey = (before: Pin, now: Pin | undefined): boolean =>
  now?.keys.some((key) => before.keys.includes(key)) ?? false;

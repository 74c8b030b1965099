import { exportPack, openPack } from '../../../rules/pack/exchange/open';
import { type Conflict, mergePacks } from '../../../rules/pack/merge/merge';
import { isSameContent } from '../../../rules/pack/merge/same-content';
import type { PackFault } from '../../../rules/pack/pack-fault';
import type { Pack } from '../../../rules/pack/schema/pack';
import { sha256 } from '../../../rules/pack/signature/crypto';
import { signatureName, signPack } from '../../../rules/pack/signature/file';
import type { Ready } from '../signing-key';
import { Client, faultOf, type Place, type Standing } from './client';
import { type Lock, takeLock } from './lock';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a lead publishes. */
export interface Edition {
  readonly mine: Pack;
  /** What it began from: the edition published or received last; null when there was none. */
  readonly base: Pack | null;
}

export interface Publishing {
  readonly fetch: typeof fetch;
  readonly owner: string;
  readonly now: () => number;
  /**
   * Judges what stands before anything of it is taken: whoever may write there need not be one of the team.
   * @param signature the file that lies beside it; null where none does
   * @returns what is the matter with it; null where it can be trusted
   */
  readonly distrust?: (bytes: Bytes, signature: Bytes | null) => Promise<PackFault | null>;
  /**
   * Gets what is to stand next ready to go out: as it is, or with the key that signs it.
   * @param next the edition brought together with what stands
   * @param standing what stands now; null where nothing does
   */
  readonly prepare?: (next: Pack, standing: Pack | null) => Promise<Ready | PackFault>;
  /** Milliseconds until the lock of somebody who vanished may be passed over. */
  readonly hold?: number;
  /** Milliseconds to wait for a colleague who is publishing. */
  readonly patience?: number;
}

export type Outcome =
  | { readonly kind: 'done'; readonly pack: Pack; readonly merged: boolean }
  /** What stands says the same already. */
  | { readonly kind: 'same'; readonly pack: Pack }
  /** Somebody has to decide; then `pack` with the choices is the edition, and `theirs` its base. */
  | {
      readonly kind: 'conflicts';
      readonly conflicts: readonly Conflict[];
      readonly pack: Pack;
      readonly theirs: Pack;
    }
  | { readonly kind: 'busy'; readonly owner: string | null }
  | { readonly kind: 'fault'; readonly fault: PackFault };

const HOLD_MS = 60_000;
const PATIENCE_MS = 30_000;
const PAUSE_MS = 150;

type Content = Exclude<Standing, { kind: 'fault' }>;
/** What is to stand there next, and the key that signs it. */
type Next = Extract<Outcome, { kind: 'done' }> & Pick<Ready, 'keys'>;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE_MS * (0.5 + Math.random())));

const digestOf = async (standing: Content): Promise<string> =>
  standing.kind === 'none' ? 'none' : sha256(crypto.subtle, standing.bytes);

/** Nothing was known: all that both say of the same field has to be decided. */
const nothingOf = ({ id, name }: Pack): Pack => ({ schemaVersion: 1, id, name, version: 1 });

/** What stands there; null where nothing does. */
function standingIn(standing: Content): Pack | null | Extract<Outcome, { kind: 'fault' }> {
  if (standing.kind === 'none') return null;
  const opened = openPack(standing.bytes);
  if ('pack' in opened) return opened.pack;
  return { kind: 'fault', fault: { kind: 'refused', faults: opened.refused } };
}

/** What is to stand there next: the edition as it is, or brought together with what somebody published meanwhile. */
function nextOf({ mine, base }: Edition, theirs: Pack | null): Outcome {
  if (!theirs) return { kind: 'done', pack: mine, merged: false };
  if (theirs.id !== mine.id) return { kind: 'fault', fault: { kind: 'other', id: theirs.id } };
  const { pack, conflicts } = mergePacks(base ?? nothingOf(mine), mine, theirs);
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts, pack, theirs };
  if (isSameContent(pack, theirs)) return { kind: 'same', pack: theirs };
  const version = Math.max(theirs.version + 1, mine.version);
  return { kind: 'done', pack: { ...pack, version }, merged: !isSameContent(pack, mine) };
}

/** Waits a moment and begins again from what then stands. */
type Again = { readonly kind: 'again'; readonly owner?: string | null };

/** Whether it is sure that nothing of ours can still arrive; if not, the lock is left to expire. */
const isDefinite = (came: Outcome | Again): boolean =>
  came.kind !== 'fault' || (came.fault.kind === 'fetch' && came.fault.status !== undefined);

/** One publication, from reading what stands to writing what follows. */
class Attempt {
  private readonly client: Client;

  constructor(
    private readonly edition: Edition,
    private readonly place: Place,
    private readonly how: Publishing,
  ) {
    this.client = new Client(place, how.fetch);
  }

  async run(): Promise<Outcome | Again> {
    const standing = await this.client.read();
    if (standing.kind === 'fault') return standing;
    const distrusted = await this.distrusted(standing);
    if (distrusted) return { kind: 'fault', fault: distrusted };
    const theirs = standingIn(standing);
    if (theirs && 'kind' in theirs) return theirs;
    const next = nextOf(this.edition, theirs);
    if (next.kind !== 'done') return next;
    const ready = await this.ready(next.pack, theirs);
    if ('kind' in ready) return { kind: 'fault', fault: ready };
    const signed = { ...next, ...ready };
    const isLocked = this.place.kind === 'webdav';
    return isLocked ? this.underLock(standing, signed) : this.conditionally(standing, signed);
  }

  private async distrusted(standing: Content): Promise<PackFault | null> {
    if (!this.how.distrust || standing.kind === 'none') return null;
    const beside = await this.client.read(signatureName(await digestOf(standing)));
    // Some stores forbid what is not there. That the network failed says nothing of a signature.
    const isNone =
      beside.kind === 'fault' && beside.fault.kind === 'fetch' && beside.fault.fault === 'forbidden';
    if (beside.kind === 'fault' && !isNone) return beside.fault;
    return this.how.distrust(standing.bytes, beside.kind === 'bytes' ? beside.bytes : null);
  }

  private async ready(next: Pack, standing: Pack | null): Promise<Ready | PackFault> {
    return (await this.how.prepare?.(next, standing)) ?? { pack: next };
  }

  /** The store itself refuses what was not read last. */
  private async conditionally(standing: Content, next: Next): Promise<Outcome | Again> {
    const etag = standing.kind === 'bytes' ? standing.etag : null;
    if (standing.kind === 'bytes' && etag === null) return { kind: 'fault', fault: faultOf(501) };
    return this.write(next, etag === null ? { 'if-none-match': '*' } : { 'if-match': etag });
  }

  private async underLock(standing: Content, next: Next): Promise<Outcome | Again> {
    const { owner, now, hold = HOLD_MS } = this.how;
    const content = await digestOf(standing);
    const taken = await takeLock(this.client, { content, owner, hold, now });
    if (taken.kind === 'moved') return { kind: 'again' };
    if (taken.kind === 'busy') return { kind: 'again', owner: taken.owner };
    if (taken.kind === 'fault') return taken;
    return this.holding(taken.lock, content, next);
  }

  private async holding(lock: Lock, content: string, next: Next): Promise<Outcome | Again> {
    // Somebody may have published between our reading and our lock.
    const present = await this.client.read();
    if (present.kind === 'fault') {
      await lock.giveUp();
      return present;
    }
    if ((await digestOf(present)) !== content) {
      await lock.clear();
      return { kind: 'again' };
    }
    const came = await this.write(next, {}, lock);
    if (came.kind === 'done') await lock.clear();
    else if (isDefinite(came) && lock.left() > 0) await lock.giveUp();
    return came;
  }

  private async write(next: Next, headers: Record<string, string>, lock?: Lock): Promise<Outcome | Again> {
    const bytes = exportPack(next.pack);
    // The signature is there before what it signs: the two never belie each other.
    const { keys, ...done } = next;
    if (keys) {
      const signature = await signPack(crypto.subtle, bytes, keys);
      const put = await this.client.send('PUT', this.client.beside(signature.name), {
        body: signature.bytes,
      });
      if (put.kind === 'fault') return put;
      if (put.status >= 300) return { kind: 'fault', fault: faultOf(put.status) };
    }
    const patience = lock?.left();
    if (patience !== undefined && patience <= 0) return { kind: 'again' };
    const put = await this.client.send('PUT', this.client.url?.href ?? '', {
      body: bytes,
      headers: { 'content-type': 'application/json', ...headers },
      ...(patience === undefined ? {} : { patience }),
    });
    if (put.kind === 'fault') return put;
    if (put.status === 412 || (put.status === 409 && !lock)) return { kind: 'again' };
    return put.status < 300 ? done : { kind: 'fault', fault: faultOf(put.status) };
  }
}

/**
 * Publishes an edition. Whoever published meanwhile loses nothing: their edition and this one are brought together on
 * the one that both began from, and where they contradict each other somebody is asked.
 * Publishing the same edition again, after whatever went wrong, is safe.
 */
export async function publish(edition: Edition, place: Place, how: Publishing): Promise<Outcome> {
  const until = how.now() + (how.patience ?? PATIENCE_MS);
  for (;;) {
    const came = await new Attempt(edition, place, how).run();
    if (came.kind !== 'again') return came;
    if (how.now() > until) return { kind: 'busy', owner: came.owner ?? null };
    await pause();
  }
}

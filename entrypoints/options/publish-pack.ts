import type { Place } from '../../components/settings/packs/door';
import { type Admitted, admit, trusted } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { draftBase, draftOf, packOf, textOf } from '../../host/packs/drafts';
import { keptEditions } from '../../host/packs/editions';
import { type KeptPack, packStore } from '../../host/packs/kept';
import { packIn } from '../../host/packs/opened';
import { keepPlace, placeOf } from '../../host/packs/places';
import { keepRest } from '../../host/packs/publish/keep-rest';
import { type Edition, type Outcome, publish } from '../../host/packs/publish/publish';
import { asEdition, record, wasPublished } from '../../host/packs/recording';
import { ownKey, type Ready, signable, signingKey } from '../../host/packs/signing-key';
import { exportPack } from '../../rules/pack/exchange/open';
import type { PackFault } from '../../rules/pack/pack-fault';
import type { Pack } from '../../rules/pack/schema/pack';
import { sha256 } from '../../rules/pack/signature/crypto';
import { activeKeys, type Pin } from '../../rules/pack/signature/verify';

const store = packStore();
const editions = keptEditions();

/** @throws when the pack has gone meanwhile */
export async function keptOf(id: string): Promise<KeptPack> {
  const kept = (await store.all()).find((one) => one.id === id);
  if (!kept) throw new Error('the pack has gone');
  return kept;
}

/** What the lead has written, or what is in use where nothing was; null when neither can be read. */
export const editionOf = async (id: string): Promise<Pack | null> =>
  (await draftOf(id)) ?? packIn((await keptOf(id)).text);

/** Who this machine trusts to write the pack: whom it pinned, else whom the pack in use names; nobody where neither is. */
function trustOf({ pin, text }: KeptPack): Pin | undefined {
  const pack = packIn(text);
  const keys = activeKeys(pack ?? {});
  return pin ?? (pack && keys.length > 0 ? { keys, version: pack.version } : undefined);
}

/** What a machine goes on trusting, where it trusted somebody before. */
async function pinned(pin: KeptPack['pin'], pack: Pack): Promise<Pick<KeptPack, 'pin'>> {
  if (!pin) return {};
  const keys = activeKeys(pack);
  const digest = await sha256(crypto.subtle, exportPack(pack));
  return { pin: { keys: keys.length > 0 ? keys : pin.keys, version: pack.version, sha256: digest } };
}

/** The name of this machine's key in the pack that it has just sent. */
async function signer(pack: Pack): Promise<string | undefined> {
  const key = await signingKey();
  return pack.keys?.find((one) => one.key === key?.publicKey)?.name;
}

/** How what stands there came to stand there. */
interface Came {
  /** As it was found there; null where this machine has just sent it. */
  readonly found: Admitted | null;
  /** Whether this machine signed it. */
  readonly isSigned: boolean;
  /** The draft as it was when it was sent. */
  readonly sent: Pack;
}

/** What stands there now is what this machine uses, and what the next edition begins from. */
async function keepPublished(
  id: string,
  pack: Pack,
  place: Place,
  { found, isSigned, sent }: Came,
): Promise<void> {
  const kept = await keptOf(id);
  const { news: _news, fault: _fault, signedBy: _signer, pin, ...rest } = kept;
  // A signed pack without a keyring is judged by the one before.
  const trust = isSigned ? trustOf(kept) : pin;
  const signedBy = found ? found.signedBy : await signer(pack);
  const known = found?.pin ? { pin: found.pin } : await pinned(trust, pack);
  const wasOut = wasPublished(kept, await placeOf(id));
  // It may have been switched off or bound meanwhile.
  const { on, accounts } = await keptOf(id);
  const next: KeptPack = {
    ...rest,
    ...known,
    ...(signedBy && { signedBy }),
    on,
    accounts,
    text: textOf(pack),
    at: new Date().toISOString(),
  };
  await store.put(next);
  await keepPlace(id, { ...place, base: textOf(pack) });
  await keepRest(id, sent, pack);
  // Last: what is published comes to be in use, whether or not it can be recorded.
  const by = signedBy ?? (found ? undefined : place.user || undefined);
  await record(editions, ...(wasOut ? [asEdition(kept)] : []), asEdition(next, by));
}

/** What nobody could use is not sent to anybody. */
async function unfit(pack: Pack): Promise<PackFault | null> {
  const bytes = exportPack(pack);
  const judged = await admit({ bytes, signature: null, pin: undefined, corePack, locale: 'en' });
  return 'fault' in judged ? judged.fault : null;
}

/** The edition that the next one began from, where this machine knows it. */
export async function baseOf(id: string, { url }: Pick<Place, 'url'>): Promise<Pack | null> {
  const begun = await draftBase(id);
  if (begun) return begun;
  const known = await placeOf(id);
  return known?.url === url ? packOf(known.base) : null;
}

/** Somewhere to publish to, as somebody, signed when asked to; a pack with a keyring always is. */
export interface Going {
  readonly place: Place;
  readonly password: string;
  readonly sign: boolean;
}

/** What an edition is made ready by. */
interface Known {
  readonly kept: KeptPack;
  readonly mine: Pack;
  /** What colleagues call who publishes. */
  readonly name: string;
}

/** The keys that may sign where what stands names none: whoever took its keyring away made it nobody's. */
function knownKeys({ kept, mine }: Known, standing: Pack | null): readonly string[] {
  const trust = standing ? trustOf(kept) : kept.pin;
  return trust?.keys ?? activeKeys(mine);
}

/** Where the file has gone, desks still refuse another content under the number that they have. */
const numbered = (next: Pack, { kept }: Known): Pack => ({
  ...next,
  version: Math.max(next.version, (kept.pin?.version ?? 0) + 1),
});

/** Signs by the key of this machine, and lets nothing out that nobody could use or no desk would take. */
async function prepared(merged: Pack, standing: Pack | null, known: Known): Promise<Ready | PackFault> {
  const next = standing ? merged : numbered(merged, known);
  const key = await signingKey();
  const keys = knownKeys(known, standing);
  const isSigned = keys.length > 0 || [next, standing].some((pack) => activeKeys(pack ?? {}).length > 0);
  const ready = isSigned ? signable(next, { key, name: known.name }, standing, keys) : { pack: next };
  if (ready === 'stranger') return { kind: 'stranger', key: key?.publicKey ?? null };
  return (await unfit(ready.pack)) ?? ready;
}

/** The edition with a keyring, where one is to begin. */
async function begun(mine: Pack, { place, sign }: Going, id: string): Promise<Pack> {
  if (!sign || activeKeys(mine).length > 0) return mine;
  const ready = signable(mine, { key: await ownKey(), name: place.user || id });
  return ready === 'stranger' ? mine : ready.pack;
}

/**
 * Publishes an edition; what then stands is put in use here as well.
 * @param draft the draft that the edition was made of; as it is kept now where it is left out
 */
export async function publishEdition(
  id: string,
  { mine, base }: Edition,
  going: Going,
  draft?: Pack,
): Promise<Outcome> {
  const { place, password } = going;
  const kept = await keptOf(id);
  const sent = draft ?? (await draftOf(id)) ?? mine;
  const known = { kept, mine: await begun(mine, going, id), name: place.user || id };
  let found: Admitted | null = null;
  let isSigned = false;
  const outcome = await publish(
    { mine: known.mine, base },
    { ...place, password },
    {
      fetch: (...asked) => fetch(...asked),
      now: Date.now,
      owner: place.user || 'Tact',
      distrust: async (bytes, signature) => {
        const judged = await trusted({ bytes, signature, pin: trustOf(kept), locale: 'en' });
        found = 'pack' in judged ? judged : null;
        return 'fault' in judged ? judged.fault : null;
      },
      prepare: async (next, standing) => {
        const ready = await prepared(next, standing, known);
        isSigned = 'keys' in ready;
        return ready;
      },
    },
  );
  if (outcome.kind !== 'done' && outcome.kind !== 'same') return outcome;
  const isSame = outcome.kind === 'same';
  const fault = isSame ? await unfit(outcome.pack) : null;
  if (fault) return { kind: 'fault', fault };
  await keepPublished(
    id,
    outcome.pack,
    place,
    isSame ? { found, isSigned: false, sent } : { found: null, isSigned, sent },
  );
  return outcome;
}

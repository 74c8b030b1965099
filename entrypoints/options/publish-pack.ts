import type { Place } from '../../components/settings/packs/door';
import { admit } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { draftBase, draftOf, dropDraft, packOf, textOf } from '../../host/packs/drafts';
import { type KeptPack, packStore } from '../../host/packs/kept';
import { packIn } from '../../host/packs/opened';
import { keepPlace, placeOf } from '../../host/packs/places';
import { type Edition, type Outcome, publish } from '../../host/packs/publish/publish';
import { ownKey, type Ready, signable, signingKey } from '../../host/packs/signing-key';
import { exportPack } from '../../rules/pack/exchange/open';
import type { PackFault } from '../../rules/pack/pack-fault';
import type { Pack } from '../../rules/pack/schema/pack';
import { sha256 } from '../../rules/pack/signature/crypto';
import { activeKeys } from '../../rules/pack/signature/verify';

const store = packStore();

/** @throws when the pack has gone meanwhile */
export async function keptOf(id: string): Promise<KeptPack> {
  const kept = (await store.all()).find((one) => one.id === id);
  if (!kept) throw new Error('the pack has gone');
  return kept;
}

/** What the lead has written, or what is in use where nothing was; null when neither can be read. */
export const editionOf = async (id: string): Promise<Pack | null> =>
  (await draftOf(id)) ?? packIn((await keptOf(id)).text);

/** What a machine goes on trusting, where it trusted somebody before. */
async function pinned(pin: KeptPack['pin'], pack: Pack): Promise<Pick<KeptPack, 'pin'>> {
  if (!pin) return {};
  const keys = activeKeys(pack);
  const digest = await sha256(crypto.subtle, exportPack(pack));
  return { pin: { keys: keys.length > 0 ? keys : pin.keys, version: pack.version, sha256: digest } };
}

/** Who signed what stands now: this machine what it has just sent, else who is known to have. */
async function signer({ text, signedBy }: KeptPack, pack: Pack, sent: boolean): Promise<string | undefined> {
  if (!sent) return text === textOf(pack) ? signedBy : undefined;
  const key = await signingKey();
  return pack.keys?.find((one) => one.key === key?.publicKey)?.name;
}

/** What stands there now is what this machine uses, and what the next edition begins from. */
async function keepPublished(id: string, pack: Pack, place: Place, sent: boolean): Promise<void> {
  const kept = await keptOf(id);
  const { news: _news, fault: _fault, signedBy: _signer, pin, ...rest } = kept;
  const signedBy = await signer(kept, pack, sent);
  await store.put({
    ...rest,
    ...(await pinned(pin, pack)),
    ...(signedBy && { signedBy }),
    text: textOf(pack),
    at: new Date().toISOString(),
  });
  await keepPlace(id, { ...place, base: textOf(pack) });
  await dropDraft(id);
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

/** Signs by the key of this machine, and lets nothing out that nobody could use or no desk would take. */
async function prepared(next: Pack, standing: Pack | null, name: string): Promise<Ready | PackFault> {
  const key = await signingKey();
  const isSigned = [next, standing].some((pack) => activeKeys(pack ?? {}).length > 0);
  const ready = isSigned ? signable(next, { key, name }, standing) : { pack: next };
  if (ready === 'stranger') return { kind: 'stranger', key: key?.publicKey ?? null };
  return (await unfit(ready.pack)) ?? ready;
}

/** The edition with a keyring, where one is to begin. */
async function begun(mine: Pack, { place, sign }: Going, id: string): Promise<Pack> {
  if (!sign || activeKeys(mine).length > 0) return mine;
  const ready = signable(mine, { key: await ownKey(), name: place.user || id });
  return ready === 'stranger' ? mine : ready.pack;
}

/** Publishes an edition; what then stands is put in use here as well. */
export async function publishEdition(id: string, { mine, base }: Edition, going: Going): Promise<Outcome> {
  const { place, password } = going;
  const name = place.user || id;
  const outcome = await publish(
    { mine: await begun(mine, going, id), base },
    { ...place, password },
    {
      fetch: (...asked) => fetch(...asked),
      now: Date.now,
      owner: place.user || 'Tact',
      prepare: (next, standing) => prepared(next, standing, name),
    },
  );
  const { kind } = outcome;
  if (kind === 'done' || kind === 'same') await keepPublished(id, outcome.pack, place, kind === 'done');
  return outcome;
}

import type { Place } from '../../components/settings/packs/door';
import { admit } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { draftBase, draftOf, dropDraft, packOf, textOf } from '../../host/packs/drafts';
import { type KeptPack, packStore } from '../../host/packs/kept';
import { packIn } from '../../host/packs/opened';
import { keepPlace, placeOf } from '../../host/packs/places';
import { type Edition, type Outcome, publish } from '../../host/packs/publish/publish';
import { ownKey, signable, signingKey } from '../../host/packs/signing-key';
import { exportPack } from '../../rules/pack/exchange/open';
import type { PackFault } from '../../rules/pack/pack-fault';
import type { Pack } from '../../rules/pack/schema/pack';

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

/** What stands there now is what this machine uses, and what the next edition begins from. */
async function keepPublished(id: string, pack: Pack, place: Place, key?: string): Promise<void> {
  const { news: _news, fault: _fault, signedBy: _signer, ...rest } = await keptOf(id);
  const signedBy = pack.keys?.find((one) => one.key === key)?.name;
  await store.put({
    ...rest,
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

async function keyFor({ keys = [] }: Pack, sign: boolean) {
  return sign && keys.length === 0 ? ownKey() : signingKey();
}

/** Publishes an edition; what then stands is put in use here as well. */
export async function publishEdition(
  id: string,
  { mine, base }: Edition,
  { place, password, sign }: Going,
): Promise<Outcome> {
  const isSigned = sign || (mine.keys ?? []).length > 0;
  const ready = isSigned ? signable(mine, await keyFor(mine, sign), place.user || id) : { pack: mine };
  if (ready === 'not-in-keyring') return { kind: 'fault', fault: { kind: 'distrusted', why: ready } };
  const fault = await unfit(ready.pack);
  if (fault) return { kind: 'fault', fault };
  const outcome = await publish(
    { mine: ready.pack, base },
    { ...place, password },
    {
      fetch: (...asked) => fetch(...asked),
      now: Date.now,
      owner: place.user || 'Tact',
      ...('keys' in ready && ready.keys ? { keys: ready.keys } : {}),
    },
  );
  if (outcome.kind === 'done' || outcome.kind === 'same') {
    const key = 'keys' in ready ? ready.keys?.publicKey : undefined;
    await keepPublished(id, outcome.pack, place, key);
  }
  return outcome;
}

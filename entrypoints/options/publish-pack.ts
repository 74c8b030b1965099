import type { Place } from '../../components/settings/packs/door';
import { admit } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { draftBase, draftOf, dropDraft, packOf, textOf } from '../../host/packs/drafts';
import type { PackFault } from '../../host/packs/faults';
import { type KeptPack, packStore } from '../../host/packs/kept';
import { keepPlace, placeOf } from '../../host/packs/places';
import { packIn } from '../../host/packs/propose';
import { type Edition, type Outcome, publish } from '../../host/packs/publish/publish';
import { exportPack } from '../../rules/pack/exchange/open';
import type { Pack } from '../../rules/pack/schema';

const store = packStore();

/** @throws when the pack has gone meanwhile */
export async function keptOf(id: string): Promise<KeptPack> {
  const kept = (await store.all()).find((one) => one.id === id);
  if (!kept) throw new Error('the pack has gone');
  return kept;
}

/** What the lead has written, or what is in use where nothing was; null when neither can be read. */
export const editionOf = async (id: string): Promise<Pack | null> =>
  (await draftOf(id)) ?? packIn(await keptOf(id));

/** What stands there now is what this machine uses, and what the next edition begins from. */
async function keepPublished(id: string, pack: Pack, place: Place): Promise<void> {
  const { news: _news, fault: _fault, ...rest } = await keptOf(id);
  await store.put({ ...rest, text: textOf(pack), at: new Date().toISOString() });
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

/** Publishes an edition; what then stands is put in use here as well. */
export async function publishEdition(
  id: string,
  edition: Edition,
  place: Place,
  password: string,
): Promise<Outcome> {
  const fault = await unfit(edition.mine);
  if (fault) return { kind: 'fault', fault };
  const outcome = await publish(
    edition,
    { ...place, password },
    {
      fetch: (...asked) => fetch(...asked),
      now: Date.now,
      owner: place.user || 'Tact',
    },
  );
  if (outcome.kind === 'done' || outcome.kind === 'same') await keepPublished(id, outcome.pack, place);
  return outcome;
}

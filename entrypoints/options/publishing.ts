import type { Place, Published, PublishingDoor } from '../../components/settings/packs/door';
import { type KeptPack, packStore } from '../../host/packs/kept';
import { keepPlace, placeOf } from '../../host/packs/places';
import { packIn } from '../../host/packs/propose';
import { type Edition, type Outcome, publish } from '../../host/packs/publish/publish';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import { encodeUtf8 } from '../../rules/pack/exchange/utf8';
import type { Conflict } from '../../rules/pack/merge/merge';
import { resolveConflict } from '../../rules/pack/merge/resolve';
import type { Pack } from '../../rules/pack/schema';
import { askForAddress } from './leave';

const store = packStore();
const textOf = (pack: Pack): string => new TextDecoder().decode(exportPack(pack));

async function keptOf(id: string): Promise<KeptPack> {
  const kept = (await store.all()).find((one) => one.id === id);
  if (!kept) throw new Error('the pack has gone');
  return kept;
}

function packOf(text: string): Pack | null {
  const opened = openPack(encodeUtf8(text));
  return 'pack' in opened ? opened.pack : null;
}

const written = (value: unknown): { value: string } | null =>
  value === undefined ? null : { value: typeof value === 'string' ? value : JSON.stringify(value, null, 1) };

function shownConflict({ path, base, mine, theirs }: Conflict) {
  const sides = Object.entries({ base, mine, theirs }).flatMap(([side, value]) => {
    const words = written(value);
    return words ? [[side, words.value] as const] : [];
  });
  return { path, ...Object.fromEntries(sides) };
}

/** What stands there now is what this machine uses, and what the next edition begins from. */
async function keepPublished(id: string, pack: Pack, place: Place): Promise<void> {
  const kept = await keptOf(id);
  const { news: _news, fault: _fault, ...rest } = kept;
  await store.put({ ...rest, text: textOf(pack), at: new Date().toISOString() });
  await keepPlace(id, { ...place, base: textOf(pack) });
}

async function run(id: string, edition: Edition, place: Place, password: string): Promise<Published> {
  const how = { fetch: (...asked: Parameters<typeof fetch>) => fetch(...asked), now: Date.now };
  const owner = place.user || 'Tact';
  return told(id, await publish(edition, { ...place, password }, { ...how, owner }), place, password);
}

async function told(id: string, outcome: Outcome, place: Place, password: string): Promise<Published> {
  switch (outcome.kind) {
    case 'busy':
    case 'fault':
      return outcome;
    case 'conflicts': {
      const { conflicts, pack, theirs } = outcome;
      const decide = (choices: readonly ('mine' | 'theirs')[]): Promise<Published> => {
        const mine = conflicts.reduce(
          (one, conflict, at) => resolveConflict(one, conflict, choices[at] ?? 'mine'),
          pack,
        );
        return run(id, { mine, base: theirs }, place, password);
      };
      return { kind: 'conflicts', conflicts: conflicts.map(shownConflict), decide };
    }
    default:
      await keepPublished(id, outcome.pack, place);
      return {
        kind: outcome.kind,
        version: outcome.pack.version,
        merged: outcome.kind === 'done' && outcome.merged,
      };
  }
}

/** Publishing as the options page offers it: what this machine uses goes out, brought together with what is there. */
export const publishingDoor: PublishingDoor = {
  place: async (id) => {
    const known = await placeOf(id);
    if (known) return known;
    const { source } = await keptOf(id);
    return source.kind === 'address' ? { url: source.url, kind: 'webdav', user: '' } : null;
  },
  publish: async (id, place, password) => {
    await askForAddress(place.url);
    const [kept, known] = await Promise.all([keptOf(id), placeOf(id)]);
    const mine = packIn(kept);
    if (!mine) return { kind: 'fault', fault: { kind: 'refused', faults: [] } };
    const base = known?.url === place.url ? packOf(known.base) : null;
    return run(id, { mine, base }, { url: place.url.trim(), kind: place.kind, user: place.user }, password);
  },
};

import type { Published, PublishingDoor } from '../../components/settings/packs/door';
import { rememberPassword } from '../../host/packs/passwords';
import { placeOf } from '../../host/packs/places';
import type { Edition, Outcome } from '../../host/packs/publish/publish';
import { signingKey } from '../../host/packs/signing-key';
import { resolveConflict } from '../../rules/pack/merge/resolve';
import type { Pack } from '../../rules/pack/schema/pack';
import { askForAddress } from './leave';
import { baseOf, editionOf, type Going, keptOf, publishEdition } from './publish-pack';

/** @param draft what was written when publishing was asked for */
async function run(id: string, going: Going, edition: Edition, draft: Pack): Promise<Published> {
  return told(id, going, await publishEdition(id, edition, going, draft), draft);
}

function told(id: string, going: Going, outcome: Outcome, draft: Pack): Published {
  switch (outcome.kind) {
    case 'busy':
    case 'fault':
      return outcome;
    case 'same':
      return { kind: 'same', version: outcome.pack.version };
    case 'done':
      return { kind: 'done', version: outcome.pack.version, merged: outcome.merged };
    case 'conflicts': {
      const { conflicts, pack, theirs } = outcome;
      const decide = (choices: readonly ('mine' | 'theirs')[]): Promise<Published> => {
        const chosen = conflicts.reduce(
          (one, conflict, at) => resolveConflict(one, conflict, choices[at] ?? 'mine'),
          pack,
        );
        return run(id, going, { mine: chosen, base: theirs }, draft);
      };
      return { kind: 'conflicts', conflicts, pack, decide };
    }
  }
}

/** A pack is a file: in a folder, which is what many servers show, it gets its own name. */
const fileAt = (typed: string, id: string): string => {
  const url = typed.trim();
  return url.endsWith('/') ? `${url}${id}.json` : url;
};

/** Publishing as the options page offers it. */
export const publishingDoor: PublishingDoor = {
  place: async (id) => {
    const known = await placeOf(id);
    if (known) return known;
    const { source } = await keptOf(id);
    return source.kind === 'address' ? { url: source.url, kind: 'webdav', user: '' } : null;
  },
  publish: async (id, { url: typed, kind, user, region }, password, sign) => {
    await askForAddress(typed);
    const place = { url: fileAt(typed, id), kind, user, ...(region?.trim() && { region: region.trim() }) };
    const mine = await editionOf(id);
    if (!mine) return { kind: 'fault', fault: { kind: 'refused', faults: [] } };
    await rememberPassword(place.url, user, password);
    return run(id, { place, password, sign }, { mine, base: await baseOf(id, place) }, mine);
  },
  signing: async (id) => {
    const { keys = [] } = (await editionOf(id)) ?? {};
    const key = keys.length > 0 ? ((await signingKey())?.publicKey ?? null) : null;
    const name = keys.find((one) => one.key === key && !one.retired)?.name ?? null;
    return { isSigned: keys.length > 0, key, name };
  },
};

import type { KeyDesk, Outcome, PackDesk } from '../../components/pack-editor/desk';
import { faultSentence } from '../../components/settings/packs/fault-sentence';
import { words } from '../../components/ui/words';
import type { Locale } from '../../engine/types/text';
import { download } from '../../host/files/download';
import { draftOf, dropDraft, keepDraft, textOf } from '../../host/packs/drafts';
import { packStore } from '../../host/packs/kept';
import { asOne } from '../../host/packs/layering';
import { OpenedPacks, packIn } from '../../host/packs/opened';
import { passwordOf } from '../../host/packs/passwords';
import { placeOf } from '../../host/packs/places';
import { ownKey, signingKey } from '../../host/packs/signing-key';
import type { Pack } from '../../rules/pack/schema/pack';
import { fingerprintOf } from '../../rules/pack/signature/public-key';
import { baseOf, keptOf, publishEdition } from '../options/publish-pack';

/** The keys as this computer has them. The secret half leaves it only as the file that the lead asks for. */
const keyDesk = (id: string): KeyDesk => ({
  own: async () => (await signingKey())?.publicKey ?? null,
  make: async () => (await ownKey()).publicKey,
  keepSecret: async () => {
    const key = await signingKey();
    const file = new Blob([`${JSON.stringify(key, null, 2)}\n`], { type: 'application/json' });
    if (key) download(file, 'tact.key.json');
  },
  fingerprint: (key) => fingerprintOf(crypto.subtle, key),
  signedBy: async () => (await keptOf(id)).signedBy ?? null,
});

/**
 * Where the editor reads and keeps one pack. It publishes to the address that the pack was given in the options; where
 * a colleague published meanwhile, the next edition begins from theirs.
 */
export function packDesk(id: string, locale: Locale): PackDesk {
  let theirs: Pack | null = null;
  const inUse = async (): Promise<Pack | null> => packIn((await keptOf(id)).text);
  const publish = async (mine: Pack): Promise<Outcome> => {
    const place = await placeOf(id);
    if (!place) return { kind: 'fault', reason: words(locale)('packs.homeless') };
    const { base: _base, ...where } = place;
    const password = await passwordOf(where.url, where.user);
    const base = theirs ?? (await baseOf(id, place));
    const outcome = await publishEdition(id, { mine, base }, { place: where, password, sign: false });
    if (outcome.kind === 'fault') return { kind: 'fault', reason: faultSentence(locale, outcome.fault) };
    theirs = outcome.kind === 'conflicts' ? outcome.theirs : null;
    return outcome;
  };
  return {
    read: async () => {
      const pack = (await draftOf(id)) ?? (await inUse());
      if (!pack) throw new Error('the pack cannot be read');
      return pack;
    },
    save: async (draft) => {
      const { text } = await keptOf(id);
      const used = packIn(text);
      await (used && textOf(used) === textOf(draft) ? dropDraft(id) : keepDraft(id, draft, text));
    },
    published: inUse,
    below: async () => {
      const all = new OpenedPacks().of(await packStore().all());
      const layer = all.find(({ pack }) => pack.id === id)?.layer ?? 'team';
      return { layer, team: layer === 'personal' ? asOne(all, 'team') : null };
    },
    publish,
    keys: keyDesk(id),
    keep: (pack) => download(new Blob([textOf(pack)], { type: 'application/json' }), `${id}.json`),
  };
}

import { browser } from 'wxt/browser';
import type { KeyDesk, Outcome, PackDesk, Version } from '../../components/pack-editor/desk';
import { writingFault } from '../../components/settings/packs/fault-sentence';
import { words } from '../../components/ui/words';
import type { Locale } from '../../engine/types/text';
import { download } from '../../host/files/download';
import { draftBase, draftOf, dropDraft, keepDraft, putDraft, textOf } from '../../host/packs/drafts';
import { keptEditions } from '../../host/packs/editions';
import { onPacks, packStore } from '../../host/packs/kept';
import { asOne } from '../../host/packs/layering';
import { OpenedPacks, packIn } from '../../host/packs/opened';
import { passwordOf } from '../../host/packs/passwords';
import { placeOf } from '../../host/packs/places';
import { asEdition, wasPublished } from '../../host/packs/recording';
import { keyBefore, ownKey, signingKey, takeBack, takeKey } from '../../host/packs/signing-key';
import { mergedFor } from '../../rules/pack/merge/resolve';
import { isSameContent } from '../../rules/pack/merge/same-content';
import type { Pack } from '../../rules/pack/schema/pack';
import { fingerprintOf, pairOf } from '../../rules/pack/signature/public-key';
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
  bring: async (file) => {
    const pair = await pairOf(crypto.subtle, file);
    if (!pair) return null;
    await takeKey(pair);
    return pair.publicKey;
  },
  before: async () => (await keyBefore())?.publicKey ?? null,
  back: async () => (await takeBack())?.publicKey ?? null,
  fingerprint: (key) => fingerprintOf(crypto.subtle, key),
  signedBy: async () => (await keptOf(id)).signedBy ?? null,
});

const editions = keptEditions();

/** What is kept to go back to, the newest first; what is in use is among it, though it came before editions were kept. */
async function versionsOf(id: string): Promise<readonly Version[]> {
  const [kept, earlier, place] = await Promise.all([keptOf(id), editions.of(id), placeOf(id)]);
  const isKnown = earlier.some(({ text }) => text === kept.text);
  const isPublished = wasPublished(kept, place);
  const all = isKnown || !isPublished ? earlier : [...earlier, asEdition(kept)];
  return all.toReversed().flatMap(({ text, at, by = null }) => {
    const pack = packIn(text);
    return pack ? [{ pack, at, by, isInUse: text === kept.text }] : [];
  });
}

/** The texts that this page read first or wrote last: what comes back of them is no news, however late. */
class OwnTexts {
  private readonly last: string[] = [];

  add(pack: Pack): void {
    this.last.push(textOf(pack));
    if (this.last.length > 20) this.last.shift();
  }

  has(pack: Pack): boolean {
    return this.last.includes(textOf(pack));
  }
}

/**
 * Where the editor reads and keeps one pack. It publishes to the address that the pack was given in the options; where
 * a colleague published meanwhile, only what was decided begins from theirs.
 */
export function packDesk(id: string, locale: Locale): PackDesk {
  let isPublishing = false;
  const written = new OwnTexts();
  const inUse = async (): Promise<Pack | null> => packIn((await keptOf(id)).text);
  const read = async (): Promise<Pack> => {
    const pack = (await draftOf(id)) ?? (await inUse());
    if (!pack) throw new Error('the pack cannot be read');
    return pack;
  };
  /** What the page begins with is no news to it either, though it is read again while the first change is being kept. */
  const first = async (): Promise<Pack> => {
    const pack = await read();
    written.add(pack);
    return pack;
  };
  const send = async (mine: Pack, theirs?: Pack): Promise<Outcome> => {
    const place = await placeOf(id);
    if (!place) return { kind: 'fault', reason: words(locale)('packs.homeless'), mend: 'place' };
    const { base: _base, ...where } = place;
    const password = await passwordOf(where.url, where.user);
    const base = theirs ?? (await baseOf(id, place));
    const outcome = await publishEdition(id, { mine, base }, { place: where, password, sign: false });
    if (outcome.kind === 'fault') return { kind: 'fault', reason: writingFault(locale, outcome.fault) };
    if ('pack' in outcome) written.add(outcome.pack);
    return outcome;
  };
  const publish = async (mine: Pack, theirs?: Pack): Promise<Outcome> => {
    isPublishing = true;
    try {
      return await send(mine, theirs);
    } finally {
      isPublishing = false;
    }
  };
  // A pack that was removed meanwhile has nothing to tell.
  const stands = () => Promise.all([read(), inUse()]).catch(() => null);
  return {
    read: first,
    save: async (draft) => {
      written.add(draft);
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
    watch: (heard) =>
      onPacks('any', async () => {
        const now = isPublishing ? null : await stands();
        if (now) heard({ draft: written.has(now[0]) ? null : now[0], published: now[1] });
      }),
    catchUp: async (draft) => {
      const { text } = await keptOf(id);
      const [base, theirs] = [await draftBase(id), packIn(text)];
      if (!base || !theirs || isSameContent(base, theirs)) return null;
      const caughtUp = mergedFor('mine', base, draft, theirs);
      written.add(caughtUp);
      await putDraft(id, caughtUp, text);
      return { base, theirs };
    },
    versions: () => versionsOf(id),
    openPlace: () =>
      void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#publish-${id}` as '/') }),
    keys: keyDesk(id),
    keep: (pack) => download(new Blob([textOf(pack)], { type: 'application/json' }), `${id}.json`),
  };
}

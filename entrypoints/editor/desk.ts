import type { Outcome, PackDesk } from '../../components/pack-editor/desk';
import type { Locale } from '../../engine/types/text';
import { admit } from '../../host/packs/admit';
import { corePack } from '../../host/packs/core';
import { type DraftStore, draftStore } from '../../host/packs/drafts';
import { nextEdition, textOfPack } from '../../host/packs/edition';
import { type KeptPack, type PackStore, packStore } from '../../host/packs/kept';
import { packIn } from '../../host/packs/propose';
import { exportPack } from '../../rules/pack/exchange/open';
import { faultLine } from '../../rules/pack/fault';
import type { Pack } from '../../rules/pack/schema';
import { download } from '../options/download';

const drafts: DraftStore = draftStore();
const store: PackStore = packStore();

const keptOf = async (id: string): Promise<KeptPack | undefined> =>
  (await store.all()).find((one) => one.id === id);

const packOf = (text: string | null | undefined): Pack | null => (text ? packIn({ text }) : null);

/** A pack of this machine under its next text; where it came from stays as it was. */
function keptAs(pack: Pack, kept: KeptPack | undefined): KeptPack {
  const { news: _news, fault: _fault, ...rest } = kept ?? {};
  const fresh = { v: 1, layer: 'team', on: true, accounts: null, source: { kind: 'here' } } as const;
  return { ...fresh, ...rest, id: pack.id, text: textOfPack(pack), at: new Date().toISOString() };
}

/** Puts a draft into use on this machine, together with what came meanwhile, once it has passed every check. */
async function use(draft: Pack, locale: Locale): Promise<Outcome> {
  const kept = await keptOf(draft.id);
  const begun = await drafts.get(draft.id);
  const next = nextEdition(draft, packOf(begun?.base), packOf(kept?.text));
  if (next.kind === 'conflicts') {
    // What is decided now is decided on what is in use now.
    await drafts.put({ v: 1, pack: draft, base: kept?.text ?? null });
    return next;
  }
  const bytes = exportPack(next.pack);
  const judged = await admit({ bytes, signature: null, pin: undefined, corePack, locale });
  if ('fault' in judged) {
    const faults = judged.fault.kind === 'refused' ? judged.fault.faults : [];
    return { kind: 'fault', reason: faults.map(faultLine).join(' · ') };
  }
  await store.put(keptAs(next.pack, kept));
  await drafts.put({ v: 1, pack: next.pack, base: textOfPack(next.pack) });
  return { kind: 'done', pack: next.pack };
}

/** The desk of one pack: the draft and the pack in use, both on this machine. */
export function deskFor(id: string, name: string, locale: Locale): PackDesk {
  let base: string | null = null;
  return {
    read: async () => {
      const [draft, kept] = await Promise.all([drafts.get(id), keptOf(id)]);
      base = draft ? draft.base : (kept?.text ?? null);
      return draft?.pack ?? packOf(kept?.text) ?? { schemaVersion: 1, id, name, version: 1 };
    },
    save: (pack) => drafts.put({ v: 1, pack, base }),
    published: async () => packOf((await keptOf(id))?.text),
    publish: async (pack) => {
      const outcome = await use(pack, locale);
      base = (await drafts.get(id))?.base ?? base;
      return outcome;
    },
    keep: (pack) => download(new Blob([exportPack(pack)], { type: 'application/json' }), `${id}.json`),
  };
}

/** The packs that can be written on: those of a policy belong to whoever administers it. */
export async function writable(): Promise<{ id: string; name: string; drafted: boolean }[]> {
  const [all, begun] = await Promise.all([store.all(), drafts.all()]);
  const kept = all.filter(({ source }) => source.kind !== 'policy');
  const names = new Map(kept.map((one) => [one.id, packOf(one.text)?.name ?? one.id]));
  for (const { pack } of begun) names.set(pack.id, pack.name);
  const isDraft = (id: string): boolean =>
    begun.some(({ pack }) => pack.id === id && textOfPack(pack) !== kept.find((one) => one.id === id)?.text);
  return [...names].map(([id, name]) => ({ id, name, drafted: isDraft(id) }));
}

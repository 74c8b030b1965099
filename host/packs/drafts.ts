import { browser } from 'wxt/browser';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import { encodeUtf8 } from '../../rules/pack/exchange/utf8';
import type { Pack } from '../../rules/pack/schema/pack';

/** Drafts of packs stand beside the packs in use, each under a name of its own; nobody else sees them. */
const PREFIX = 'pack-draft:';

/** A draft may be anything in the middle of being written, so it is kept as it is. */
interface Kept {
  readonly pack: Pack;
  /** The text in use when it was begun: what its changes are changes of. */
  readonly base: string;
}

async function keptDraft(id: string): Promise<Kept | null> {
  const all = await browser.storage.local.get(PREFIX + id);
  return (all[PREFIX + id] as Kept | undefined) ?? null;
}

/** The draft of a pack; null when there is none. */
export const draftOf = async (id: string): Promise<Pack | null> => (await keptDraft(id))?.pack ?? null;

/** What a draft was begun from; null when there is no draft. */
export const draftBase = async (id: string): Promise<Pack | null> => {
  const kept = await keptDraft(id);
  return kept && packOf(kept.base);
};

/** @param used the text in use now; a draft that was begun before keeps what it was begun from */
export async function keepDraft(id: string, pack: Pack, used: string): Promise<void> {
  await putDraft(id, pack, (await keptDraft(id))?.base ?? used);
}

/** @param base the text that the draft's changes are changes of from now on */
export const putDraft = (id: string, pack: Pack, base: string): Promise<void> =>
  browser.storage.local.set({ [PREFIX + id]: { pack, base } satisfies Kept });

export const dropDraft = (id: string): Promise<void> => browser.storage.local.remove(PREFIX + id);

/** The packs that have a draft. */
export async function drafted(): Promise<ReadonlySet<string>> {
  const names = Object.keys(await browser.storage.local.get(null));
  return new Set(names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)));
}

/** A pack as the text that is kept and exchanged. */
export const textOf = (pack: Pack): string => new TextDecoder().decode(exportPack(pack));

/** The pack that a text holds; null when it holds none. */
export function packOf(text: string): Pack | null {
  const opened = openPack(encodeUtf8(text));
  return 'pack' in opened ? opened.pack : null;
}

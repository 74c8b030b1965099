import { browser } from 'wxt/browser';

/** What is remembered of where a pack is published: never a password. */
export interface KeptPlace {
  readonly url: string;
  readonly kind: 'webdav' | 'object' | 's3';
  readonly user: string;
  readonly region?: string;
  /** The text published or received last: what the next edition began from. */
  readonly base: string;
}

/** The name in the small storage under which a pack's place stands, beside the pack. */
export const nameOfPlace = (id: string): string => `publish:${id}`;

/** Where a pack was published last; null when it never was. */
export async function placeOf(id: string): Promise<KeptPlace | null> {
  const kept = await browser.storage.local.get(nameOfPlace(id));
  return (kept[nameOfPlace(id)] as KeptPlace | undefined) ?? null;
}

export const keepPlace = (id: string, place: KeptPlace): Promise<void> =>
  browser.storage.local.set({ [nameOfPlace(id)]: place });

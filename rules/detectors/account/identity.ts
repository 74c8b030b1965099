import { nameParts } from '../../../engine/reading/same-name';
import { fold } from '../../../engine/text/fold';
import type { Situation } from '../../../engine/types/situation';

/** An account or a name by its letters and digits alone. */
export const bare = (written: string): string => fold(written).replace(/[^a-z0-9\u0002-\uffff]/g, '');

const isHandle = (written: string): boolean => written.startsWith('@');

const LEAST = 3;

/** Whether the account calls itself after the brand: «Kordovan France» for Kordovan. */
function isNamedAfter(account: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap(nameParts));
  return nameParts(account).some((part) => part.length >= LEAST && own.has(part));
}

/**
 * Whether the account that would post is none of the brand's. A page shows names, X handles: where the pack lists
 * only the other kind, an account that carries the brand's name passes.
 */
export function isStrange({ account, brand, platform }: Situation): boolean {
  if (!account || !brand?.accounts?.length) return false;
  const own = [brand.name, ...brand.accounts, ...(brand.handles ?? [])];
  if (own.some((name) => bare(name) === bare(account))) return false;
  const isPage = platform === 'facebook';
  const isListed = brand.accounts.some((name) => isHandle(name) !== isPage);
  return isListed || !isNamedAfter(account, own);
}

import { nameParts } from '../../../engine/reading/same-name';
import { bare } from '../../../engine/text/bare';
import type { Situation } from '../../../engine/types/situation';

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
export function isStrange({ account, brand }: Situation): boolean {
  if (!account || !brand?.accounts?.length) return false;
  const isPage = !isHandle(account);
  const own = [...brand.accounts, ...(brand.handles ?? []), brand.name];
  const same = isPage ? own : own.slice(0, -1);
  if (same.some((name) => bare(name) === bare(account))) return false;
  const isListed = brand.accounts.some((name) => isHandle(name) !== isPage);
  return isListed || !isNamedAfter(account, own);
}

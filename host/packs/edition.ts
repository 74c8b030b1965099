import { exportPack } from '../../rules/pack/exchange/open';
import { type Conflict, mergePacks } from '../../rules/pack/merge/merge';
import type { Pack } from '../../rules/pack/schema';

/** What is to be in use after somebody wrote: their draft, brought together with what came meanwhile. */
export type NextEdition =
  | { readonly kind: 'next'; readonly pack: Pack }
  | { readonly kind: 'conflicts'; readonly pack: Pack; readonly conflicts: readonly Conflict[] };

const isSame = (one: Pack, other: Pack): boolean => textOfPack(one) === textOfPack(other);

/** A pack as it is kept. */
export const textOfPack = (pack: Pack): string => new TextDecoder().decode(exportPack(pack));

/**
 * The edition after the one in use.
 * @param base the edition that the draft began from
 * @param used the edition in use now; null where there is none
 */
export function nextEdition(draft: Pack, base: Pack | null, used: Pack | null): NextEdition {
  if (!used) return { kind: 'next', pack: draft };
  const begun = base ?? { schemaVersion: 1, id: draft.id, name: draft.name, version: 1 };
  const { pack, conflicts } = isSame(begun, used)
    ? { pack: draft, conflicts: [] }
    : mergePacks(begun, draft, used);
  if (conflicts.length > 0) return { kind: 'conflicts', pack, conflicts };
  const isNew = !isSame({ ...pack, version: 1 }, { ...used, version: 1 });
  return {
    kind: 'next',
    pack: { ...pack, version: isNew ? Math.max(used.version + 1, pack.version) : used.version },
  };
}

import type { Pack } from '../schema/pack';
import { mergedFor } from './resolve';
import { isSameContent } from './same-content';

/**
 * Whether what is in use says all that was new in what was sent to be published, with or without others’ changes.
 * @param before what was in use when it was sent, where anything was
 */
export function holdsAll(used: Pack | null, sent: Pack, before: Pack | null): boolean {
  // Where nothing was new in what was sent, whatever comes would hold it.
  if (!used || (before && isSameContent(before, sent))) return false;
  return isSameContent(used, before ? mergedFor('mine', before, sent, used) : sent);
}

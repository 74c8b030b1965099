import { isSameContent } from '../../rules/pack/merge/same-content';
import type { Pack } from '../../rules/pack/schema/pack';

/**
 * The draft that says what an earlier edition said. Who may sign stays as it is now: a key that was retired since must
 * not come back with a contact.
 */
export function wentBack(now: Pack, earlier: Pack): Pack {
  const { keys: _keys, ...said } = earlier;
  return { ...said, id: now.id, version: now.version, ...(now.keys && { keys: now.keys }) };
}

/** Whether the draft says already what an earlier edition said. */
export const saysTheSame = (now: Pack, earlier: Pack): boolean => isSameContent(now, wentBack(now, earlier));

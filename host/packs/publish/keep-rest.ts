import { mergePacks } from '../../../rules/pack/merge/merge';
import { resolveConflict } from '../../../rules/pack/merge/resolve';
import type { Pack } from '../../../rules/pack/schema/pack';
import { draftOf, dropDraft, putDraft, textOf } from '../drafts';

const isSameContent = (one: Pack, other: Pack): boolean =>
  textOf({ ...one, version: 1 }) === textOf({ ...other, version: 1 });

/** What was written since `sent`, as changes of what was published; where both say something else, what was written. */
function restOf(draft: Pack, sent: Pack, published: Pack): Pack {
  const { pack, conflicts } = mergePacks(sent, draft, published);
  return conflicts.reduce((one, conflict) => resolveConflict(one, conflict, 'mine'), pack);
}

/**
 * Ends the draft that was published. What was written while it was on its way stays a draft, begun from what stands now.
 * @param sent the draft as it was when it was sent
 */
export async function keepRest(id: string, sent: Pack, published: Pack): Promise<void> {
  const draft = await draftOf(id);
  if (!draft) return;
  const rest = restOf(draft, sent, published);
  await (isSameContent(draft, sent) || isSameContent(rest, published)
    ? dropDraft(id)
    : putDraft(id, rest, textOf(published)));
}

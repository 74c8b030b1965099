import { mergedFor } from '../../../rules/pack/merge/resolve';
import { isSameContent } from '../../../rules/pack/merge/same-content';
import type { Pack } from '../../../rules/pack/schema/pack';
import { draftOf, dropDraft, putDraft, textOf } from '../drafts';

/**
 * Ends the draft that was published. What was written while it was on its way stays a draft, begun from what stands now.
 * @param sent the draft as it was when it was sent
 */
export async function keepRest(id: string, sent: Pack, published: Pack): Promise<void> {
  const draft = await draftOf(id);
  if (!draft) return;
  const rest = mergedFor('mine', sent, draft, published);
  await (isSameContent(draft, sent) || isSameContent(rest, published)
    ? dropDraft(id)
    : putDraft(id, rest, textOf(published)));
}

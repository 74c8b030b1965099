import type { Message } from '../../engine/types/situation';
import type { BarPlace, WritingBox } from '../sites/contract';

/**
 * A field of a page that we know nothing of. What would post from it is not known either, so nothing is ever held.
 * @param customer what the person has pasted or selected, the same object until that changes
 * @param place where the bar stands: in an element of ours, since the page's own flow is not known
 */
export function fieldBox(
  field: HTMLElement,
  customer: () => readonly Message[],
  place: () => BarPlace | null,
): WritingBox {
  return {
    root: field.parentElement ?? field,
    editable: field,
    situation: () => ({ platform: 'other', visibility: 'public', thread: customer() }),
    barPlace: place,
    isPostClick: () => false,
    isPostKey: () => false,
    avoid: () => [],
  };
}

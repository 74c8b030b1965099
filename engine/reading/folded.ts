import { oncePer } from '../analysis/once';
import { fold } from '../text/fold';

const once = oncePer<object, string>();

/**
 * A text that somebody holds, folded once.
 * @param holder a reading, a message or a sent reply: the same object, the same text
 */
export const folded = (holder: { readonly text: string }): string => once(holder, () => fold(holder.text));

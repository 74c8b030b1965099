import { oncePer } from '../analysis/once';
import type { Token } from '../text/kinds';
import { scan } from '../text/scan';

const once = oncePer<object, readonly Token[]>();

/**
 * The tokens of a text that somebody holds, as written (elisions are not parted), cut once.
 * @param holder a reading, a message or a sent reply: the same object, the same text
 */
export const scanned = (holder: { readonly text: string }): readonly Token[] =>
  once(holder, () => scan(holder.text));

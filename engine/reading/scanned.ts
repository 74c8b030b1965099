import { scan } from '../text/scan';
import type { Token } from '../text/kinds';

const known = new WeakMap<object, readonly Token[]>();

/**
 * The tokens of a text that somebody holds, as written (elisions are not parted), cut once.
 * @param holder a reading, a message or a sent reply: the same object, the same text
 */
export function scanned(holder: { readonly text: string }): readonly Token[] {
  const before = known.get(holder);
  if (before) return before;
  const tokens = scan(holder.text);
  known.set(holder, tokens);
  return tokens;
}

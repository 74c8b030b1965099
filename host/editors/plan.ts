import type { Edit, Span } from '../../engine/types/text';
import type { EditorText } from './contract';
import { applyEdit, fits } from './edits';
import { characterAfter, characterBefore } from './graphemes';
import { editsAround } from './minimal';

/**
 * The writes that make an edit, last to first; `null` when it cannot be made. One write, unless a locked
 * atom stands inside: then one on each side of it.
 */
export function planWrites(text: EditorText, edit: Edit): Edit[] | null {
  if (!fits(text.text, edit)) return null;
  const locked = text.atoms.filter((atom) => atom.locked).map((atom) => atom.span);
  const writes = around(text.text, edit, locked)?.map((one) =>
    one.text ? one : widened(text.text, one, locked),
  );
  const whole = writes?.filter((one) => one !== null);
  return whole && whole.length === writes?.length ? whole.reverse() : null;
}

function around(text: string, edit: Edit, locked: readonly Span[]): readonly Edit[] | null {
  const after = applyEdit(text, edit);
  if (after === text) return [];
  return crosses(edit, locked) ? editsAround(text, after, locked) : [edit];
}

/** A deletion as the replacement of itself and a neighbour by that neighbour; `null` if it has none. */
function widened(text: string, edit: Edit, locked: readonly Span[]): Edit | null {
  const choices = [toRight(text, edit), toLeft(text, edit)].sort((a, b) => a.text.length - b.text.length);
  return choices.find((one) => /[^\n]/.test(one.text) && !crosses(one, locked)) ?? null;
}

/** Line breaks alone are no neighbour: an editor may drop them from a paste. */
function toRight(text: string, { start, end }: Edit): Edit {
  let kept = '';
  do kept += characterAfter(text, end + kept.length);
  while (kept.endsWith('\n') && end + kept.length < text.length);
  return { start, end: end + kept.length, text: kept };
}

function toLeft(text: string, { start, end }: Edit): Edit {
  let kept = '';
  do kept = characterBefore(text, start - kept.length) + kept;
  while (kept.startsWith('\n') && start - kept.length > 0);
  return { start: start - kept.length, end, text: kept };
}

function crosses(edit: Edit, locked: readonly Span[]): boolean {
  return locked.some(([start, end]) => edit.start < end && edit.end > start);
}

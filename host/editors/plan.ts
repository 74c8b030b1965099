import type { Edit, Span } from '../../engine/types/text';
import type { EditorText } from './contract';
import { applyEdit, fits } from './edits';
import { characterAfter, characterBefore } from './graphemes';
import { editsAround } from './minimal';

/**
 * The one write that makes an edit. `unchanged` when the text is already so; `null` when it cannot be made.
 * A locked atom is gone around on one side; an edit with words on both sides of one is refused, since an
 * editor would make two undo steps of it, and a failure of the second would leave half a rewrite.
 */
export function planWrite(text: EditorText, edit: Edit): Edit | 'unchanged' | null {
  if (!fits(text.text, edit)) return null;
  const locked = text.atoms.filter((atom) => atom.locked).map((atom) => atom.span);
  const edits = around(text.text, edit, locked);
  const [only] = edits ?? [];
  if (!edits || edits.length > 1) return null;
  if (!only) return 'unchanged';
  return only.text ? only : widened(text.text, only, locked);
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

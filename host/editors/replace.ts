import type { Edit } from '../../engine/types/text';
import type { EditorText, Outcome } from './contract';
import { applyEdit } from './edits';
import { type Directed, selectionAfter } from './selection';
import { settleEdit, settleFocus } from './settling';

/** What a replacement needs of an editor; the steps are the same for all of them. */
export interface Hands {
  readonly element: HTMLElement;
  /** False while an input method composes, when the field is read-only, when the coach has left. */
  ready(): boolean;
  read(): EditorText;
  selection(): Directed | null;
  /** The person's selection when the focus last left; null where the field itself remembers it. */
  left(): Directed | null;
  place(selection: Directed): void;
  plan(edit: Edit): Edit | 'unchanged' | null;
  /** One write over one span. Nothing of the page or the person gets between its parts. */
  write(edit: Edit): void;
}

/** Replaces once and looks once whether it worked. Never tries again: that is how text gets doubled. */
export async function replaceWith(hands: Hands, edit: Edit, expected: string): Promise<Outcome> {
  const early = verdict(hands, expected);
  if (early) return early;
  const own = hands.selection() ?? hands.left();
  await settleFocus(hands.element);
  // Whoever has gone on elsewhere in between: an editor without the focus would write at its old caret.
  if (!hasFocus(hands.element)) return 'refused';
  return verdict(hands, expected) ?? write(hands, edit, own);
}

/** Focuses the editable again where the person was; nothing happens if it has the focus. */
export function resume(hands: Hands): void {
  if (hands.element.matches(':focus')) return;
  const left = hands.left();
  hands.element.focus({ preventScroll: true });
  if (left) hands.place(left);
}

/** The focus may lie on what the editable is a part of, as long as one writes there. */
function hasFocus(element: HTMLElement): boolean {
  const at = element.ownerDocument.activeElement;
  if (!(at instanceof HTMLElement)) return false;
  return element.contains(at) || (at.isContentEditable && at.contains(element));
}

function verdict(hands: Hands, expected: string): Outcome | null {
  if (!hands.ready()) return 'refused';
  return hands.read().text === expected ? null : 'stale';
}

async function write(hands: Hands, edit: Edit, own: Directed | null): Promise<Outcome> {
  const before = hands.read().text;
  const wanted = applyEdit(before, edit);
  const planned = hands.plan(edit);
  if (!planned) return 'refused';
  if (planned !== 'unchanged') hands.write(planned);
  await settleEdit();
  const found = hands.read().text;
  if (found === wanted) putRight(hands, selectionAfter(own, edit));
  else if (found === before) putRight(hands, own ?? { anchor: edit.end, focus: edit.end });
  return found === wanted ? 'applied' : 'refused';
}

/** Also after an edit not taken: words left selected would be lost at the person's next key. */
function putRight(hands: Hands, wanted: Directed): void {
  const now = hands.selection();
  if (now?.anchor !== wanted.anchor || now.focus !== wanted.focus) hands.place(wanted);
}

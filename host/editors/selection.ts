import type { Edit, Span } from '../../engine/types/text';
import type { DomPoint, EditorText } from './contract';
import { carry } from './edits';

/** A selection with its direction. */
export interface Directed {
  readonly anchor: number;
  readonly focus: number;
}

/** The person's selection, if it lies in the editor. */
export function readSelection(element: HTMLElement, text: EditorText): Directed | null {
  const found = element.ownerDocument.getSelection();
  if (!found?.anchorNode || !found.focusNode) return null;
  const anchor = text.offsetAt({ node: found.anchorNode, offset: found.anchorOffset });
  const focus = text.offsetAt({ node: found.focusNode, offset: found.focusOffset });
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** Sets the selection and has both editors read it at once, rather than when the browser gets to it. */
export function placeSelection(element: HTMLElement, text: EditorText, { anchor, focus }: Directed): boolean {
  const [a, b] = [pointFor(text, anchor, focus), pointFor(text, focus, anchor)];
  const selection = element.ownerDocument.getSelection();
  if (!a || !b || !selection) return false;
  selection.setBaseAndExtent(a.node, a.offset, b.node, b.offset);
  element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return true;
}

function pointFor(text: EditorText, offset: number, other: number): DomPoint | null {
  return text.pointAt(offset, offset < other ? 'start' : 'end');
}

/**
 * Where the selection belongs after an edit: as it was when the fix was elsewhere, carried along behind
 * it, and behind the new words when it lay in the old ones or when there was none.
 */
export function selectionAfter(own: Directed | null, edit: Edit): Directed {
  const behind = edit.start + edit.text.length;
  if (!own || liesIn(own, edit)) return { anchor: behind, focus: behind };
  return { anchor: carry(own.anchor, edit), focus: carry(own.focus, edit) };
}

function liesIn({ anchor, focus }: Directed, edit: Edit): boolean {
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
  return (
    start >= edit.start && end <= edit.end && (start !== end || start > edit.start || edit.start === edit.end)
  );
}

/** The span of a selection. */
export function spanOf(selection: Directed | null): Span | null {
  if (!selection) return null;
  return [Math.min(selection.anchor, selection.focus), Math.max(selection.anchor, selection.focus)];
}

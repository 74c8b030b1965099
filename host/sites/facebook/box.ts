import { climb } from '../climb';
import { hasComments } from './comment';
import { type Label, readLabel } from './labels';
import { limitOf } from './scope';
import { DIALOG, EDITABLE, FORM, MAIN, MESSAGE_LOG, MESSAGE_ROW, SUBMIT } from './selectors';

/** A comment or reply box, told apart from a private chat. */
export interface Box {
  readonly editable: HTMLElement;
  readonly root: HTMLElement;
  readonly label: Label | null;
}

const hasMessages = (around: Element): boolean =>
  around.querySelector(`${MESSAGE_LOG}, ${MESSAGE_ROW}`) !== null;

/** Is what stands nearest around the box a private conversation, and not comments? */
function standsInChat(editable: Element): boolean {
  const limit = editable.closest(`${DIALOG}, ${MAIN}, body`);
  const nearest = climb(editable, limit, (around) => hasComments(around) || hasMessages(around));
  return nearest !== null && hasMessages(nearest) && !hasComments(nearest);
}

/** Any sign of a private chat outweighs every sign of a comment: chats are left alone. */
function isPrivate(editable: Element): boolean {
  return editable.getAttribute('aria-placeholder')?.trim() === 'Aa' || standsInChat(editable);
}

function isCommentBox(editable: Element, label: Label | null): boolean {
  if (isPrivate(editable)) return false;
  if (label || editable.closest(FORM)?.querySelector(SUBMIT)) return true;
  const dialog = editable.closest(DIALOG);
  return dialog !== null && hasComments(dialog);
}

function rootOf(editable: HTMLElement): HTMLElement {
  const form = editable.closest<HTMLElement>(FORM);
  const sharing = () => climb(editable, limitOf(editable), (around) => around.querySelector(SUBMIT) !== null);
  return form ?? sharing() ?? editable.parentElement ?? editable;
}

/** The comment or reply box that holds an element; `null` for private chats and whatever is not certain. */
export function boxFor(element: Element): Box | null {
  const editable = element.closest<HTMLElement>(EDITABLE);
  if (!editable) return null;
  const label = readLabel(editable.getAttribute('aria-label'));
  return isCommentBox(editable, label) ? { editable, root: rootOf(editable), label } : null;
}

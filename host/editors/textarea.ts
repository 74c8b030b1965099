import type { Edit, Span } from '../../engine/types/text';
import { listeners, watchDress } from './changes';
import { listenWithin, watchComposition } from './composition';
import type { Editor } from './contract';
import { fits } from './edits';
import { typeInto } from './insertion';
import { plainText } from './read';
import { type Hands, replaceWith, resume } from './replace';
import { type Directed, spanOf } from './selection';

/** A field whose text is its value. */
type TextField = HTMLTextAreaElement | HTMLInputElement;

/** An editor over a plain textarea, or a field of one line. Its words have no ranges: they are underlined by a mirror. */
export function textareaEditor(element: TextField, signal: AbortSignal): Editor {
  const changes = listeners(signal);
  const composition = watchComposition(element, signal, changes.tell);
  watchValue(element, signal, changes.tell);
  const hands = textareaHands(element, () => !composition.running && !signal.aborted);
  return {
    kind: 'textarea',
    element,
    get composing() {
      return composition.running;
    },
    read: hands.read,
    ranges: () => [],
    replace: (edit, expected) => replaceWith(hands, edit, expected),
    select: (span) => select(element, span),
    resume: () => resume(hands),
    selection: () => spanOf(hands.selection()),
    onChange: changes.add,
  };
}

/**
 * A page that empties the field by itself, after a send, fires no event of its own: so we look once
 * whatever sent it is over, and when the field is resized or redressed.
 */
function watchValue(element: TextField, signal: AbortSignal, changed: () => void): void {
  let last = element.value;
  const look = () => {
    if (element.value === last || signal.aborted) return;
    last = element.value;
    changed();
  };
  const how = { capture: true, passive: true, signal };
  for (const type of ['input', 'focusin', 'focusout']) listenWithin(element, type, signal, look);
  for (const type of ['selectionchange', 'keyup']) window.addEventListener(type, look, how);
  window.addEventListener('click', () => setTimeout(look), how);
  watchDress(element, signal, look);
}

function textareaHands(element: TextField, ready: () => boolean): Hands {
  return {
    element,
    read: () => plainText(element.value),
    ready: () => ready() && !element.readOnly && !element.disabled,
    selection: () => directed(element),
    left: () => null,
    place: ({ anchor, focus }) => setSelection(element, anchor, focus),
    plan: (edit) => (fits(element.value, edit) ? edit : null),
    write: ({ start, end, text }: Edit) => {
      element.setSelectionRange(start, end);
      typeInto(element.ownerDocument, text);
    },
  };
}

function directed({ selectionStart: start, selectionEnd: end, selectionDirection }: TextField): Directed {
  const [from, to] = [start ?? 0, end ?? 0];
  return selectionDirection === 'backward' ? { anchor: to, focus: from } : { anchor: from, focus: to };
}

function setSelection(element: TextField, anchor: number, focus: number): void {
  const direction = focus < anchor ? 'backward' : 'forward';
  element.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), direction);
}

function select(element: TextField, [start, end]: Span): boolean {
  if (start < 0 || start > end || end > element.value.length) return false;
  element.focus({ preventScroll: true });
  element.setSelectionRange(start, end);
  return true;
}

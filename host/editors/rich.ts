import type { Edit, Span } from '../../engine/types/text';
import { listeners, watchNodes } from './changes';
import { listenWithin, watchComposition } from './composition';
import type { Editor, EditorKind } from './contract';
import { insertionFor } from './insertion';
import { type FoundParagraph, layOut } from './layout';
import { planWrite } from './plan';
import { rangesOf } from './positions';
import { textOf } from './read';
import { type Hands, replaceWith, resume } from './replace';
import { type Directed, placeSelection, readSelection, spanOf } from './selection';

/** What tells one editor with a state of its own from another: its name and how its page is read. */
export interface RichKind {
  readonly kind: EditorKind;
  paragraphs(root: HTMLElement): FoundParagraph[];
}

/** An editor over a `contenteditable` whose page redraws it from a state of its own. */
export function richEditor(
  element: HTMLElement,
  { kind, paragraphs }: RichKind,
  signal: AbortSignal,
): Editor {
  const layout = () => layOut(paragraphs(element));
  const changes = listeners(signal);
  const composition = watchComposition(element, signal, changes.tell);
  watchNodes(element, signal, changes.tell);
  const hands = richHands(
    element,
    () => textOf(element, layout()),
    () => !composition.running && !signal.aborted,
    signal,
  );
  return {
    kind,
    element,
    get composing() {
      return composition.running;
    },
    read: hands.read,
    ranges: (span) => rangesOf(layout(), span),
    replace: (edit, expected) => replaceWith(hands, edit, expected),
    select: ([anchor, focus]: Span) => select(hands, { anchor, focus }),
    resume: () => resume(hands),
    selection: () => spanOf(hands.selection()),
    onChange: changes.add,
  };
}

function richHands(
  element: HTMLElement,
  read: Hands['read'],
  ready: Hands['ready'],
  signal: AbortSignal,
): Hands {
  const insert = insertionFor(window);
  const selection = () => readSelection(element, read());
  let left: Directed | null = null;
  listenWithin(element, 'focusout', signal, () => {
    left = selection();
  });
  const place = (selection: Directed) => placeSelection(element, read(), selection);
  return {
    element,
    read,
    ready: () => ready() && element.isContentEditable,
    selection,
    left: () => left,
    place,
    plan: (edit) => planWrite(read(), edit),
    write: ({ start, end, text }: Edit) => {
      if (place({ anchor: start, focus: end })) insert(element, text);
    },
  };
}

function select(hands: Hands, selection: Directed): boolean {
  const { text } = hands.read();
  if (selection.anchor < 0 || selection.anchor > selection.focus || selection.focus > text.length)
    return false;
  hands.element.focus({ preventScroll: true });
  hands.place(selection);
  return true;
}

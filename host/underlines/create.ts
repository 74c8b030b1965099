import type { Editor } from '../editors/contract';
import { boxPainter } from './box-painter';
import type { Mark, Painter, Underlines } from './contract';
import { follow } from './follow';
import { hasHighlights, highlightPainter } from './highlight-painter';
import { mirrorPainter } from './mirror-painter';

/** Underlines words in an editor until the signal ends, whatever happens to the nodes they stand in. */
export function createUnderlines(editor: Editor, signal: AbortSignal): Underlines {
  return underlinesBy(painterFor(editor, signal), editor, signal);
}

/** The same, drawn by a given painter. */
export function underlinesBy(painter: Painter, editor: Editor, signal: AbortSignal): Underlines {
  let marks: readonly Mark[] = [];
  let text = '';
  const show = (next: readonly Mark[], judged: string) => {
    text = editor.read().text;
    marks = follow(next, judged, text);
    if (!signal.aborted) painter.paint(marks);
  };
  editor.onChange(() => marks.length > 0 && show(marks, text));
  signal.addEventListener('abort', () => painter.paint([]), { once: true });
  return {
    show: (next, judged = editor.read().text) => show(next, judged),
    at: (x, y) => (holds(editor.element.getBoundingClientRect(), x, y) ? markAt(marks, painter, x, y) : null),
    boxes: (id) => marks.filter((mark) => mark.id === id).flatMap((mark) => painter.boxes(mark)),
    clear: () => show([], ''),
  };
}

/** A field of one line scrolls and centres its text as no mirror can: its findings stand in the list alone. */
const unpainted: Painter = { paint: () => undefined, boxes: () => [] };

function painterFor(editor: Editor, signal: AbortSignal): Painter {
  if (editor.element instanceof HTMLInputElement) return unpainted;
  if (editor.kind === 'textarea') return mirrorPainter(editor, signal);
  return hasHighlights() ? highlightPainter(editor) : boxPainter(editor, signal);
}

function markAt(marks: readonly Mark[], painter: Painter, x: number, y: number): string | null {
  const under = marks.filter((mark) => painter.boxes(mark).some((box) => holds(box, x, y)));
  const [shortest] = under.sort((a, b) => lengthOf(a) - lengthOf(b));
  return shortest?.id ?? null;
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

function lengthOf({ span }: Mark): number {
  return span[1] - span[0];
}

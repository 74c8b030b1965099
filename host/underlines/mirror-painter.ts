import type { Editor } from '../editors/contract';
import type { Mark, Painter } from './contract';
import { dress, openLayer, watchPlace } from './layer';
import { copyShape, draw, stretches } from './mirror';

/** Paints over a textarea: the same text, unseen but for its underlines, in the same shape and scroll. */
export function mirrorPainter(editor: Editor, signal: AbortSignal): Painter {
  const { element } = editor;
  const layer = openLayer(element, signal);
  const shown = new Map<Mark, HTMLElement[]>();
  dress(layer.frame, { color: 'transparent', border: '0', margin: '0', 'forced-color-adjust': 'none' });
  const follow = () => {
    if (shown.size === 0) return;
    copyShape(element, layer.frame);
    layer.align();
    layer.frame.scrollTop = element.scrollTop;
    layer.frame.scrollLeft = element.scrollLeft;
  };
  watchPlace(element, signal, follow);
  return {
    paint(marks) {
      shown.clear();
      layer.frame.replaceChildren(...(marks.length > 0 ? write(editor.read().text, marks, shown) : []));
      follow();
    },
    boxes: (mark) => (shown.get(mark) ?? []).flatMap((span) => [...span.getClientRects()]),
  };
}

/** The text as nodes; a mark's own are remembered. The last character keeps an empty last line open. */
function write(text: string, marks: readonly Mark[], shown: Map<Mark, HTMLElement[]>): (Node | string)[] {
  const nodes = stretches(text, marks).map((stretch) => {
    const strongest = stretch.marks[0];
    if (!strongest) return stretch.text;
    const span = document.createElement('span');
    span.textContent = stretch.text;
    draw(span, strongest);
    for (const mark of stretch.marks) shown.set(mark, [...(shown.get(mark) ?? []), span]);
    return span;
  });
  return [...nodes, '\u200b'];
}

import type { Editor } from '../editors/contract';
import type { Mark, Painter } from './contract';
import { dress, openLayer, watchPlace } from './layer';
import { LOOKS } from './looks';

/** Paints boxes over the words, for a browser without highlights. A wave becomes dashes. */
export function boxPainter(editor: Editor, signal: AbortSignal): Painter {
  const layer = openLayer(editor.element, signal);
  let shown: readonly Mark[] = [];
  const boxes = (mark: Mark) => editor.ranges(mark.span).flatMap((range) => [...range.getClientRects()]);
  const draw = () => {
    layer.align();
    const { left, top } = layer.frame.getBoundingClientRect();
    const drawn = shown.flatMap((mark) => boxes(mark).map((rect) => box(mark, rect, left, top)));
    layer.frame.replaceChildren(...drawn);
  };
  watchPlace(editor.element, signal, draw);
  return {
    paint(marks) {
      shown = marks;
      draw();
    },
    boxes,
  };
}

function box({ severity }: Mark, rect: DOMRect, left: number, top: number): HTMLElement {
  const { colour, tint, line } = LOOKS[severity];
  const element = document.createElement('div');
  dress(element, {
    position: 'absolute',
    'box-sizing': 'border-box',
    left: `${rect.left - left}px`,
    top: `${rect.top - top}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
    'background-color': tint,
    'border-bottom': `2px ${line === 'wavy' ? 'dashed' : line} ${colour}`,
  });
  return element;
}

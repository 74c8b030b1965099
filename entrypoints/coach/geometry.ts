import type { Geometry } from '../../components/composer/floating';
import type { Span } from '../../engine/types/text';
import type { Editor } from '../../host/editors/contract';
import type { WritingBox } from '../../host/sites/contract';

const NO_SIZE = 0;

/** The box around all that a finding points at; null when none of it is in view. */
function around(boxes: readonly DOMRect[]): DOMRect | null {
  const seen = boxes.filter(({ width, height }) => width > NO_SIZE && height > NO_SIZE);
  const [first] = seen;
  if (!first) return null;
  const left = Math.min(...seen.map((box) => box.left));
  const top = Math.min(...seen.map((box) => box.top));
  const right = Math.max(...seen.map((box) => box.right));
  const bottom = Math.max(...seen.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

const isInView = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < window.innerHeight;

function words(editor: Editor, spans: readonly Span[]): DOMRect | null {
  const whole = editor.element.getBoundingClientRect();
  const boxes = spans
    .slice(0, 1)
    .flatMap((span) => editor.ranges(span).flatMap((range) => [...range.getClientRects()]));
  return boxes.length > 0 ? around(boxes) : whole;
}

/** Measures where a card may stand: beside its words, or the bar, and off the site's own buttons. */
export function measurer(composer: WritingBox, editor: Editor, bar: HTMLElement) {
  return (spans: readonly Span[] | null): Geometry | null => {
    const anchor = spans ? words(editor, spans) : bar.getBoundingClientRect();
    if (!anchor || !isInView(anchor)) return null;
    const viewport = new DOMRect(0, 0, document.documentElement.clientWidth, window.innerHeight);
    return { anchor, viewport, avoid: composer.avoid().map((element) => element.getBoundingClientRect()) };
  };
}

import type { Severity } from '../../engine/types/diagnostic';
import type { Editor } from '../editors/contract';
import type { Mark, Painter } from './contract';

const SEVERITIES: readonly Severity[] = ['hint', 'warning', 'error'];

/** Whether this browser can paint words without a node of ours in the page. */
export function hasHighlights(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * Paints by the page's registry of highlights, which every editor and the page itself share: ranges are
 * added and taken away one by one, and the registry is never cleared.
 */
export function highlightPainter(editor: Editor): Painter {
  let drawn: { mark: Mark; ranges: Range[] }[] = [];
  const erase = () => {
    for (const { mark, ranges } of drawn) for (const range of ranges) ours(mark.severity)?.delete(range);
  };
  return {
    paint(marks) {
      erase();
      drawn = marks.map((mark) => ({ mark, ranges: editor.ranges(mark.span) }));
      for (const { mark, ranges } of drawn) for (const range of ranges) ensured(mark.severity).add(range);
    },
    boxes: (mark) => drawn.filter((one) => one.mark === mark).flatMap((one) => one.ranges.flatMap(rectsOf)),
  };
}

function rectsOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
}

function ours(severity: Severity): Highlight | undefined {
  return CSS.highlights.get(`tact-${severity}`);
}

/** Made anew when the page has cleared the registry. */
function ensured(severity: Severity): Highlight {
  const found = ours(severity);
  if (found) return found;
  const made = new Highlight();
  made.priority = SEVERITIES.indexOf(severity);
  CSS.highlights.set(`tact-${severity}`, made);
  return made;
}

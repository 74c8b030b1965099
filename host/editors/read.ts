import { writtenAtoms } from './atoms';
import type { EditorText } from './contract';
import { type Layout, lockedAtoms } from './layout';
import { offsetAt, pointAt } from './positions';

/** The text of an editable with nodes behind it. Atoms are looked for only when asked for. */
export function textOf(element: HTMLElement, layout: Layout): EditorText {
  return {
    text: layout.text,
    get atoms() {
      return [...lockedAtoms(layout), ...writtenAtoms(layout.text)];
    },
    pointAt: (offset, side) => pointAt(layout, offset, side),
    offsetAt: (point) => (element.contains(point.node) ? offsetAt(layout, point) : null),
  };
}

/** The text of a textarea: nothing behind it that a range could hold. */
export function plainText(text: string): EditorText {
  return {
    text,
    get atoms() {
      return writtenAtoms(text);
    },
    pointAt: () => null,
    offsetAt: () => null,
  };
}

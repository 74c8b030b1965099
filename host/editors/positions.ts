import type { Span } from '../../engine/types/text';
import type { DomPoint, Side } from './contract';
import type { Layout, Paragraph, Piece } from './layout';

/** The place in the tree of an offset in the text; `null` outside the text. */
export function pointAt(layout: Layout, offset: number, side: Side): DomPoint | null {
  const paragraph = layout.paragraphs.find((one) => offset >= one.start && offset <= one.end);
  if (!paragraph) return null;
  const piece = pieceAt(paragraph, offset, side);
  return piece ? pointIn(piece, offset) : paragraph.empty;
}

/** A text node is the better host of a caret than the gap beside an element. */
function pieceAt(paragraph: Paragraph, offset: number, side: Side): Piece | undefined {
  const touching = paragraph.pieces.filter((piece) => offset >= piece.start && offset <= piece.end);
  const texts = touching.filter((piece) => piece.kind === 'text');
  const choice = texts.length > 0 ? texts : touching;
  return side === 'start' ? choice.at(-1) : choice[0];
}

function pointIn(piece: Piece, offset: number): DomPoint {
  if (piece.kind === 'text') return { node: piece.node, offset: offset - piece.start };
  const parent = piece.node.parentNode!;
  const index = [...parent.childNodes].indexOf(piece.node as ChildNode);
  return { node: parent, offset: offset > piece.start ? index + 1 : index };
}

/** The offset in the text of a place in the tree; the caller has made sure it lies in the editor. */
export function offsetAt(layout: Layout, { node, offset }: DomPoint): number {
  const pieces = layout.paragraphs.flatMap((paragraph) => paragraph.pieces);
  const own = pieces.find((piece) => piece.node === node && piece.kind === 'text');
  return own ? Math.min(own.start + offset, own.end) : endBefore(layout, node, offset);
}

/** Where the text ends that stands before a place between nodes. */
function endBefore(layout: Layout, node: Node, offset: number): number {
  const place = node.ownerDocument!.createRange();
  place.setStart(node, offset);
  const isBefore = (other: Node) => place.comparePoint(other, 0) <= 0;
  const paragraph = layout.paragraphs.findLast((one) => isBefore(one.element));
  const piece = paragraph?.pieces.findLast((one) => isBefore(one.node));
  return piece?.end ?? paragraph?.start ?? 0;
}

/** The ranges that cover a span, one for each paragraph that has letters in it. */
export function rangesOf(layout: Layout, [start, end]: Span): Range[] {
  return layout.paragraphs
    .map((one) => [Math.max(start, one.start), Math.min(end, one.end)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => rangeOf(layout, from, to))
    .filter((range) => range !== null);
}

function rangeOf(layout: Layout, from: number, to: number): Range | null {
  const [a, b] = [pointAt(layout, from, 'start'), pointAt(layout, to, 'end')];
  if (!a || !b) return null;
  const range = a.node.ownerDocument!.createRange();
  range.setStart(a.node, a.offset);
  range.setEnd(b.node, b.offset);
  return range;
}

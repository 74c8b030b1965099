import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { Span } from '../page/replica.ts';

/** The model's text: one line break per paragraph and per line break. */
export function $text(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function $isBlock(node: LexicalNode): boolean {
  return node.getParent()?.is($getRoot()) ?? false;
}

/** How much text lies before a node, within its block and in the blocks before. */
function $offsetBefore(node: LexicalNode): number {
  let offset = 0;
  for (let at: LexicalNode = node; !at.is($getRoot()); at = at.getParentOrThrow()) {
    const gap = $isBlock(at) ? 1 : 0;
    for (const before of at.getPreviousSiblings()) offset += before.getTextContentSize() + gap;
  }
  return offset;
}

function $childrenBefore(element: ElementNode, count: number): number {
  const gap = element.is($getRoot()) ? 1 : 0;
  const before = element.getChildren().slice(0, count);
  return before.reduce((sum, child) => sum + child.getTextContentSize() + gap, 0);
}

function $offsetOf(point: PointType): number {
  const node = point.getNode();
  const inside = $isElementNode(node) ? $childrenBefore(node, point.offset) : point.offset;
  return $offsetBefore(node) + inside;
}

/** The model's selection as offsets into its text. */
export function $span(): Span | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return { start: $offsetOf(start), end: $offsetOf(end) };
}

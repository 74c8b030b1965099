import type { Atom, DomPoint } from './contract';

/** `text`: a text node; `break`: one element that reads as `\n`; `locked`: one node kept whole. */
export type PieceKind = 'text' | 'break' | 'locked';

/** What a reader finds in a paragraph, in order. `text` may be shorter than the node's own. */
export interface Found {
  readonly node: Node;
  readonly text: string;
  readonly kind: PieceKind;
}

/** A paragraph as read; `empty` is where the caret goes when nothing stands in it. */
export interface FoundParagraph {
  readonly element: Element;
  readonly empty: DomPoint;
  readonly found: readonly Found[];
}

/** A node of the page and the stretch of text that it holds. */
export interface Piece extends Found {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  readonly element: Element;
  readonly empty: DomPoint;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** The text with, for every stretch of it, the node it lives in. */
export interface Layout {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Lays the paragraphs end to end, a `\n` between them. */
export function layOut(read: readonly FoundParagraph[]): Layout {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const paragraph of read) {
    paragraphs.push(place(paragraph, at));
    at = paragraphs[paragraphs.length - 1]!.end + 1;
  }
  return { text: paragraphs.map(textOf).join('\n'), paragraphs };
}

function place({ element, empty, found }: FoundParagraph, start: number): Paragraph {
  const pieces: Piece[] = [];
  let at = start;
  for (const piece of found) {
    pieces.push({ ...piece, start: at, end: at + piece.text.length });
    at += piece.text.length;
  }
  return { element, empty, start, end: at, pieces };
}

function textOf(paragraph: Paragraph): string {
  return paragraph.pieces.map((piece) => piece.text).join('');
}

/** The atoms that the page keeps as one node. */
export function lockedAtoms(layout: Layout): Atom[] {
  return layout.paragraphs
    .flatMap((paragraph) => paragraph.pieces)
    .filter((piece) => piece.kind === 'locked')
    .map((piece) => ({ kind: 'chip', span: [piece.start, piece.end], locked: true }));
}

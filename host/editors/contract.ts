import type { Edit, Span } from '../../engine/types/text';

/** What a stretch of text is to the site. Rewrites keep atoms whole where they can. */
export type AtomKind = 'mention' | 'hashtag' | 'link' | 'emoji' | 'chip';

/** A stretch of text that is one thing to its reader. */
export interface Atom {
  readonly kind: AtomKind;
  readonly span: Span;
  /** The page keeps it as one node (`contenteditable="false"`): no edit may touch or cross it. */
  readonly locked: boolean;
}

/** A place in the page's tree, as `Selection` and `Range` count it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Where two pieces of text meet, a span starts in the second and ends in the first. */
export type Side = 'start' | 'end';

/** The text as the editor holds it: UTF-16, one `\n` between paragraphs and for a line break. */
export interface EditorText {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** `null` where the text has no nodes of its own (a textarea) or the offset lies outside. */
  pointAt(offset: number, side: Side): DomPoint | null;
  /** `null` for a place outside the editor. */
  offsetAt(point: DomPoint): number | null;
}

/**
 * `applied`: read back and found as asked.
 * `stale`: the text was no longer the one judged; nothing was touched.
 * `refused`: an input method was composing, a locked atom stood in the way, or the editor did not take
 * the edit. Never tried again; the interface offers to copy the words instead.
 */
export type Outcome = 'applied' | 'stale' | 'refused';

/** `plain`: a box of a page that we know nothing of, read but not written. */
export type EditorKind = 'draft' | 'lexical' | 'textarea' | 'plain';

/** One editable of the page. Everything it opened ends with the signal it was made with. */
export interface Editor {
  readonly kind: EditorKind;
  readonly element: HTMLElement;
  /** An input method is at work, or has only just ended and the editor has not settled. */
  readonly composing: boolean;
  read(): EditorText;
  /** One range per paragraph; empty for a textarea. Good until the next change. */
  ranges(span: Span): Range[];
  /** Makes the edit if the whole text is still `expected`, as one step of the person's undo. */
  replace(edit: Edit, expected: string): Promise<Outcome>;
  select(span: Span): boolean;
  /** Gives the focus back, with the selection as it was when the focus left: Draft.js forgets it. */
  resume(): void;
  selection(): Span | null;
  /** Called after each change of text, and when the editor merely renewed its nodes. */
  onChange(listener: () => void): void;
}

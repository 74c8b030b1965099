import type { Edit, Span } from '../../../engine/types/text.ts';
import type { AtomKind, EditorKind, Outcome } from '../../../host/editors/contract.ts';
import type { Mark } from '../../../host/underlines/contract.ts';

/** A rectangle of the viewport, as it travels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a test can have the shipped modules do, and what each answers. */
export interface Commands {
  hello: { ask: object; answer: true };
  open: { ask: { selector: string; boxes?: boolean }; answer: EditorKind | null };
  close: { ask: object; answer: true };
  read: { ask: object; answer: { text: string; chips: string[]; kinds: AtomKind[] } };
  replace: { ask: { edit: Edit; expected?: string }; answer: Outcome };
  select: { ask: { span: Span }; answer: boolean };
  selection: { ask: object; answer: Span | null };
  composing: { ask: object; answer: boolean };
  written: { ask: { span: Span }; answer: string[] };
  roundTrip: { ask: object; answer: number[] };
  changes: { ask: object; answer: number };
  show: { ask: { marks: Mark[]; judged?: string }; answer: true };
  at: { ask: { x: number; y: number }; answer: string | null };
  boxes: { ask: { id: string }; answer: Rect[] };
  painted: { ask: object; answer: Record<string, number> };
  foreign: { ask: object; answer: true };
}

export type Name = keyof Commands;
export const ASKED = 'tact-probe-asked';
export const ANSWERED = 'tact-probe-answered';

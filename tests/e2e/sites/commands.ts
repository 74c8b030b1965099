import type { ComposerKind, PageSituation, Posted } from '../../../host/sites/contract.ts';

/** A key event as a test writes it down. */
export interface Key {
  key: string;
  ctrlKey?: boolean;
  shiftKey?: boolean;
  isComposing?: boolean;
  keyCode?: number;
}

/** A composer as it travels: its parts named by the replica's own marks. */
export interface Seen {
  site: string;
  kind: ComposerKind;
  visibility: string;
  /** `data-composer` of the box that root and editable lie in. */
  box: string;
  situation: PageSituation;
  /** What the bar would stand before, or be the last in. */
  bar: string;
  avoid: number;
}

/** What a test can ask the shipped modules; each takes the selector of an element, or '' for the focused one. */
export interface Commands {
  see: { ask: { at: string; now?: string }; answer: Seen | null };
  all: { ask: object; answer: string[] };
  keys: { ask: { at: string; keys: Key[] }; answer: boolean[] };
  click: { ask: { at: string; on: string }; answer: boolean };
  watch: { ask: { at: string }; answer: boolean };
  posted: { ask: object; answer: Posted[] };
  again: { ask: object; answer: number };
  /** Is a second reading of what was kept, a second later, the same? */
  steady: { ask: object; answer: boolean };
  keep: { ask: { at: string }; answer: boolean };
}

export type Name = keyof Commands;
export const ASKED = 'tact-sites-asked';
export const ANSWERED = 'tact-sites-answered';

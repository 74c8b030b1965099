import type { Edit, Span } from './text';

export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding's proof stands: the customer's own words, an earlier reply, or one that the team keeps. */
export interface Evidence {
  readonly source: 'thread' | 'history' | 'saved';
  /** Position in the thread, in the history, or among the saved replies. */
  readonly index: number;
  readonly text: string;
  readonly at?: string;
  readonly author?: string;
  /** To whom an earlier reply went. */
  readonly to?: string;
  /** UTF-16 spans within `text` that matter. */
  readonly spans?: readonly Span[];
  /** When a promise told there fell due (ISO 8601). */
  readonly due?: string;
}

/** Something that only the writer can supply, shown as ⟦délai⟧ in `Rewrite.text`. */
export interface Slot {
  readonly name: string;
  /** Where the slot stands in `Rewrite.text`, brackets included. */
  readonly span: Span;
}

/** A better draft: the edits that lead to it, the whole text after them, what is left to fill. */
export interface Rewrite {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly text: string;
  readonly slots: readonly Slot[];
  /** By how much it is too long for its place, where it could not be made to fit. */
  readonly excess?: number;
}

/** One finding. `spans` is empty for a missing move. */
export interface Diagnostic {
  readonly rule: string;
  readonly variant?: string;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly message: string;
  readonly why: string;
  readonly evidence?: readonly Evidence[];
  /** For a matter that the desk does not answer: what to say meanwhile, and whom to call. */
  readonly escalation?: { readonly line?: string; readonly call?: string };
  readonly rewrites: readonly Rewrite[];
}

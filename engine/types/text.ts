/** The languages Tact knows. French and English are equals, in the rules and in the interface. */
export type Locale = 'fr' | 'en';

/** A half-open range `[start, end)` of UTF-16 code units in a text. */
export type Span = readonly [start: number, end: number];

/** The text in a composer. `revision` grows with every change; a result is only good for the revision it judged. */
export interface Draft {
  readonly text: string;
  readonly revision: number;
}

/** One replacement in a draft: `[start, end)` (UTF-16 code units) becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

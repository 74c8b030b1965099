import type { Place } from './ast';

/** One step of a program: three numbers in `code`, `[op, a, b]`. */
export const Op = {
  /** The phrase is found. */
  Match: 0,
  /** Go on at `a` and at `b`. */
  Split: 1,
  /** Go on at `a`. */
  Jump: 2,
  /** The token belongs to set `a`; `b` = 1 where a comma before it is allowed. */
  Set: 3,
  /** The token has one of the kind bits `a`; `b` as above. */
  Class: 4,
  /** Any word. */
  Gap: 5,
  /** Stand at one of the bounds in the bits `a`. */
  Assert: 6,
  /** The words to underline begin (`a` = 0) or end (`a` = 1). */
  Mark: 7,
} as const;

/** Bits of `Op.Assert`. */
export const At = { SentenceStart: 1, SentenceEnd: 2, ClauseStart: 4, ClauseEnd: 8 } as const;

export const STEP = 3;

/** A compiled guard: `program` is the place of its program. */
export interface CompiledGuard {
  readonly wanted: boolean;
  readonly place: Place;
  readonly program: number;
}

/** A compiled phrase. `needs`: a sentence without any of these sets cannot match (empty: always try). */
export interface CompiledPhrase {
  readonly owner: string;
  readonly program: number;
  readonly needs: readonly number[];
  readonly guards: readonly CompiledGuard[];
}

/** Everything that the phrases of one language need to run. */
export interface CompiledPhrases {
  /** The words and, with a `*` at their end, the beginnings that phrases ask for. */
  readonly words: readonly string[];
  /** @returns the sets that the word at a place of `words` belongs to */
  setsOf(place: number): readonly number[];
  /** @returns what a sentence must have for the program at a place to be worth running: of each, one set */
  required(place: number): readonly (readonly number[])[];
  /** @returns the program at a place that phrases and guards name */
  program(place: number): readonly number[];
  readonly phrases: readonly CompiledPhrase[];
}

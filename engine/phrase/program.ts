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

/** A compiled guard: `program` is its place in the matcher's `programs`. */
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

/** Everything that the phrases of one language need to run; plain JSON. */
export interface CompiledPhrases {
  readonly phrase: 1;
  /** Word key → the sets it belongs to. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** Beginning of a word → the sets it belongs to. */
  readonly starts: Readonly<Record<string, readonly number[]>>;
  readonly programs: readonly (readonly number[])[];
  readonly phrases: readonly CompiledPhrase[];
}

/** What a token is: bits, since a token can be several things (`#SNCF` is a hashtag, a word and in capitals). */
export const Kind = {
  Word: 1,
  Number: 2,
  Url: 4,
  Email: 8,
  Handle: 16,
  Hashtag: 32,
  Emoji: 64,
  /** A name hidden by who published the data: `<COMPANY>`, `__cust__`, `#PRS_ORG#`. Counts as a filled name. */
  Masked: 128,
  Comma: 256,
  /** Ends a clause: `;` `:` `(` `)` and dashes. */
  Hard: 512,
  /** Ends a sentence: `.` `!` `?` `…` and the end of a line. */
  Stop: 1024,
  /** Quotes and whatever else stands between words without parting them. */
  Soft: 2048,
  Capital: 4096,
  Caps: 8192,
  Time: 16384,
} as const;

/** Tokens that a gap may skip and that break the adjacency of two words. */
export const CONTENT =
  Kind.Word | Kind.Number | Kind.Url | Kind.Email | Kind.Handle | Kind.Hashtag | Kind.Masked;

/** One token: `[start, end)` in the text (UTF-16), the key it is compared by, what it is. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: number;
}

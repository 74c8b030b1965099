import type { TextReading } from '../../../engine/reading/text';
import { fold } from '../../../engine/text/fold';
import { Kind } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';

/** A draft as the finders read it: as written, and folded (offset for offset) for its words. */
export interface Written {
  readonly text: string;
  readonly low: string;
  readonly reading: TextReading;
}

/** Reads a draft for the finders. */
export const written = (reading: TextReading): Written => ({
  reading,
  text: reading.text,
  low: fold(reading.text),
});

/** Whether two spans share a character. */
const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether a span shares a character with one of others. */
export const isAmong = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => overlaps(span, other));

/** Where a shape stands in a text; the shape is global and has no sticky state of its own. */
export const spansOf = (text: string, shape: RegExp): Span[] =>
  [...text.matchAll(shape)].map(({ index, 0: found }) => [index, index + found.length] as const);

/** The sentence around a place, as a span; the whole text where none is. */
export function sentenceAt({ reading, text }: Written, at: number): Span {
  const found = reading.sentences.find(({ start, end }) => start <= at && at < end);
  return found ? [found.start, found.end] : [0, text.length];
}

const LINKED = Kind.Url | Kind.Email | Kind.Handle | Kind.Hashtag | Kind.Masked;

/** Links, handles, masked names: digits in them are nobody's number. */
export const linked = ({ reading }: Written): Span[] =>
  reading.tokens.filter(({ kind }) => (kind & LINKED) !== 0).map(({ start, end }) => [start, end] as const);

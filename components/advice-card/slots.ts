import type { Slot } from '../../engine/types/diagnostic';
import type { Span } from '../../engine/types/text';

/** A stretch of text, inside a span (`name` says which) or not. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts `text`, which starts at `at` in a larger one, along that larger text's spans. */
export function cut(text: string, spans: readonly Span[], at = 0): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start - at, done);
    const to = Math.min(end - at, text.length);
    if (from >= to) continue;
    parts.push({ text: text.slice(done, from), marked: false }, { text: text.slice(from, to), marked: true });
    done = to;
  }
  parts.push({ text: text.slice(done), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** The spans of a rewrite's slots. */
export const slotSpans = (slots: readonly Slot[]): Span[] => slots.map((slot) => slot.span);

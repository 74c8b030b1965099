import type { Span } from '../../engine/types/text';

/** A quotable part of a longer text, with the spans that matter moved along. */
export interface Excerpt {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** How many characters of somebody's words a card quotes. */
const QUOTED = 180;

const forward = (text: string, from: number): number => {
  const space = text.slice(from).search(/\s/u);
  return space < 0 ? from : from + space + 1;
};

/** Cuts a long text down to the words around its first span, at word boundaries, with dots where it was cut. */
export function excerpt(text: string, spans: readonly Span[] = [], size = QUOTED): Excerpt {
  if (text.length <= size) return { text, spans };
  const [start, end] = spans[0] ?? [0, 0];
  const room = Math.max(0, size - (end - start));
  const wanted = Math.min(start - Math.floor(room / 3), text.length - size);
  const from = wanted <= 0 ? 0 : Math.min(forward(text, wanted), start);
  const limit = Math.min(text.length, Math.max(from + size, end));
  const lastSpace = text.lastIndexOf(' ', limit);
  const to = limit === text.length || lastSpace < end || lastSpace <= from ? limit : lastSpace;
  const lead = from > 0 ? '… ' : '';
  const moved = (at: number) => Math.min(Math.max(at, from), to) - from + lead.length;
  const kept = spans.filter((span) => span[0] < to && span[1] > from);
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    spans: kept.map((span): Span => [moved(span[0]), moved(span[1])]),
  };
}

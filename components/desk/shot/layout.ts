import { WEIGHT } from '../../../engine/analysis/weight';
import type { Severity } from '../../../engine/types/diagnostic';
import type { ShotMark } from '../views';

/** How wide a text is in the picture's font. */
export type MeasureText = (text: string) => number;

/** A stretch of one line, lit up or not. */
export interface Piece {
  readonly text: string;
  /** From the line's start, in pixels. */
  readonly x: number;
  readonly width: number;
  readonly lit: Severity | null;
}

export type Line = readonly Piece[];

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The end of the longest beginning of a word that fits; at least one character, so that lines end. */
function hardEnd(text: string, start: number, end: number, width: number, measure: MeasureText): number {
  let to = start;
  for (const character of text.slice(start, end)) {
    if (to > start && measure(text.slice(start, to + character.length)) > width) break;
    to += character.length;
  }
  return to;
}

/** One paragraph's lines, cut at spaces, and inside a word that is wider than a line. */
function cutParagraph(text: string, from: number, to: number, width: number, measure: MeasureText): Cut[] {
  const cuts: Cut[] = [];
  let start = from;
  while (start < to) {
    let end = start;
    for (const { index } of text.slice(start, to).matchAll(/ +|$/g)) {
      if (measure(text.slice(start, start + index)) > width) break;
      end = start + index;
    }
    if (end === start) end = hardEnd(text, start, to, width, measure);
    cuts.push({ start, end });
    start = end;
    while (start < to && text[start] === ' ') start++;
  }
  return cuts.length > 0 ? cuts : [{ start: from, end: from }];
}

function cutLines(text: string, width: number, measure: MeasureText): Cut[] {
  let from = 0;
  return text.split('\n').flatMap((paragraph) => {
    const cuts = cutParagraph(text, from, from + paragraph.length, width, measure);
    from += paragraph.length + 1;
    return cuts;
  });
}

/** The gravest mark on a character. */
function litAt(at: number, marks: readonly ShotMark[]): Severity | null {
  const here = marks.filter(({ span: [start, end] }) => at >= start && at < end);
  return here.sort((one, other) => WEIGHT[other.severity] - WEIGHT[one.severity])[0]?.severity ?? null;
}

function piecesOf(text: string, cut: Cut, marks: readonly ShotMark[], measure: MeasureText): Line {
  const edges = marks.flatMap(({ span }) => [...span]).filter((at) => at > cut.start && at < cut.end);
  const stops = [...new Set([cut.start, ...edges, cut.end])].sort((a, b) => a - b);
  return stops.slice(1).map((end, i) => {
    const start = stops[i] as number;
    const x = measure(text.slice(cut.start, start));
    const width = measure(text.slice(cut.start, end)) - x;
    return { text: text.slice(start, end), x, width, lit: litAt(start, marks) };
  });
}

/**
 * Lays a text out in lines no wider than `width`, with the marked words told apart.
 * @param marks spans in UTF-16 of the text
 */
export function layOutText(
  text: string,
  marks: readonly ShotMark[],
  width: number,
  measure: MeasureText,
): Line[] {
  return cutLines(text, width, measure).map((cut) => piecesOf(text, cut, marks, measure));
}

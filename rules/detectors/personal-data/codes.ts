import type { Span } from '../../../engine/types/text';

/** A run of figures, with the letters that belong to it: «78-4410-93B», «SIN/2024/00871-K», «8 004 512 667». */
export interface Code {
  readonly span: Span;
  readonly written: string;
  readonly digits: number;
  readonly letters: number;
}

const CHUNK = /[A-Za-z0-9]+/g;
const DIGIT = /\d/;
const GLUE = /^[-/._–]$/;
const SPACE = /^[ \u00a0\u202f]$/;
/** «LX 483 726 165 FR», "QQ 12 34 56 C": letters in capitals that belong to the figures beside them. */
const AFFIX = /^[A-Z]{1,2}$/;

type Chunk = readonly [start: number, end: number];

/** Whether two neighbours are one code: glued by a sign when one has figures, by a space when both have. */
function isOne(text: string, a: Chunk, b: Chunk): boolean {
  const between = text.slice(a[1], b[0]);
  const [left, right] = [text.slice(...a), text.slice(...b)];
  const figures = [left, right].filter((part) => DIGIT.test(part)).length;
  if (GLUE.test(between)) return between === '.' ? figures === 2 : figures > 0;
  if (!SPACE.test(between) || figures === 0) return false;
  return (
    figures === 2 ||
    (AFFIX.test(right) && /[.,;)]|\s[a-z]|$/.test(text.slice(b[1], b[1] + 2)) && !AFFIX.test(left))
  );
}

function toCode(text: string, [start, end]: Chunk): Code {
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '').length;
  return { span: [start, end], written, digits, letters: written.replace(/[^A-Za-z]/g, '').length };
}

/** The codes in a text, longest runs first joined; words without a figure are none. */
export function codes(text: string): Code[] {
  const runs: Chunk[] = [];
  for (const { index, 0: found } of text.matchAll(CHUNK)) {
    const chunk = [index, index + found.length] as const;
    const last = runs.at(-1);
    if (last && isOne(text, last, chunk)) runs[runs.length - 1] = [last[0], chunk[1]];
    else runs.push(chunk);
  }
  return runs.map((run) => toCode(text, run)).filter(({ digits }) => digits > 0);
}

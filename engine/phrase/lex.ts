import { PhraseError } from './ast';

export type LexemeType =
  | 'word'
  | 'start'
  | 'form'
  | 'list'
  | 'class'
  | 'literal'
  | 'gap'
  | 'bound'
  | 'sign'
  | 'guard';

/** A piece of a phrase's text; `at` is its UTF-16 offset. */
export interface Lexeme {
  readonly type: LexemeType;
  readonly text: string;
  readonly at: number;
}

const WORD = "[\\p{L}\\p{M}\\d](?:[\\p{L}\\p{M}\\d'’-]*[\\p{L}\\p{M}\\d'’°])?";
const SHAPES: ReadonlyArray<readonly [LexemeType, RegExp]> = [
  ['guard', /(?:UNLESS|WHEN)(?![\p{L}\d])/uy],
  ['form', new RegExp(`~${WORD}(?::[a-z]+)?`, 'uy')],
  ['list', /@[a-z][a-z0-9-]*/uy],
  ['class', /#[a-z]+/uy],
  ['literal', /"[^"\s]+"|,/uy],
  ['gap', /\.\.\d{0,2}(?!\d)/uy],
  ['bound', /[\^$],?/uy],
  ['start', new RegExp(`${WORD}\\*`, 'uy')],
  ['word', new RegExp(WORD, 'uy')],
  ['sign', /[()[\]{}|]/uy],
];

function lexemeAt(source: string, at: number): Lexeme {
  for (const [type, shape] of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(source);
    if (found) return { type, text: found[0], at };
  }
  throw new PhraseError(at, 'a word or a sign of the phrase language', source.charAt(at));
}

/**
 * Cuts a phrase into its pieces.
 * @throws PhraseError where a character belongs to no piece
 */
export function lex(source: string): Lexeme[] {
  const out: Lexeme[] = [];
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source.charAt(at))) {
      at++;
      continue;
    }
    const lexeme = lexemeAt(source, at);
    out.push(lexeme);
    at += lexeme.text.length;
  }
  return out;
}

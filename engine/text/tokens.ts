import type { Locale } from '../types/text';
import { spelledOut } from './contractions';
import { Kind, type Token } from './kinds';
import { scan } from './scan';

/** Parts share the written word: the first keeps its first letter's place, the last the rest. */
function split(token: Token, parts: readonly string[]): Token[] {
  const { start, end } = token;
  const length = end - start;
  return parts.map((key, i) => ({
    key,
    kind: i ? token.kind & ~(Kind.Capital | Kind.Caps) : token.kind,
    start: start + Math.floor((length * i) / parts.length),
    end: start + Math.floor((length * (i + 1)) / parts.length),
  }));
}

/** The «t» of «a-t-il» says nothing. */
const isEuphonic = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.key === 't' && tokens[i - 1]?.key === '-' && tokens[i + 1]?.key === '-';

const APOSTROPHE = /['’‘ʼ´`]/;

/** Where «n'|avez» and "John|'s" part; -1 when no apostrophe was typed. */
function cutAt(written: string, last: string): number {
  const at = written.search(APOSTROPHE);
  return at < 0 || last === "'s" ? at : at + 1;
}

/** Cuts at the apostrophe, so that the spans of the two words are exact. */
function splitAtApostrophe(token: Token, parts: readonly string[], text: string): Token[] {
  const [first = '', second = ''] = parts;
  const at = parts.length === 2 ? cutAt(text.slice(token.start, token.end), second) : -1;
  if (at <= 0 || token.start + at >= token.end) return split(token, parts);
  const cut = token.start + at;
  return [
    { ...token, key: first, end: cut },
    { ...token, key: second, start: cut, kind: token.kind & ~(Kind.Capital | Kind.Caps) },
  ];
}

/**
 * Cuts a text into the words it means in its language, with everything between them.
 * @param text the text as written
 * @param locale how elisions, contractions and abbreviations are read
 * @returns tokens in order; offsets are UTF-16 code units of `text`
 */
export function tokenise(text: string, locale: Locale, scanned: readonly Token[] = scan(text)): Token[] {
  const out: Token[] = [];
  scanned.forEach((token, i) => {
    if (isEuphonic(scanned, i)) return;
    const isPlain = !(token.kind & Kind.Word) || (token.kind & Kind.Hashtag) !== 0;
    const parts = isPlain ? null : spelledOut(token.key, locale);
    if (parts) out.push(...splitAtApostrophe(token, parts, text));
    else out.push(token);
  });
  return out;
}

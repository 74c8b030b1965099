import { fold, unslot } from './fold';
import { Kind, type Token } from './kinds';

/** Alternatives in order of precedence, over folded text; a group's number is its kind below. */
const TLD =
  'com|fr|org|net|be|ch|ca|co|uk|io|eu|app|ly|me|example|in|de|es|it|info|gouv|qc|ie|us|au|nz|store|shop';
const LETTER = '[a-z\\u0001-\\u0004\\u0370-\\u052f\\u0590-\\u06ff\\u0900-\\u0dff]';
/** Written with a hyphen or an apostrophe, read as one word. */
const COMPOUNDS = "rendez-vous|peut-etre|e-mails?|vis-a-vis|quelqu'un|aujourd'hui|follow-ups?|check-ins?";
const WORD = `(?:(?:${COMPOUNDS})(?!${LETTER})|${LETTER}+)`;
const SCANNER = new RegExp(
  [
    '(\\n|\\r\\n?)',
    '(https?://\\S*[^\\s.,;:!?)"\'\u0001]|www\\.\\S*[^\\s.,;:!?)"\'\u0001]|_url_|<url>)',
    '([\\w.+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+)',
    `((?:[a-z0-9-]+\\.)+(?:${TLD})(?![a-z0-9])(?:/\\S*[^\\s.,;:!?)"'\u0001])?)`,
    '(__\\w+?__|<[a-z][a-z_ ]*>|#prs_\\w+#|#[a-z]+_\\w+#|#[a-z]+-\\d+#|@\\d{4,})',
    '(@[\\w]+)',
    '(#[a-z0-9_\u0001-\u0004]+)',
    '(\\d{1,2} ?(?:h(?:\\d{2})?|:\\d{2}(?: ?[ap]\\.?m\\b)?| ?[ap]\\.?m\\b)(?![a-z0-9]))',
    '(\\d+(?:[.,:/]\\d+)*)',
    `(${WORD}(?:'${WORD})*)`,
    '([:;]-?[)(dpo/|](?![a-z0-9])|<3|\\^\\^|xd(?![a-z])|[\u2600-\u27bf\u2b50\u2b55]|[\ud83c-\ud83e][\udc00-\udfff])',
    '(\\.{2,}|\u2026|[.!?])',
    '(,)',
    '([;:()\\[\\]\u2014/|]|(?<=\\s)-(?=\\s))',
    '(\\S)',
  ].join('|'),
  'g',
);

const KINDS = [
  Kind.Stop,
  Kind.Url,
  Kind.Email,
  Kind.Url,
  Kind.Masked,
  Kind.Handle,
  Kind.Hashtag | Kind.Word,
  Kind.Number | Kind.Time,
  Kind.Number,
  Kind.Word,
  Kind.Emoji | Kind.Soft,
  Kind.Stop,
  Kind.Comma,
  Kind.Hard,
  Kind.Soft,
] as const;

const REPEATED = /([a-z])\1{2,}/g;

function keyOf(kind: number, folded: string): string {
  if (kind & Kind.Hashtag) return unslot(folded.slice(1));
  if (kind & Kind.Time) return folded.replace(/[ .]/g, '');
  return kind & Kind.Word ? unslot(folded).replace(REPEATED, '$1').replace('-', '') : folded;
}

function caseBits(raw: string): number {
  const word = raw.charAt(0) === '#' ? raw.slice(1) : raw;
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 0;
  const caps = word.length > 1 && word === word.toUpperCase() && /[A-Z]{2}/.test(word);
  return caps ? Kind.Capital | Kind.Caps : Kind.Capital;
}

/**
 * Cuts a text into tokens, whatever its language.
 * @param text the text as written
 * @param folded `fold(text)`, when the caller has it
 * @returns tokens in order, white space left out; offsets are UTF-16 code units of `text`
 */
export function scan(text: string, folded: string = fold(text)): Token[] {
  const tokens: Token[] = [];
  SCANNER.lastIndex = 0;
  for (let m = SCANNER.exec(folded); m; m = SCANNER.exec(folded)) {
    const group = m.findIndex((value, i) => i > 0 && value !== undefined) - 1;
    const base = KINDS[group] ?? Kind.Soft;
    const start = m.index;
    const end = start + m[0].length;
    const bits = base & Kind.Word ? caseBits(text.slice(start, end)) : 0;
    const key = keyOf(base, m[0]);
    if (key !== '' || base & Kind.Stop) tokens.push({ start, end, key, kind: base | bits });
  }
  return tokens;
}

/** What was typed to look for a saved reply: the «/» and the letters behind it. */
export interface SlashQuery {
  /** Where the «/» stands, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly query: string;
  /** Whether nothing stands before it on its line, but for whom the site itself names. */
  readonly opens: boolean;
}

const LONGEST = 30;
/** In the middle of a line fewer letters may be meant as they stand: «et /ou». */
const FEWEST_INSIDE = 3;
const MENTIONS = /^\s*(?:@\S+\s*)*$/u;
const QUERY = /(?:^|[\n ])\/([\p{L}\p{N}'’-]*)$/u;
/** Behind a number or an amount «/» divides: «24 /7», «10 € /mois». */
const AMOUNT = /[\p{N}€$£%] *$/u;

/**
 * Reads a search for saved replies at the caret: a «/» at the start of the draft or of a line, or behind a space, with
 * nothing but letters up to the caret. In the middle of a line «/» alone asks for nothing yet: «et / ou».
 * @param caret UTF-16
 * @returns null in ordinary text: «et/ou», «24/7», an address
 */
export function slashAt(text: string, caret: number): SlashQuery | null {
  const before = text.slice(0, caret);
  // A caret inside a word is no search for what stands before it.
  if (/^[\p{L}\p{N}/]/u.test(text.slice(caret))) return null;
  const query = QUERY.exec(before.slice(-LONGEST - 2))?.[1];
  if (query === undefined) return null;
  const start = caret - query.length - 1;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const opens = MENTIONS.test(line);
  if (!opens && (query.length < FEWEST_INSIDE || AMOUNT.test(line))) return null;
  return { start, end: caret, query, opens };
}

import { Kind, type Token } from './kinds';

/** What X counts for any link, however long (twitter-text configuration 3, `transformedURLLength`). */
const LINK = 23;
/** Code points that count one; every other counts two (twitter-text configuration 3, `ranges`). */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
/** However many code points it is made of, an emoji counts two (`emojiParsingEnabled`). */
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u;
const EMOJI_WEIGHT = 2;

const ofPoint = (point: number): number => (LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2);

function ofGrapheme(grapheme: string): number {
  if (EMOJI.test(grapheme)) return EMOJI_WEIGHT;
  let sum = 0;
  for (const character of grapheme.normalize('NFC')) sum += ofPoint(character.codePointAt(0) ?? 0);
  return sum;
}

/** The pieces that X counts: links whole, everything else grapheme by grapheme, with where each ends. */
function* weighed(
  text: string,
  tokens: readonly Token[],
  graphemes: Intl.Segmenter,
): Generator<{ start: number; end: number; weight: number }> {
  const links = tokens.filter(({ kind }) => kind & Kind.Url);
  let from = 0;
  for (const { start, end } of [...links, { start: text.length, end: text.length }]) {
    for (const { segment, index } of graphemes.segment(text.slice(from, start)))
      yield { start: from + index, end: from + index + segment.length, weight: ofGrapheme(segment) };
    if (end > start) yield { start, end, weight: LINK };
    from = end;
  }
}

/** Latin letters and common punctuation: one unit is one character that counts one, so the text need not be taken apart. */
const PLAIN = /^[\n\x20-\u02ff\u2010-\u201f…€\u202f]*$/;
/** Of these, the ones outside of X's light ranges. */
const HEAVY = /[…€\u202f]/g;

function plainWeight(text: string, links: readonly Token[]): number {
  const heavy = text.match(HEAVY)?.length ?? 0;
  return links.reduce((sum, { start, end }) => sum - (end - start) + LINK, text.length + heavy);
}

/** Nothing of a text weighs more than this per UTF-16 unit, a link written shorter than 23 characters apart. */
const HEAVIEST = 2;

/**
 * Where a text runs over X's limit.
 * @param tokens `scan(text)`
 * @param limit in X's weighted characters
 * @returns the offset (UTF-16) of the first piece that no longer fits, or null
 */
export function overflowAt(text: string, tokens: readonly Token[], limit: number): number | null {
  const links = tokens.filter(({ kind }) => kind & Kind.Url);
  if (text.length * HEAVIEST + links.length * LINK <= limit) return null;
  if (PLAIN.test(text) && plainWeight(text, links) <= limit) return null;
  let sum = 0;
  for (const { start, weight } of weighed(
    text,
    tokens,
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }),
  )) {
    sum += weight;
    if (sum > limit) return start;
  }
  return null;
}

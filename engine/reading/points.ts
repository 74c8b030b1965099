import type { Span } from '../types/text';
import type { TextReading } from './text';

/** «1)», «2.», "3/", «a)», «1-», «1 pourquoi», at the start of a line or behind a space; «le 1 ou 2 janvier» counts nothing. */
const NUMBER =
  /(?:^|[\s,;:.!?(])(?:([1-9])\s?(?:\)|\/(?!\d)|\.(?!\d)|°|-(?=\s)|:|(?=\s(?!(?:ou|à|et|sur|seule?|or|to|and|of|in)\s)[a-zà-ÿ]))|([a-e])\))\s*(?=\S)/gi;
/** «Primo», "firstly", «deuxièmement». */
const ORDINAL =
  /\b(primo|secundo|tertio|premi[èe]rement|deuxi[èe]mement|troisi[èe]mement|firstly|secondly|thirdly)\b[,: ]*/gi;
/** Where a second question begins within a sentence: «… et comment …», ", and where do I …"; "… or can I …" asks the same. */
const JOINT =
  /(?:[,;]|\b(?:et|and|also|plus)\b|&)\s+(?:(?:et|and|also|du coup|alors)\s+)?(?=(?:comment|pourquoi|quand|qui|que faire|o[uù]|combien|quel(?:le)?s?|est-ce|puis-je|peut-on|on peut|dois-je|y a-t-il|why|how|when|who|where|what|which|is|are|can|could|do|does|did|will|has|have|am|may)\b)/gi;

/** Marks that count up from one: «1) … 2) …»; a lone «2.» is a figure. */
function marksOf(text: string): number[] {
  const counted: number[] = [];
  let next = 1;
  for (const { 1: digit, 2: letter, index, 0: found } of text.matchAll(NUMBER)) {
    const value = digit ? Number(digit) : (letter as string).toLowerCase().charCodeAt(0) - 96;
    if (value !== next) continue;
    counted.push(index + found.length);
    next++;
  }
  if (counted.length > 1) return counted;
  const ordinals = [...text.matchAll(ORDINAL)].map(({ index, 0: found }) => index + found.length);
  return ordinals.length > 1 ? ordinals : [];
}

/** The points that a customer numbers; empty when they do not number. */
export function numberedPoints({ text }: TextReading): Span[] {
  const marks = marksOf(text);
  return marks.map(
    (start, i) => [start, i + 1 < marks.length ? (marks[i + 1] as number) - 2 : text.length] as const,
  );
}

/** What asks wherever it stands: «Le colis arrive quand», "you sent it where". */
const ASKS =
  /(?<![\p{L}\d])(?:comment|pourquoi|pq|quand|quoi|o[uù]|combien|quel(?:le)?s?|est[- ]ce|-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)|why|how|when|who|where|what|which)(?!\p{L})/iu;
/** What asks at the beginning alone, behind a greeting or a handle: «Bonjour, vous livrez…»; "if I am late" asks nothing. */
const OPENS =
  /(?:^|[,;:.!…]|@\w+|(?<!\p{L})(?:hi|hello|hey|so|but|please|bonjour|salut|mais|alors|svp))\s*(?:que|qui|qu['’]|vous|tu|is|are|can|could|do|does|did|will|would|should|has|have|am|may|any)(?!\p{L})/iu;
const isQuestion = (part: string): boolean => ASKS.test(part) || OPENS.test(part);
const TWO_WORDS = /\p{L}{2}.*[^\p{L}-].*\p{L}{2}/su;

/** The parts of one sentence that each ask something; what stands before the first question is no part. */
function asked(text: string, start: number, end: number): Span[] {
  const cuts = [...text.slice(start, end).matchAll(JOINT)].map(({ index }) => start + index);
  const first = cuts[0];
  const bounds =
    first !== undefined && !isQuestion(text.slice(start, first)) ? [...cuts, end] : [start, ...cuts, end];
  return bounds
    .slice(0, -1)
    .map((from, i) => [from, bounds[i + 1] as number] as const)
    .filter(([from, to]) => TWO_WORDS.test(text.slice(from, to)));
}

/** The questions that a text asks: its sentences that end in a question mark, cut where a second one begins. */
export function questionsOf({ text, sentences }: TextReading): Span[] {
  return sentences
    .filter(({ start, end }) => /\?[\s?!]*$/.test(text.slice(start, end)))
    .flatMap(({ start, end }) => asked(text, start, end));
}

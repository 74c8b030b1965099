import { isNobody } from '../../engine/reading/called';
import { isFirstName } from '../../engine/reading/diminutives';
import { signatureAt } from '../../engine/reading/signature';
import { Kind, type Token } from '../../engine/text/kinds';
import { scan } from '../../engine/text/scan';
import type { Masks } from './masks';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mask: string;
}

const YEAR = /^(?:19|20)\d\d$/;
/** Hours, days and counts give nobody away; an order's number does. */
const FEW_DIGITS = 2;
const FEW_IN_A_ROW = 4;

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

const isNumber = ({ kind }: Token): boolean => (kind & Kind.Number) !== 0 && (kind & Kind.Time) === 0;

/** Numbers with nothing but a space, a full stop or a hyphen between them are one. */
function numbers(text: string, tokens: readonly Token[], masks: Masks): Piece[] {
  const rows: { start: number; end: number }[] = [];
  for (const { start, end } of tokens.filter(isNumber)) {
    const last = rows.at(-1);
    if (last && /^[ .\u00a0\u202f-]?$/.test(text.slice(last.end, start))) last.end = end;
    else rows.push({ start, end });
  }
  return rows.flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const isLone = /^\d+$/.test(written);
    const isTelling = isLone ? digitsIn(written) > FEW_DIGITS : digitsIn(written) > FEW_IN_A_ROW;
    return isTelling && !YEAR.test(written) ? [{ start, end, mask: masks.number(written) }] : [];
  });
}

/** Behind «l’», «d’» or «#» a name begins in the middle of a word. */
function bareWord(text: string, { start, end }: Token): { word: string; start: number } {
  const written = text.slice(start, end);
  const at = written.search(/['’#]\p{Lu}/u) + 1;
  return { word: written.slice(at), start: start + at };
}

const isTitleCase = (word: string): boolean => /^\p{Lu}\p{L}*\p{Ll}/u.test(word);

/** What a sentence may begin behind; a reply on X begins with handles. */
const OPENS = Kind.Stop | Kind.Hard | Kind.Soft | Kind.Emoji | Kind.Handle;

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || (before.kind & OPENS) !== 0;
}

/** A capital that no sentence start explains is a name; so is a first name anywhere, and whoever signs. */
function nameMask(
  text: string,
  tokens: readonly Token[],
  index: number,
  masks: Masks,
  signed: number,
): Piece[] {
  const token = tokens[index] as Token;
  const { word, start } = bareWord(text, token);
  const isCapital = /^\p{Lu}/u.test(word);
  const known = masks.of(word, isCapital);
  const isName =
    isTitleCase(word) &&
    !isNobody(token.key) &&
    (start > token.start || !opensSentence(tokens, index) || isFirstName(token.key) || index >= signed);
  const isInitials = index >= signed && /^\p{Lu}{2,3}$/u.test(word);
  if (known === undefined && !isName && !isInitials) return [];
  return [{ start, end: token.end, mask: known ?? masks.know(word) }];
}

function pieceOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  masks: Masks,
  signed: number,
): Piece[] {
  const { start, end, kind } = tokens[index] as Token;
  if (kind & Kind.Url) return [{ start, end, mask: '_url_' }];
  if (kind & Kind.Email) return [{ start, end, mask: '__email__' }];
  if (kind & Kind.Handle) return [{ start, end, mask: masks.handle(text.slice(start, end)) }];
  if (kind & Kind.Word) return nameMask(text, tokens, index, masks, signed);
  return [];
}

/** «Camille Verdun» is one person: one mask. */
function joined(text: string, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    const isSame =
      last?.mask.startsWith('<') &&
      piece.mask.startsWith('<') &&
      /^[ -]$/.test(text.slice(last.end, piece.start));
    if (last && isSame) out[out.length - 1] = { ...last, end: piece.end };
    else out.push(piece);
  }
  return out;
}

/**
 * A text without the names, handles, numbers and addresses in it. What is left may still tell who wrote it: whoever
 * copies it reads it first.
 */
export function maskedText(text: string, masks: Masks): string {
  const tokens = scan(text);
  const signed = signatureAt(tokens);
  const words = tokens.flatMap((_, index) => pieceOf(text, tokens, index, masks, signed));
  const pieces = [...joined(text, words), ...numbers(text, tokens, masks)].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end, mask } of pieces) {
    if (start < at) continue;
    out += text.slice(at, start) + mask;
    at = end;
  }
  return out + text.slice(at);
}

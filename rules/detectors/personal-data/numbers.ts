import type { Span } from '../../../engine/types/text';
import { type Line, phones } from './phones';
import { isAmong } from './written';

/** A piece of a text that looks like somebody's contact or account. */
export interface Piece {
  readonly kind: 'email' | 'phone' | 'iban' | 'card';
  readonly span: Span;
  readonly text: string;
  /** What sort of line a phone number is. */
  readonly line?: Line;
}

const EMAIL = /[\p{L}\d._%+*-]+@[\p{L}\d*-]+(?:\.[\p{L}\d-]+)+/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/g;
const CARD = /(?<![\d+])\d(?:[\s-]?\d){12,18}(?!\d)/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Luhn's check digit: ISO/IEC 7812-1, annex B. */
export function isCard(text: string): boolean {
  const digits = digitsOf(text);
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && sum > 0 && sum % 10 === 0;
}

/** The remainder of 97 must be one: ISO 13616-1. */
export function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '');
  if (compact.length < 15 || compact.length > 34) return false;
  const turned = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const char of turned) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** How long an account is in the countries of our customers: a mistyped one is still somebody's. */
const LENGTHS: Readonly<Record<string, number>> = {
  FR: 27, MC: 27, BE: 16, CH: 21, LU: 20, GB: 22, IE: 22, DE: 22, ES: 24, IT: 27, NL: 18, PT: 25,
}; // biome-ignore format: a table

const isAccount = (text: string): boolean =>
  isIban(text) || LENGTHS[text.slice(0, 2)] === text.replace(/\s/g, '').length;

const NAMED = /\b(?:IBAN|RIB)\b/;
/** «IBAN FR76 3000 …»: named as one, so a part of it is enough. Asked for only after `NAMED`: it looks back at each place. */
const NAMED_IBAN = /(?<=\b(?:IBAN|RIB)\b[^.!?\n]{0,20}?)[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){1,8}(?![\w])/g;

function find(text: string, kind: Piece['kind'], shape: RegExp, isOne: (found: string) => boolean): Piece[] {
  return [...text.matchAll(shape)]
    .filter(([found]) => isOne(found))
    .map((match) => ({ kind, text: match[0], span: [match.index, match.index + match[0].length] as const }));
}

/** What of `more` shares no character with `found`. */
function beside(found: readonly Piece[], more: readonly Piece[]): Piece[] {
  const spans = found.map(({ span }) => span);
  return [...found, ...more.filter(({ span }) => !isAmong(span, spans))];
}

const phonePieces = (text: string): Piece[] =>
  phones(text).map(({ line, span }) => ({ kind: 'phone', line, span, text: text.slice(...span) }));

/** Whatever an account or a card is written like, two digits stand side by side. */
const LONG = /\d\d/;

function accountsAndCards(text: string): Piece[] {
  const ibans = find(text, 'iban', IBAN, isAccount);
  const named = NAMED.test(text) ? find(text, 'iban', NAMED_IBAN, (found) => /\d{4}/.test(found)) : [];
  return beside(beside(ibans, named), find(text, 'card', CARD, isCard));
}

/** E-mail addresses, phone, account and card numbers in a text; the longer explanation of a number wins. */
export function pieces(text: string): Piece[] {
  const emails = text.includes('@') ? find(text, 'email', EMAIL, () => true) : [];
  const long = LONG.test(text) ? accountsAndCards(text) : [];
  return beside([...emails, ...long], phonePieces(text));
}

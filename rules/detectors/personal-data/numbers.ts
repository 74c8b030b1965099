import type { Span } from '../../../engine/types/text';

/** A piece of a text that looks like somebody's data. */
export interface Piece {
  readonly kind: 'email' | 'phone' | 'iban' | 'card';
  readonly span: Span;
  readonly text: string;
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** A number people are called on: a plus or a zero first, or a US form; eight to fifteen digits. */
const PHONE =
  /(?<![\w/.-])(?:\+\d{1,3}[\s.-]?|\(?0)(?:\(?\d{1,4}\)?[\s.-]?){2,6}\d{2,4}(?![\w/-])|(?<![\w/.-])\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}(?![\w-])/g;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,4})?\b/g;
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
  return digits.length >= 13 && sum % 10 === 0;
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

const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text);
  return length >= 9 && length <= 15;
};

function find(text: string, kind: Piece['kind'], shape: RegExp, isOne: (found: string) => boolean): Piece[] {
  return [...text.matchAll(shape)]
    .filter(([found]) => isOne(found))
    .map((match) => ({ kind, text: match[0], span: [match.index, match.index + match[0].length] as const }));
}

/** E-mail addresses, phone, account and card numbers in a text; the longer explanation of a number wins. */
export function pieces(text: string): Piece[] {
  const long = [...find(text, 'iban', IBAN, isIban), ...find(text, 'card', CARD, isCard)];
  const isFree = ({ span }: Piece): boolean =>
    !long.some((other) => other.span[0] < span[1] && span[0] < other.span[1]);
  const phones = find(text, 'phone', PHONE, isPhone).filter(isFree);
  return [...find(text, 'email', EMAIL, () => true), ...long, ...phones];
}

import type { Span } from '../../../engine/types/text';

/** A piece of a text that looks like somebody's data. */
export interface Piece {
  readonly kind: 'email' | 'phone' | 'iban' | 'card';
  readonly span: Span;
  readonly text: string;
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** A number people are called on: a plus or a zero first, or a North American or Indian form. */
const PHONE =
  /(?<![\w/.-])(?:\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)(?:\(?\d{1,5}\)?[\s./-]?){1,6}\d{2,6}(?![\w/-])|(?<![\d/.-])(?:1[\s.-])?\(?[2-9]\d{2}\)?[\s.-]?\d{3}[\s.-]\d{4}(?![\w-])|(?<![\w/.-])[6-9]\d{4}[\s-]\d{5}(?![\w-])/g;
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

/** «IBAN FR76 3000 …»: named as one, so a part of it is enough. */
const NAMED_IBAN = /(?<=\b(?:IBAN|RIB)\b[^.!?\n]{0,20}?)[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){1,8}(?![\w])/g;

const isPhone = (text: string): boolean => {
  const { length } = digitsOf(text);
  return length >= 9 && length <= 15;
};

function find(text: string, kind: Piece['kind'], shape: RegExp, isOne: (found: string) => boolean): Piece[] {
  return [...text.matchAll(shape)]
    .filter(([found]) => isOne(found))
    .map((match) => ({ kind, text: match[0], span: [match.index, match.index + match[0].length] as const }));
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** E-mail addresses, phone, account and card numbers in a text; the longer explanation of a number wins. */
export function pieces(text: string): Piece[] {
  const ibans = find(text, 'iban', IBAN, isIban);
  const named = find(text, 'iban', NAMED_IBAN, (found) => /\d{4}/.test(found));
  const accounts = [
    ...ibans,
    ...named.filter(({ span }) => !ibans.some((other) => overlaps(other.span, span))),
  ];
  const cards = find(text, 'card', CARD, isCard);
  const long = [
    ...accounts,
    ...cards.filter(({ span }) => !accounts.some((one) => overlaps(one.span, span))),
  ];
  const phones = find(text, 'phone', PHONE, isPhone);
  return [
    ...find(text, 'email', EMAIL, () => true),
    ...long,
    ...phones.filter(({ span }) => !long.some((other) => overlaps(other.span, span))),
  ];
}

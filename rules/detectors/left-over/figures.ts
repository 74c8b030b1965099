import type { Fact } from './fact';

const NUMBER = '\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const SIGNS = '[€$£₹]|\\b(?:rs\\.?|inr|chf|cad|usd|aud|eur|gbp)';
const UNITS = '€|[$£₹]|(?:euros?|eur|chf|francs?|livres?|dollars?|bucks|quid|rupees|pounds?|balles)\\b';
const AMOUNT = new RegExp(`(?:${SIGNS}) ?(${NUMBER})(?![\\d])|(?<![\\d.,-])(${NUMBER}) ?(?:${UNITS})`, 'g');
/** «INC-48213», «MI7704», "TB 418": capitals and digits, as written. */
const CODE =
  /(?<![\p{L}\d@/.-])(?:[A-Z]{1,6}-?\d{2,}[A-Z0-9-]*|[A-Z]{2,}-[A-Z]+\d+[A-Z0-9]*|[A-Z]{2,3} \d{3,6}|[A-Z0-9]+-\d{3,}[A-Z0-9-]*|\d{2,}-?[A-Z]{2,}\d*)(?![\p{L}\d])/gu;
/** Phones, norms, sizes and hours that look like codes. */
const NO_CODE =
  /^(?:(?:\d{3}-)?\d{3}-\d{4}|H\d+|\d+H\d*|A[0-5]\d?|B2[BC]|[345]G|USB\d*|MP[34]|CO2|PS\d|TVA ?\d+|WIFI\d|H24|\d+(?:AM|PM|KM|KG|CM|MM|GO|GB|MO|MB|TH|ND|RD|ST))$/;

/** "LS6 2QT": where a parcel goes. */
const POSTCODE = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/gu;
/** «22A»: a seat. */
const SEAT = /(?<![\p{L}\d.,/-])\d{1,3}[A-K](?![\p{L}\d])/gu;
const NO_SEAT = /^(?:[2-5][DGK]|\d+(?:G|K))$/;
/** Small letters and figures mixed, «ab12cd9»; «30minutes» and «18h30» are no codes. */
const MIXED = /(?<![\p{L}\d@/._#-])(?=[a-z\d]*[a-z])(?=(?:[a-z]*\d){2})[a-z\d]{6,}(?![\p{L}\d@/_-]|\.\w)/gu;
const NO_MIXED = /^(?:\d+[a-z]+|\d{1,2}h\d{2}\w*|[a-z]+\d{1,2})$/;

/** Says little by itself. */
const SLIGHT_CODE = /(?<![\p{L}\d@/.#_-])(?:[A-Z]\d|[A-Z]{3,}-[A-Z]{2,})(?![\p{L}\d#_-])/gu;

/** A number by its value: «412,60» and "412.6" are one. */
const sumOf = (written: string): string => {
  const plain = written
    .replace(/(?<=\d)[ .,](?=\d{3}(?!\d))/g, '')
    .replace(/ /g, '')
    .replace(',', '.');
  return String(Number(plain));
};

const USUAL = new Set([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 75, 150, 250, 350, 450, 750]);

/** «20 €», "£50", "$100": a gesture's usual sums, which come back by themselves. */
export function isUsual(value: string): boolean {
  const sum = Number(value);
  return Number.isInteger(sum) && (sum < 5 || USUAL.has(sum) || sum % 100 === 0);
}

/** Sums of money. @param low the folded text */
export const amounts = (low: string): Fact[] =>
  [...low.matchAll(AMOUNT)].flatMap(({ index, 0: all, 1: before, 2: behind }) => {
    const key = sumOf(before ?? behind ?? '');
    const weight = isUsual(key) ? ({ weight: 'slight' } as const) : {};
    return [{ kind: 'amount', key, span: [index, index + all.length], ...weight } as const];
  });

const codeAt = (all: string, index: number): Fact => ({
  kind: 'code',
  key: all.replace(/[ -]/g, '').toUpperCase(),
  span: [index, index + all.length],
});

const found = (text: string, shape: RegExp, not?: RegExp): Fact[] =>
  [...text.matchAll(shape)].filter(([all]) => !not?.test(all)).map(({ index, 0: all }) => codeAt(all, index));

/** References of letters and digits, «C4», words in capitals that a hyphen joins («LILAS-AGB»). */
export const codes = (text: string): Fact[] => [
  ...found(text, POSTCODE),
  ...found(text, CODE, NO_CODE),
  ...found(text, MIXED, NO_MIXED),
  ...[...text.matchAll(SLIGHT_CODE)].map(
    ({ index, 0: all }): Fact => ({ ...codeAt(all, index), weight: 'slight' }),
  ),
];

/** Seats, «22A». */
export const seats = (text: string): Fact[] => found(text, SEAT, NO_SEAT);

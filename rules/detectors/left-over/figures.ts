import type { Fact } from './fact';

const NUMBER = '\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const SIGNS = '[€$£₹]|\\b(?:rs\\.?|inr|chf|cad|usd|aud|eur|gbp)';
const UNITS = '€|[$£₹]|(?:euros?|eur|chf|francs?|livres?|dollars?|bucks|quid|rupees|pounds?|balles)\\b';
const AMOUNT = new RegExp(`(?:${SIGNS}) ?(${NUMBER})(?![\\d])|(?<![\\d.,-])(${NUMBER}) ?(?:${UNITS})`, 'g');
/** «INC-48213», «MI7704», "TB 418": capitals and digits, as written. */
const CODE =
  /(?<![\p{L}\d@/.-])(?:[A-Z]{1,6}-?\d{2,}[A-Z0-9-]*|[A-Z]{2,3} \d{3,6}|[A-Z0-9]+-\d{3,}[A-Z0-9-]*|\d{2,}-?[A-Z]{2,}\d*)(?![\p{L}\d])/gu;
/** Norms, sizes and hours that look like codes. */
const NO_CODE =
  /^(?:H\d+|\d+H\d*|A[0-5]\d?|B2[BC]|[345]G|USB\d*|MP[34]|CO2|PS\d|TVA ?\d+|WIFI\d|H24|\d+(?:AM|PM|KM|KG|CM|MM|GO|GB|MO|MB|TH|ND|RD|ST))$/;

/** A number by its value: «412,60» and "412.6" are one. */
const valueOf = (written: string): string => {
  const plain = written
    .replace(/(?<=\d)[ .,](?=\d{3}(?!\d))/g, '')
    .replace(/ /g, '')
    .replace(',', '.');
  return String(Number(plain));
};

/** «20 €», "£50", "$100": a gesture's usual sums, which come back by themselves. */
function isRound(value: string): boolean {
  const sum = Number(value);
  if (!Number.isInteger(sum)) return false;
  return sum < 5 || (sum <= 1000 && sum % 10 === 0) || sum % 100 === 0 || (sum < 50 && sum % 5 === 0);
}

/** Sums of money. @param low the folded text */
export const amounts = (low: string): Fact[] =>
  [...low.matchAll(AMOUNT)].flatMap(({ index, 0: all, 1: before, 2: behind }) => {
    const key = valueOf(before ?? behind ?? '');
    return [{ kind: 'amount', key, span: [index, index + all.length] } as const];
  });

/** References of letters and digits. */
export const codes = (text: string): Fact[] =>
  [...text.matchAll(CODE)]
    .filter(([all]) => !NO_CODE.test(all))
    .map(({ index, 0: all }) => ({
      kind: 'code',
      key: all.replace(/[ -]/g, ''),
      span: [index, index + all.length],
    }));

/** Whether an amount says too little to be somebody's. */
export const isEverydays = ({ kind, key }: Fact): boolean => kind === 'amount' && isRound(key);

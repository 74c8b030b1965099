import { UNITS } from './code-words';
import type { Code } from './codes';
import type { Written } from './written';

const MONTH = /^(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|nov|dec)/;
/** Shapes that are nobody's number, whatever stands around them. */
const NEVER: readonly RegExp[] = [
  // dates and years
  /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?)$/,
  // «5e», "19th"
  /^\d{1,3}(?:st|nd|rd|th|er|e|eme)$/i,
  // «RENTREE15»: a word with a number is a promotion's code
  /^[A-Za-z]{4,}\d{1,4}$/,
  // versions, «160x200», «0800-2400 EST», a row of figures as an example
  /^v?\d{1,3}(?:\.\d{1,3}){1,3}$/,
  /^\d+(?:[.,]\d+)?x\d+/i,
  /^[012]\d[0-5]\d-[012]\d[0-5]\d$/,
  /^(?:0+|1234\d*)$/,
];
const CURRENCY_BEFORE = /[€$£₹]\s?$|\b(?:eur|chf|rs|usd|cad|inr)\.?\s?$/;
const UNIT_SIGN_AFTER = /^\s?(?:[€$£₹%°²³]|[,.]\d)/;
/** «De 420 à 360 euros». */
const TO_UNIT = /^ (?:a|to|et|and|ou|or|-) \d+ ?(?:€|euros?|%|h\b|jours|days)/;
/** «STOP au 36180», "text REFUND to 60155". */
const SHORT_CODE = /[A-Z]{3,} (?:to|au) $/;
/** «Du type AB123456», "looks like 6A…": a pattern, not a number. */
const EXAMPLE =
  /\b(?:type|format|ressemble a|exemple|ex|eg|e\.g|such as|looks like|like|genre|commence(?:nt)? par|commencant par|starts with|starting with|begins with|beginning with)[.:,]? ?["(]?$/;
const DECIMAL_BEFORE = /\d[,.]$/;
const MOST_DAY = 4;

/** Figures that count, date, cost or version something. */
export function isQuantity({ low, text }: Written, { span: [start, end], written }: Code): boolean {
  if (NEVER.some((shape) => shape.test(written))) return true;
  const before = low.slice(Math.max(0, start - 24), start);
  const after = low.slice(end, end + 16);
  if (SHORT_CODE.test(text.slice(Math.max(0, start - 16), start)) || EXAMPLE.test(before)) return true;
  if (CURRENCY_BEFORE.test(before) || DECIMAL_BEFORE.test(before)) return true;
  if (UNIT_SIGN_AFTER.test(after) || TO_UNIT.test(after)) return true;
  const next = /^\s?([a-z]+)\b(?!')/.exec(after)?.[1] ?? '';
  const last = /([a-z]+)\.?\s$/.exec(before)?.[1] ?? '';
  return UNITS.has(next) || ((MONTH.test(next) || MONTH.test(last)) && written.length <= MOST_DAY);
}

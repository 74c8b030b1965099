import { UNITS } from './code-words';
import type { Code } from './codes';
import type { Written } from './written';

const MONTH = /^(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|nov|dec)/;
const DATE =
  /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?)$/;
/** «RENTREE15»: a word with a number is a promotion's code. */
const PROMO = /^[A-Za-z]{4,}\d{1,4}$/;
/** «160x200». */
const SIZE = /^\d+(?:[.,]\d+)?x\d+/i;
const VERSION = /^v?\d{1,3}(?:\.\d{1,3}){1,3}$/;
/** «0800-2400 EST». */
const HOURS = /^[012]\d[0-5]\d-[012]\d[0-5]\d$/;
const CURRENCY_BEFORE = /[€$£₹]\s?$|\b(?:eur|chf|rs|usd|cad|inr)\.?\s?$/;
const UNIT_SIGN_AFTER = /^\s?(?:[€$£₹%°²³]|[,.]\d)/;
/** «STOP au 36180», "text REFUND to 60155". */
const SHORT_CODE = /[A-Z]{3,} (?:to|au) $/;
/** «Du type AB123456», "looks like 6A…": a pattern, not a number. */
const EXAMPLE =
  /\b(?:type|format|ressemble a|exemple|ex|eg|e\.g|such as|looks like|like|genre|commence(?:nt)? par|commencant par|starts with|starting with|begins with|beginning with)[.:,]? ?["(]?$/;
const DECIMAL_BEFORE = /\d[,.]$/;
const MOST_DAY = 4;

/** Figures that count, date, cost or version something. */
export function isQuantity({ low, text }: Written, { span, written }: Code): boolean {
  if (SHORT_CODE.test(text.slice(Math.max(0, span[0] - 16), span[0]))) return true;
  if (
    DATE.test(written) ||
    PROMO.test(written) ||
    VERSION.test(written) ||
    SIZE.test(written) ||
    HOURS.test(written)
  )
    return true;
  const before = low.slice(Math.max(0, span[0] - 12), span[0]);
  if (EXAMPLE.test(low.slice(Math.max(0, span[0] - 24), span[0]))) return true;
  const after = low.slice(span[1], span[1] + 16);
  if (CURRENCY_BEFORE.test(before) || UNIT_SIGN_AFTER.test(after) || DECIMAL_BEFORE.test(before)) return true;
  const next = /^\s?([a-z]+)\b(?!')/.exec(after)?.[1] ?? '';
  const last = /([a-z]+)\.?\s$/.exec(before)?.[1] ?? '';
  return UNITS.has(next) || ((MONTH.test(next) || MONTH.test(last)) && written.length <= MOST_DAY);
}

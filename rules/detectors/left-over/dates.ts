import { DAYS_BEFORE_NUMBERS } from './days';
import type { Fact } from './fact';
import { monthOf, MONTH_NAMES as NAMES } from './months';

const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${NAMES})\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b(${NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:h|:|€|£|\\$))`, 'g');
/** «Jeudi 14», "the 14th": a day whose month is left out. */
const DAY_ALONE = new RegExp(
  `\\b${DAYS_BEFORE_NUMBERS},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:h\\b|h\\d|:|am\\b|pm\\b|heures?|a\\.m|p\\.m|to\\b|a \\d|-|[.,]\\d|o'clock))|\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:time|floor|of))`,
  'g',
);
/** «Dès le 23.»: a day by its number alone. */
const DAY_BARE = /\b(?:le|du|au) (\d{1,2})(?=(?: (?:au|et|a) (?:le )?\d{1,2})?(?:[,.;!?](?!\d)|$|\n))/g;
const NUMERIC =
  /(?<![\d/.,-])(\d{1,2})[/.](\d{1,2})(?:[/.](?:20)?\d{2})?(?![\d/]|[.,]\d|\s?(?:€|euros?|h|am|pm|%))/g;

/** «1/2» is a part, «10/10» a mark; a day and a month have three digits, or a year. */
const isDate = (written: string): boolean => {
  const [day = '', month = '', ...year] = written.split(/[/.]/);
  if (year.length > 0) return true;
  return (
    written.includes('/') && day.length + month.length >= 3 && !/^(?:5|10|20)$/.test(month) && day !== month
  );
};

const dateFact = (day: number, month: number, index: number, length: number): Fact[] =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12
    ? [{ kind: 'date', key: `${day}/${month}`, span: [index, index + length] }]
    : [];

/** Days of a year, «23 février», «23/02», "December 9", by day and month. @param low the folded text */
export function dates(low: string): Fact[] {
  if (!/\d/.test(low)) return [];
  const named = [...low.matchAll(DAY_FIRST)].flatMap(({ index, 0: all, 1: day, 2: month = '' }) =>
    dateFact(Number(day), monthOf(month), index, all.length),
  );
  const american = [...low.matchAll(MONTH_FIRST)].flatMap(({ index, 0: all, 1: month = '', 2: day }) =>
    dateFact(Number(day), monthOf(month), index, all.length),
  );
  const numeric = [...low.matchAll(NUMERIC)].flatMap(({ index, 0: all, 1: day, 2: month }) =>
    isDate(all) ? dateFact(Number(day), Number(month), index, all.length) : [],
  );
  const alone = [...low.matchAll(DAY_ALONE)].flatMap(({ index, 0: all, 1: day, 2: other }): Fact[] => [
    { kind: 'date', key: `${Number(day ?? other)}/`, span: [index, index + all.length] },
  ]);
  const bare = [...low.matchAll(DAY_BARE)].flatMap(({ index, 0: all, 1: day }): Fact[] =>
    Number(day) >= 1 && Number(day) <= 31
      ? [{ kind: 'date', key: `${Number(day)}/`, span: [index, index + all.length], weight: 'slight' }]
      : [],
  );
  return [...named, ...american, ...numeric, ...alone, ...bare];
}

import type { Span } from '../../../engine/types/text';

/** Whose line a number is by its form: a person's mobile, a landline, a line that only firms rent. */
export type Line = 'mobile' | 'landline' | 'shared';

/**
 * How numbers are written in France, Belgium, Switzerland, Canada and the US, Britain, Ireland, India and
 * Australia. A table and no library: libphonenumber's core data alone is two thirds of the whole coach, and it
 * answers whether a number can be dialled, where the question here is whether somebody wrote one. Groups have
 * fixed lengths, so that each shape is read in one pass.
 */
const FORMS: readonly (readonly [Line, string])[] = [
  // France: pairs; 08 and 09 xx in threes are firms'.
  ['mobile', '0[67](?:[ .-]?\\d\\d){4}'],
  ['shared', '0 ?8\\d\\d(?:[ .]?\\d{3}){2}|0 ?[89]\\d\\d(?: ?\\d\\d){3}|08(?:[ .-]?\\d\\d){4}'],
  ['landline', '0[1-59](?:[ .-]?\\d\\d){4}'],
  // Belgium: 04xx and two or three groups, area codes of one to three digits.
  ['mobile', '04[5-9]\\d[ /.-]?\\d\\d[ .-]?\\d\\d[ .-]?\\d\\d|04[5-9]\\d[ /.-]?\\d{3}[ .-]?\\d{3}'],
  ['landline', '0\\d{1,2}[ /]\\d{2,3}[ .]?\\d\\d[ .]?\\d\\d'],
  // Switzerland: three, three, two, two.
  ['mobile', '07[4-9][ ./]?\\d{3}[ .]?\\d\\d[ .]?\\d\\d'],
  ['landline', '0[2-6]\\d[ ./]?\\d{3}[ .]?\\d\\d[ .]?\\d\\d'],
  // Britain and Ireland.
  ['mobile', '07\\d{3}[ -]?\\d{3}[ -]?\\d{3}|08[35-9][ -]?\\d{3}[ -]?\\d{4}'],
  ['shared', '0(?:80\\d|84\\d|87\\d|3[03457]\\d)[ -]?\\d{3}[ -]?\\d{3,4}|1800[ -]?\\d{3}[ -]?\\d{3}'],
  ['landline', '\\(?0(?:1\\d{2,4}|2\\d)\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}'],
  // North America: toll-free area codes repeat their last two digits.
  ['shared', '(?:\\+?1[ .-]?)?\\(?8(?:00|33|44|55|66|77|88)\\)?[ .-]?\\d{3}[ .-]?\\d{4}'],
  ['landline', '(?:\\+?1[ .-]?)?(?:\\([2-9]\\d\\d\\)[ .-]?|[2-9]\\d\\d[ .-])\\d{3}[ .-]?\\d{4}'],
  // India: five and five.
  ['mobile', '[6-9]\\d{4}[ -]\\d{5}'],
  // Australia.
  ['mobile', '04\\d\\d[ -]?\\d{3}[ -]?\\d{3}'],
  ['shared', '1[38]00[ -]?\\d{3}[ -]?\\d{3}'],
  ['landline', '\\(?0[2378]\\)?[ -]?\\d{4}[ -]?\\d{4}'],
  // Anywhere, with the country's code: mobile ranges of the countries above, then whatever follows a plus.
  [
    'mobile',
    '(?:\\+|00)(?:33[ .]?(?:\\(0\\)[ ]?)?[67]|32[ .]?4|41[ .]?7|44[ .]?(?:\\(0\\)[ ]?)?7|353[ .]?8|91[ .-]?[6-9]|61[ .]?4)[\\d .-]{6,13}\\d',
  ],
  [
    'landline',
    '\\+\\d{1,3}[ .-]?(?:\\(0\\)[ ]?)?\\d[\\d .-]{5,12}\\d|00(?:33|32|41|44|353|1|91|61|352)[ .]?\\d[\\d .-]{6,12}\\d',
  ],
];

const RANK: readonly Line[] = ['mobile', 'shared', 'landline'];
const SHAPES = [...FORMS]
  .sort(([a], [b]) => RANK.indexOf(a) - RANK.indexOf(b))
  .map(([line, form]) => [line, new RegExp(`(?<![\\w/.+-])(?:${form})(?![\\w/-]|[.,]\\d)`, 'g')] as const);

/** Without a country's code nobody dials more than eleven digits. */
const isDialled = (found: string): boolean =>
  /^(?:\+|00)/.test(found) || found.replace(/\D/g, '').length <= 11;

/** A phone number found. */
interface Phone {
  readonly line: Line;
  readonly span: Span;
}

const isLonger = (a: Span, b: Span): boolean => a[1] - a[0] > b[1] - b[0];

/** Phone numbers in a text; of two readings of the same digits the longer stands, else the first of the table. */
export function phones(text: string): Phone[] {
  if (!/\d{2}/.test(text)) return [];
  const out: Phone[] = [];
  for (const [line, shape] of SHAPES) {
    for (const { index, 0: found } of text.matchAll(shape)) {
      if (!isDialled(found)) continue;
      const span = [index, index + found.length] as const;
      const at = out.findIndex((one) => one.span[0] < span[1] && span[0] < one.span[1]);
      if (at < 0) out.push({ line, span });
      else if (isLonger(span, (out[at] as Phone).span)) out[at] = { line, span };
    }
  }
  return out;
}

import type { Locale } from '../types/text';

/** No-break spaces where French wants them, curly apostrophes; what is no sentence (a link) is left alone. */
const french = (text: string): string =>
  text
    .replace(/[ \u00a0\u202f]+:(?=\s|$)/g, '\u00a0:')
    .replace(/[ \u00a0\u202f]+([;!?])/g, '\u202f$1')
    .replace(/«[ \u00a0\u202f]*/g, '«\u202f')
    .replace(/[ \u00a0\u202f]*»/g, '\u202f»');

/** The typography of a language, so that a pack's author need not think of it. */
export const typeset = (text: string, locale: Locale): string => {
  const curly = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return locale === 'fr' ? french(curly) : curly;
};

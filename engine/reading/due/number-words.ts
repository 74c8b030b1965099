import type { Locale } from '../../types/text';

const SMALL: Readonly<Record<Locale, string>> = {
  fr: 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente',
  en: 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty',
};
const VALUES: Readonly<Record<string, number>> = {
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
  douze: 12, quinze: 15, vingt: 20, trente: 30,
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
}; // biome-ignore format: a table reads better dense

/** A small number as pattern source, in digits or words. */
export const numberSource = (locale: Locale): string => `\\d{1,3}|${SMALL[locale]}`;

/** @returns NaN for what is no number */
export const numberOf = (word: string): number => VALUES[word] ?? Number(word);

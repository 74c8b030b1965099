import type { Locale } from '../../engine/types/text';

/** What a compiler of phrases says, in French: its sentences as patterns, `$1` and so on taken over. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/\bphrase (\d+) \((?:fr|en)\) «(.*?)»: /s, 'formule $1, «\u202f$2\u202f»\u00a0: '],
  [/\bat (\d+): expected /, 'au signe $1\u00a0: il faut '],
  [/^expected /, 'il faut '],
  [/, found the end$/, ', et c’est la fin'],
  [/, found more$/, ', pas plus'],
  [/, found «(.*)»$/s, ', pas «\u202f$1\u202f»'],
  [/the end of the phrase or a guard/, 'la fin de la formule ou une garde'],
  [/a word or a sign of the phrase language/, 'un mot ou un signe des formules'],
  [/one of (.*?)(?=, (?:et c’est|pas) )/, 'l’un de ces mots\u00a0: $1'],
  [/a gap of 1 to (\d+) words/, 'un écart de 1 à $1 mots'],
  [/a verb that Tact can inflect/, 'un verbe que Tact sait conjuguer'],
  [/the name of a word list/, 'le nom d’une liste de mots'],
  [/a list that does not hold itself/, 'une liste qui ne se contient pas elle-même'],
  [
    /a word in each phrase; those without one take more than (\d+) steps/,
    'un mot dans chaque formule\u00a0: celles qui n’en ont pas prennent plus de $1 étapes',
  ],
  [/a word\b/, 'un mot'],
  [/at most (\d+) steps(?: in all phrases)?/, 'au plus $1 étapes'],
];

/**
 * A fault of a phrase in the reader's language.
 * @param fault what the compiler said, in English; what is not known of it stays so
 */
export const faultInWords = (fault: string, locale: Locale): string =>
  locale === 'en' ? fault : FRENCH.reduce((said, [pattern, words]) => said.replace(pattern, words), fault);

import type { Span } from '../../../engine/types/text';
import { MONTHS } from './dates';
import { sentenceAt, spansOf, type Written } from './written';

const YEAR = '(?:19[2-9]\\d|20[01]\\d)';
/** A whole date of some years ago. */
const DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:er|st|nd|rd|th)?(?: of)? (?:${MONTHS})\\.?,? ${YEAR}|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}|${YEAR}-\\d{2}-\\d{2})\\b`,
  'g',
);
const BORN =
  /\b(?:nee?s?|naissance|anniversaire|date of birth|dob|born|birth|birthday|birthdate|profile?|fiche|carte|card|loyalty|on file|votre dossier|your (?:file|account|record)|age|ages|ans|d'apres (?:votre|nos|la)|records? (?:say|show|give)s?)\b/;
const FOUNDED =
  /\b(?:fondee?s?|creee?s?|ouverte?s?|existe|loi|decret|arrete (?:du|de)|directive|founded|established|opened|since|act|law|regulation|rules|circulaire)\b/;

/** Dates of birth: an old date whole, where a birth or a person's profile is spoken of. */
export function births(page: Written): Span[] {
  return spansOf(page.low, DATE).filter((span) => {
    const sentence = page.low.slice(...sentenceAt(page, span[0]));
    return BORN.test(sentence) && !FOUNDED.test(sentence);
  });
}

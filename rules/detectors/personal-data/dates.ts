/** Months, folded, as they stand in a draft; both languages. */
export const MONTHS =
  'janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|december';

const DAYS_FR = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DAYS_EN = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** A day that has passed, as a refund is dated: «le 12 mars», «lundi dernier», "on 3 May", "last Tuesday". */
export const PAST_DAY = [
  `(?:le|du|au) \\d{1,2}(?:er)?(?:[/.]\\d{1,2})?(?: (?:${MONTHS}))?(?! ?(?:€|eur|%))`,
  `(?:${DAYS_FR})(?: (?:dernier|passe))?|hier|avant-hier|(?:la semaine|le mois) (?:derniere|passee|dernier|passe)`,
  `il y a [a-z0-9]+ (?:jours|semaines|mois)|(?:en|debut|fin|mi)[ -](?:${MONTHS})`,
  `(?:on|dated|since) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:${MONTHS}))?|(?:on )?(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?`,
  `on \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|(?:on|last) ${DAYS_EN}|last (?:week|month)|yesterday|[a-z0-9]+ (?:days|weeks|months) ago|(?:back )?in (?:${MONTHS})`,
].join('|');

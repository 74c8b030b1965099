import type { Locale } from '../../types/text';
import {
  date,
  dated,
  dayOfMonth,
  eitherWay,
  FRIDAY,
  feast,
  fromToday,
  laterToday,
  MONTH,
  monthEnd,
  monthOf,
  type NamedDay,
  nextMonth,
  partOfMonth,
  SUNDAY,
  WEDNESDAY,
  WEEKDAYS,
  week,
  weekdayOrDate,
} from './dates';
import type { Shape } from './shape';

const FR_BEFORE = "(?:(avant)|d'ici(?: a)?|au plus tard|pour|des|jusqu'a) (?:le )?";
const EN_BEFORE = '(?:(before)|by|on|for|from|until|at the latest on) (?:the )?';

const FRENCH: readonly Shape<NamedDay>[] = [
  { says: /\baujourd'?hui\b|\bdans la (?:journee|matinee)\b|\bce jour\b|\btout a l'heure\b|\bce (?:matin|midi)\b/g, means: fromToday(0) },
  { says: /\bdans la soiree\b|\bce soir\b|\bcet(?:te)? (?:apres-?\s?midi|nuit)\b/g, means: laterToday },
  { says: /(?<!apres[- ])\bdemain\b/g, means: fromToday(1) },
  { says: /\bapres[- ]demain\b/g, means: fromToday(2) },
  { says: new RegExp(`(?:${FR_BEFORE})?\\b(${WEEKDAYS.fr.join('|')})\\b(?! dernier| passe)(?:( prochain| en huit)|,? (?:le )?(\\d{1,2})(?:er)?(?![\\d:/]| ?(?:h\\b|heures))(?: (${MONTH.fr})\\b\\.?)?)?`, 'g'), means: (found, said) => weekdayOrDate(found, 'fr', said, WEEKDAYS.fr.indexOf(found[2] as string)) },
  { says: new RegExp(`(?:${FR_BEFORE}|\\b)(\\d{1,2})(?:er)? (${MONTH.fr})\\b\\.?(?: (\\d{4}))?`, 'g'), means: (found, said) => dated(date(Number(found[2]), monthOf(found[3] as string, 'fr'), found[4], said), found[1]) },
  { says: new RegExp(`(?:${FR_BEFORE}|\\ble )(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])(?! ?h)`, 'g'), means: (found, said) => dated(date(Number(found[2]), Number(found[3]) - 1, found[4], said), found[1]) },
  { says: new RegExp(`(?:(?:(avant)|d'ici|au plus tard|pour|des) )?\\b(?:le|(?<=(?:rendez-?vous|rdv|passage|livraison|intervention) )du) (\\d{1,2})(?:er)?(?![\\d/.,:]\\d|\\d| ?(?:h\\b|heures|euros|%|€|eme))(?! (?:${MONTH.fr}))`, 'g'), means: (found, said) => dated(dayOfMonth(Number(found[2]), said), found[1]) },
  { says: /\b(?:cette|dans la|d'ici la fin de la|en fin de|fin de) semaine\b(?! prochaine)/g, means: week(0, SUNDAY) },
  { says: /\ben debut de semaine(?: prochaine)?\b/g, means: week(1, WEDNESDAY) },
  { says: /\bsemaine prochaine\b/g, means: week(1, SUNDAY) },
  { says: /\b(?:ce|d'ici le|avant le) week-?\s?end\b/g, means: week(0, SUNDAY) },
  { says: /\b(?:en |au )?milieu de semaine prochaine\b/g, means: week(1, FRIDAY) },
  { says: /\b(?:en |au )?milieu de semaine\b(?! prochaine)/g, means: week(0, FRIDAY) },
  { says: new RegExp(`\\b(debut|mi|fin|courant)[- ](${MONTH.fr})\\b`, 'g'), means: (found, said) => partOfMonth(found[1] as string, monthOf(found[2] as string, 'fr'), said) },
  { says: /\b(?:le |au )?mois prochain\b/g, means: nextMonth },
  { says: /\b(?:avant|d'ici|pour) (?:l'|le |la |les )?(?:noel|fetes|rentree|ete|automne)\b/g, means: feast },
  { says: /\b(?:fin (?:de |du )mois|fin de ce mois|ce mois-?\s?ci)\b/g, means: monthEnd },
]; // biome-ignore format: a table reads better dense

const ENGLISH: readonly Shape<NamedDay>[] = [
  { says: /\btoday\b|\bthis (?:morning|lunchtime)\b/g, means: fromToday(0) },
  { says: /\btonight\b|\bthis (?:afternoon|evening)\b/g, means: laterToday },
  { says: /(?<!day after )\b(?:tomorrow|tmrw|tmw)\b/g, means: fromToday(1) },
  { says: /\b(?:the )?day after tomorrow\b/g, means: fromToday(2) },
  { says: new RegExp(`(?:${EN_BEFORE})?(?<!last )(?:\\b(next) )?\\b(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)\\b(?! (?:just gone|gone|last))(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th|(?= (?:${MONTH.en})\\b)|(?=[.,]))(?: (?:of )?(${MONTH.en})\\b)?)?`, 'g'), means: ([all, before, next, name, day, month], said) => weekdayOrDate([all, before, name, next, day, month], 'en', said, WEEKDAYS.en.indexOf((name as string).slice(0, 3))) },
  { says: new RegExp(`(?:${EN_BEFORE}|\\b)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH.en})\\b(?: (\\d{4}))?`, 'g'), means: (found, said) => dated(date(Number(found[2]), monthOf(found[3] as string, 'en'), found[4], said), found[1]) },
  { says: new RegExp(`(?:${EN_BEFORE})?\\b(${MONTH.en})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (\\d{4}))?`, 'g'), means: (found, said) => dated(date(Number(found[3]), monthOf(found[2] as string, 'en'), found[4], said), found[1]) },
  { says: new RegExp(`(?:${EN_BEFORE})(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`, 'g'), means: (found, said) => dated(eitherWay(Number(found[2]), Number(found[3]), found[4], said), found[1]) },
  { says: new RegExp(`(?:(?:(before)|by|on|for|from|until) )?\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?(?:${MONTH.en}))`, 'g'), means: (found, said) => dated(dayOfMonth(Number(found[2]), said), found[1]) },
  { says: /\b(?:this|by the end of (?:the|this)|the end of (?:the|this)|end of|later this|later in the) week\b(?! after)/g, means: week(0, SUNDAY) },
  { says: /\b(?:early|beginning of|start of) next week\b/g, means: week(1, WEDNESDAY) },
  { says: /(?<!early |of )\bnext week\b/g, means: week(1, SUNDAY) },
  { says: /\b(?:before|by|this|over) the weekend\b|\bthis weekend\b/g, means: (found, said) => week(0, found[0].startsWith('before') ? FRIDAY : SUNDAY)(found, said) },
  { says: /\bend of next week\b|\blate next week\b/g, means: week(1, SUNDAY) },
  { says: /\b(?:mid-?\s?week|the middle of (?:the|this) week)\b/g, means: week(0, FRIDAY) },
  { says: new RegExp(`\\b(early|start of|beginning of|mid|late|end of)[- ](${MONTH.en})\\b`, 'g'), means: (found, said) => partOfMonth((found[1] as string).split(' ')[0] as string, monthOf(found[2] as string, 'en'), said) },
  { says: /\bnext month\b/g, means: nextMonth },
  { says: /\b(?:before|by) (?:the )?(?:christmas|xmas|new year|summer|autumn)\b/g, means: feast },
  { says: /\b(?:by )?(?:the )?end of (?:the|this) month\b|\bthis month\b/g, means: monthEnd },
]; // biome-ignore format: a table reads better dense

/** How days are named. */
export const DAYS: Readonly<Record<Locale, readonly Shape<NamedDay>[]>> = { fr: FRENCH, en: ENGLISH };

import type { Locale } from '../../types/text';
import { DAY, dayOf, LAST, type Local, workingDaysAfter } from './clock';
import { numberOf, numberSource } from './number-words';
import type { Shape } from './shape';

/** When a span of time that words name is over. */
export interface NamedEnd {
  readonly due: number;
  /** Hours are exact, days are not. */
  readonly exact: boolean;
}

const days = (count: number, isWorking: boolean, { minutes }: Local): NamedEnd => ({
  due: LAST + (isWorking ? workingDaysAfter(dayOf(minutes), count) : dayOf(minutes) + count * DAY),
  exact: false,
});

/** Ends a span of so many units; what is longer than a day ends with a day. */
function end(count: number, unit: string, isWorking: boolean, said: Local): NamedEnd | null {
  if (!(count > 0)) return null;
  if (unit.startsWith('mi') || unit === 'mn') return { due: said.minutes + count, exact: true };
  if (unit.startsWith('h')) return { due: said.minutes + count * 60, exact: true };
  if (unit.startsWith('fo')) return days(count * 14, false, said);
  if (unit.startsWith('s') || unit.startsWith('w')) return days(count * 7, false, said);
  return unit.startsWith('mo') ? days(count * 31, false, said) : days(count, isWorking, said);
}

/** «quelques jours»: as much as one may mean by it. */
const FEW: Readonly<Record<string, number>> = {
  m: 60,
  h: 12 * 60,
  j: 7 * DAY,
  d: 7 * DAY,
  s: 28 * DAY,
  w: 28 * DAY,
};
const few = (unit: string, { minutes }: Local): NamedEnd => ({
  due: minutes + (FEW[unit.charAt(0)] ?? DAY),
  exact: false,
});

const FR = numberSource('fr');
const EN = numberSource('en');
const FR_LEAD =
  "(?:sous|dans|d'ici|en|apres|avant)(?: un delai (?:maximum )?de)?(?: au (?:plus|maximum))?(?: l[ea]s?)?(?: prochaine?s)?";
const EN_LEAD =
  '(?:within|in|over|for|under|up to|allow|takes?|give (?:us|me))(?: the)?(?: next| coming| up to| about| around| a (?:max(?:imum)?|further) of)?';
const FR_UNIT = 'minutes?|mn|min|heures?|h|jours?|j|semaines?|mois';
const EN_UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnight|months?';
/** What may stand behind a span in place of a word before it: «48 h maximum», "5 days tops". */
const FR_MOST = '(?:grand )?max(?:imum)?|(?:tout )?au (?:plus|maximum)';
const EN_MOST = 'max(?:imum)?|tops|at (?:the )?(?:most|latest)';

/** The greater of «3 à 5», «24/48». */
const RANGE = (number: string, to: string): string => `(?:(?:${number}) ?(?:${to}) ?)?(${number})`;

const isWorking = (words: string): boolean => /ouvr|working|business/.test(words);

const FRENCH: readonly Shape<NamedEnd>[] = [
  { says: new RegExp(`\\b${FR_LEAD} ${RANGE(FR, 'a|ou|-|/')} ?(?:prochaine?s )?(${FR_UNIT})\\b(?:[- ](?:ouvr\\w+|maximum|max))?`, 'g'), means: (found, said) => isClock(found) ? null : end(numberOf(found[1] as string), found[2] as string, isWorking(found[0]), said) },
  { says: new RegExp(`\\b${RANGE(FR, 'a|ou|-|/')} ?(${FR_UNIT})\\b(?: ouvr\\w+)? (?:${FR_MOST})\\b`, 'g'), means: (found, said) => end(numberOf(found[1] as string), found[2] as string, isWorking(found[0]), said) },
  { says: new RegExp(`\\b(?:encore|plus que|comptez|compter|il faut(?: compter)?|il faudra|delai (?:de|:)) (?:encore )?${RANGE(FR, 'a|ou|-|/')} ?(${FR_UNIT})\\b(?: ouvr\\w+)?(?! d'attente| de retard)`, 'g'), means: (found, said) => end(numberOf(found[1] as string), found[2] as string, isWorking(found[0]), said) },
  { says: /\bdans l'heure\b/g, means: (_found, said) => end(1, 'heure', false, said) },
  { says: /\bdans (?:une|la) (?:petite )?demi-?\s?heure\b/g, means: (_found, said) => end(30, 'minutes', false, said) },
  { says: /\bdans le quart d'heure\b/g, means: (_found, said) => end(15, 'minutes', false, said) },
  { says: /\bsous (?:une )?(huit|quinz)aine\b/g, means: ([, count], said) => end(count === 'huit' ? 8 : 15, 'jours', false, said) },
  { says: /\b(?:dans|d'ici|sous) (?:quelques|les prochaine?s) (minutes|heures|jours|semaines)\b/g, means: ([, unit], said) => few(unit as string, said) },
]; // biome-ignore format: a table reads better dense

/** «avant 17 h», «d'ici 18 h» name an hour of the day; «d'ici 2 h» and «sous 48 h» a span. */
function isClock(found: RegExpExecArray): boolean {
  const unit = found[2] as string;
  if (!unit.startsWith('h'))
    return found[0].startsWith('avant') && !/\bavant [^h]+(?:jour|semaine|minute|mois)/.test(found[0]);
  return (
    found[0].startsWith('avant') ||
    (found[0].startsWith("d'ici") && Number(found[1]) >= 7 && Number(found[1]) < 24)
  );
}

const ENGLISH: readonly Shape<NamedEnd>[] = [
  { says: new RegExp(`\\b${EN_LEAD} (?:${RANGE(EN, 'to|or|-|—|/')} ?)?(?:more |full )?(?:(?:working|business|couple of) ?)?(${EN_UNIT})\\b(?:'? time)?`, 'g'), means: (found, said) => end(found[0].includes('couple of') ? 2 : numberOf(found[1] ?? ''), found[2] as string, isWorking(found[0]), said) },
  { says: new RegExp(`\\b${RANGE(EN, 'to|or|-|—|/')} ?(?:(?:working|business) )?(${EN_UNIT})\\b (?:${EN_MOST})\\b`, 'g'), means: (found, said) => end(numberOf(found[1] as string), found[2] as string, isWorking(found[0]), said) },
  { says: new RegExp(`\\b(?:another|just|only|give it|expect|in about) (?:another )?${RANGE(EN, 'to|or|-|—|/')} ?(?:more )?(?:(?:working|business) )?(${EN_UNIT})\\b(?! ago| late)`, 'g'), means: (found, said) => end(numberOf(found[1] as string), found[2] as string, isWorking(found[0]), said) },
  { says: /\b(?:within|in) the (?:next )?(hour|day|week)\b/g, means: ([, unit], said) => end(1, unit as string, false, said) },
  { says: /\b(?:within|in) (?:the next )?half an hour\b/g, means: (_found, said) => end(30, 'minutes', false, said) },
  { says: /\b(?:within|in|over) (?:the next |a )?(?:few|coming) (minutes|hours|days|weeks)\b/g, means: ([, unit], said) => few(unit as string, said) },
  { says: new RegExp(`\\b(?:the )?next (${EN}) (${EN_UNIT})\\b`, 'g'), means: ([, count, unit], said) => end(numberOf(count as string), unit as string, false, said) },
  { says: /\b(\d{1,2}) ?(?:-|to) ?(\d{1,2}) (?:working|business) days\b/g, means: ([, , count], said) => end(Number(count), 'days', true, said) },
]; // biome-ignore format: a table reads better dense

/** How spans of time are named. */
export const SPANS: Readonly<Record<Locale, readonly Shape<NamedEnd>[]>> = { fr: FRENCH, en: ENGLISH };

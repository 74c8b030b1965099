import type { Locale } from '../../types/text';
import { LAST } from './clock';
import type { Shape } from './shape';

/** A time of day that words name, in minutes since midnight; a part of the day is named by its end. */
export interface NamedHour {
  readonly minute: number;
  /** «17 h» is exact, «demain matin» is not. */
  readonly exact: boolean;
  /** Whether it needs no day beside it: «avant 17 h», «en fin de journée», but not «le matin». */
  readonly alone: boolean;
}

const NOON = 12 * 60;
const AFTERNOON = 18 * 60;
const CLOSE = 19 * 60;

const exact = (minute: number): NamedHour | null =>
  minute <= LAST + 1 ? { minute: Math.min(minute, LAST), exact: true, alone: true } : null;
/** «le matin» needs a day beside it, as does «dans la nuit», which may be last night; «en fin de matinée» is today's. */
const part = (minute: number) => (): NamedHour => ({ minute, exact: false, alone: false });
const whole = (minute: number) => (): NamedHour => ({ minute, exact: false, alone: true });

const clock = (hour: string | undefined, minute: string | undefined): number =>
  Number(hour) * 60 + Number(minute ?? 0);

/** 12 am is midnight; a bare «5» at a desk is five in the afternoon. */
function english(hour: string, minute: string | undefined, half: string | undefined): NamedHour | null {
  const value = Number(hour);
  if (value > 23) return null;
  if (half === 'a') return exact(clock(String(value % 12), minute));
  const isAfternoon = half === 'p' ? value < 12 : value < 8 && !/^0/.test(hour);
  return exact(clock(String(isAfternoon ? value + 12 : value), minute));
}

const FR_LEAD =
  "(?:avant|a|vers(?: les)?|sur les coups de|d'ici|pour|des|et|entre|jusqu'a|-|—|/|a partir de|au plus tard a)";
const FRENCH: readonly Shape<NamedHour>[] = [
  { says: new RegExp(`\\b${FR_LEAD} ?([01]?\\d|2[0-4]) ?(?:h|heures?)\\b(?: ?([0-5]\\d)\\b)?(?! (?:ouvr|de retard|d'attente|max))`, 'g'), means: ([, hour, minute]) => exact(clock(hour, minute)) },
  { says: new RegExp(`\\b${FR_LEAD} ?([01]?\\d|2[0-4])h([0-5]\\d)\\b`, 'g'), means: ([, hour, minute]) => exact(clock(hour, minute)) },
  { says: new RegExp(`\\b${FR_LEAD} ([01]?\\d|2[0-3]):([0-5]\\d)\\b`, 'g'), means: ([, hour, minute]) => exact(clock(hour, minute)) },
  { says: /(?<!apres[- ])\bmidi\b/g, means: () => exact(NOON) },
  { says: /\bminuit\b/g, means: () => exact(LAST) },
  { says: /\b(?:en |d'ici (?:la )?)?(?:fin|milieu) de (?:la )?matinee\b/g, means: whole(NOON) },
  { says: /\b(?:en )?(?:debut|milieu|fin) d'apres-?\s?midi\b/g, means: whole(AFTERNOON) },
  { says: /\ben soiree\b/g, means: whole(LAST) },
  { says: /\bdans la nuit\b/g, means: part(LAST) },
  { says: /\b(?:avant|d'ici|a) (?:la |notre )?fermeture\b/g, means: whole(CLOSE) },
  { says: /\bmatin(?:ee)?\b/g, means: part(NOON) },
  { says: /\bapres-?\s?midi\b/g, means: part(AFTERNOON) },
  { says: /\b(?:en |d'ici (?:la )?)?fin de (?:la )?(?:journee|soiree)\b/g, means: ([words]) => whole(words.endsWith('soiree') ? LAST : CLOSE)() },
]; // biome-ignore format: a table reads better dense

const EN_LEAD = '(?:by|before|at|until|till|around|about|from|and|between|to|-|—|/|no later than)';
const ENGLISH: readonly Shape<NamedHour>[] = [
  { says: /\b(\d{1,2})(?:[:.]([0-5]\d))? ?([ap])\.?m\b/g, means: ([, hour, minute, half]) => english(hour as string, minute, half) },
  { says: /\b(\d{1,2}):([0-5]\d)\b(?! ?[ap]\.?m)/g, means: ([, hour, minute]) => english(hour as string, minute, undefined) },
  { says: /\b(?:by|before|until|at) ([1-9]|1[0-2])(?= (?:today|tomorrow|tonight|o'clock|on|this)|[.,;!)]|$)(?![.,]\d)/g, means: ([, hour]) => english(hour as string, undefined, undefined) },
  { says: new RegExp(`\\b${EN_LEAD} ([1-9]|1[0-2]) o'clock`, 'g'), means: ([, hour]) => english(hour as string, undefined, undefined) },
  { says: new RegExp(`\\b${EN_LEAD} (\\d{1,2})\\.([0-5]\\d)\\b(?! ?[ap]\\.?m)`, 'g'), means: ([, hour, minute]) => english(hour as string, minute, undefined) },
  { says: /\b(?:noon|midday|lunch(?:time)?)\b/g, means: () => exact(NOON) },
  { says: /\bbetween (?:\d{1,2})(?: ?[ap]\.?m)? ?(?:and|-|—) ?(\d{1,2})(?![\d:.]|\s?(?:[ap]\.?m|days|hours|working|%))/g, means: ([, hour]) => english(hour as string, undefined, undefined) },
  { says: /\bmidnight\b/g, means: () => exact(LAST) },
  { says: /\b(?:late|mid)[- ]morning\b/g, means: whole(NOON) },
  { says: /\b(?:early|mid|late)[- ]afternoon\b|\btea-?\s?time\b/g, means: whole(AFTERNOON) },
  { says: /\b(?:early|later this|late this) evening\b/g, means: whole(LAST) },
  { says: /\bmorning\b|\bfirst thing\b/g, means: part(NOON) },
  { says: /\bafternoon\b/g, means: part(AFTERNOON) },
  { says: /\b(?:by )?(?:the )?end of (?:the |this )?(?:business )?day\b|\b(?:by )?close of (?:play|business)\b|\b(?:by )?(?:cob|eod)\b|\bby close\b|\bbefore we close\b|\bby closing time\b/g, means: whole(CLOSE) },
]; // biome-ignore format: a table reads better dense

/** How times of day are named. */
export const HOURS: Readonly<Record<Locale, readonly Shape<NamedHour>[]>> = { fr: FRENCH, en: ENGLISH };

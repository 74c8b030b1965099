import type { Locale } from '../../../engine/types/text';
import type { Visa } from '../../../rules/pack/visa/words';
import { momentOf, timeOf } from '../../advice-card/moment';
import { words } from '../../ui/words';

const dayOn = (date: Date): string => date.toDateString();

/** When a visa was given: its hour on the same day, else day and hour. */
export function givenAt({ at }: Pick<Visa, 'at'>, locale: Locale, now = new Date()): string {
  const isToday = dayOn(new Date(at)) === dayOn(now);
  return (isToday ? timeOf(at, locale) : momentOf(at, locale)) ?? at;
}

/** «Validé par Claire, 14 h 02». */
export const visaWords = (visa: Visa, locale: Locale): string =>
  words(locale)('visa.given', { by: visa.by, at: givenAt(visa, locale) });

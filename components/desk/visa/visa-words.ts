import type { Locale } from '../../../engine/types/text';
import type { Visa } from '../../../rules/pack/visa/words';
import { momentOf, timeOf } from '../../advice-card/moment';
import type { ShownVisa } from '../../composer/state';
import { words } from '../../ui/words';

const dayOn = (date: Date): string => date.toDateString();

/** When a visa was given: its hour on the same day, else day and hour. */
export function givenAt({ at }: Pick<Visa, 'at'>, locale: Locale, now = new Date()): string {
  const isToday = dayOn(new Date(at)) === dayOn(now);
  return (isToday ? timeOf(at, locale) : momentOf(at, locale)) ?? at;
}

/** Why a visa does not hold, as its sentences are named: the text was changed, its time is up, another customer. */
export function visaTrouble({ ended }: Pick<ShownVisa, 'ended'>): 'changed' | 'over' | 'elsewhere' {
  if (ended === undefined) return 'changed';
  return ended === 'over' ? 'over' : 'elsewhere';
}

/** What to do about a visa that does not hold. */
export function troubleWords(visa: ShownVisa, locale: Locale): string {
  const until = visa.until ? givenAt({ at: visa.until }, locale) : '';
  const values = { by: visa.by, at: givenAt(visa, locale), until };
  return words(locale)(`visa.${visaTrouble(visa)}Hint`, values);
}

/** «Validé par Claire, 14 h 02». */
export const visaWords = (visa: Visa, locale: Locale): string =>
  words(locale)('visa.given', { by: visa.by, at: givenAt(visa, locale) });

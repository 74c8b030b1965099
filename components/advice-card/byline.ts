import type { Evidence } from '../../engine/types/diagnostic';
import type { Locale } from '../../engine/types/text';
import { words } from '../ui/words';
import { dayOf, momentOf } from './moment';

/** Whose words these are: what the evidence names, else the name that fits in its place. */
export type Unnamed = 'customer' | 'brandAnswer';

/** An earlier reply is the person's own, so a name with it is that of whom it went to. */
function who({ source, author, to = author }: Evidence, unnamed: Unnamed, locale: Locale): string {
  const say = words(locale);
  if (source === 'saved') return say('card.savedReply');
  if (source === 'thread') return author ?? say(`card.${unnamed}`);
  return to === undefined ? say('card.yourAnswer') : say('card.yourAnswerTo', { to });
}

/**
 * Who wrote the words quoted, and when: «Camille, 14 janvier».
 * @param precise names the hour too, where minutes count
 */
export function byline(evidence: Evidence, locale: Locale, unnamed: Unnamed, precise = false): string {
  const name = who(evidence, unnamed, locale);
  const date = (precise ? momentOf : dayOf)(evidence.at, locale);
  return date === undefined ? name : words(locale)('card.byline', { who: name, date });
}

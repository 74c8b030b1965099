import { languageOf } from '../../engine/text/language';
import { scan } from '../../engine/text/scan';
import type { Message } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';

/** The language that a reply will most likely be written in: the customer's, or the person's own where that is not told. */
export function firstLanguage(thread: readonly Message[], own: Locale): Locale {
  const text = thread.findLast(({ role }) => role === 'customer')?.text ?? '';
  return languageOf(text, scan(text)) ?? own;
}

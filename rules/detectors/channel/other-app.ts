import type { Reading } from '../../../engine/analysis/detector';
import { fold } from '../../../engine/text/fold';
import type { Span } from '../../../engine/types/text';

/** Apps that people write to brands in: each its own way, though a pack calls them all a chat. */
const APPS = ['whatsapp', 'telegram', 'imessage', 'viber', 'sms'];

const appsIn = (text: string): string[] => {
  const low = fold(text);
  return APPS.filter((app) => low.includes(app));
};

/**
 * Whether the draft sends to an app where the customer tried another way, or the other way round.
 * @param span the words of the draft that send them there; their sentence is read
 */
export function isOtherApp({ draft, customer }: Reading, [from]: Span): boolean {
  const sentence = draft.sentences.find(({ start, end }) => from >= start && from < end);
  const named = appsIn(sentence ? draft.text.slice(sentence.start, sentence.end) : '');
  if (named.length === 0) return false;
  const tried = appsIn(customer.all.text);
  return !named.some((app) => tried.includes(app));
}

import type { TextReading } from '../reading/text';
import type { Edit, Span } from '../types/text';
import { closingStart, greetingEnd } from './places';

/** «Nous restons à votre disposition», "please feel free to write": an offer to end on. */
const OFFER =
  /(?<!\p{L})(?:disposition|n['’]hésitez|si besoin|feel free|hesitate|anything else|reach out if|(?:any|have) (?:other|further|more) questions?|d['’]autres questions)(?!\p{L})/iu;
/** An offer that a way can follow: it does not go on about something else. */
const OPEN_ENDED = /(?<!\p{L})(?:disposition|hesitate|feel free)(?!\p{L})[^,;:?!]{0,60}$/iu;
const THANKS = /^\s*(?:thanks|thank you|merci)[^.!?\n]{0,25}[.!]*\s*$/iu;

/** Where the last courtesies begin: the closing, and an offer or a word of thanks before it. */
export function courtesiesStart(draft: TextReading): number {
  const closing = closingStart(draft);
  const last = draft.sentences.findLast(({ start }) => start < closing);
  if (!last || last.start <= greetingEnd(draft)) return closing;
  const text = draft.text.slice(last.start, closing);
  return OFFER.test(text) || THANKS.test(text) ? last.start : closing;
}

/** The last sentence before the closing, without its full stop, where it offers more and names no way to it; else null. */
export function lastOffer(draft: TextReading): Span | null {
  const closing = closingStart(draft);
  const start = courtesiesStart(draft);
  if (start >= closing) return null;
  const text = draft.text.slice(start, closing).replace(/[\s.!]+$/, '');
  return OPEN_ENDED.test(text) ? [start, start + text.length] : null;
}

/** The edit that names a way behind the last offer: «…, nous restons à votre disposition : écrivez-nous …». */
export function behindOffer(draft: TextReading, sentence: string): Edit[] {
  const offer = lastOffer(draft);
  if (!offer) return [];
  const end = /^[.!]*/.exec(draft.text.slice(offer[1]))?.[0].length ?? 0;
  const colon = draft.locale === 'fr' ? '\u00a0: ' : ': ';
  const text = colon + sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return [{ start: offer[1], end: offer[1] + end, text }];
}

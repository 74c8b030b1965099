import { hitsOf, type TextReading } from '../reading/text';
import type { Span } from '../types/text';

/** A signature at the end: ^AB, -Sam, ~Priya, «L'équipe X», or a few capitalised words on their own. */
const SIGNATURE =
  /(?:\s*[\^~–—-]\s?\p{Lu}[\p{L}.-]{0,20}|\s*\/\p{Lu}{2,3}|\s*\n\s*\p{Lu}[\p{L}' .,-]{0,40}|(?<=[.!?…])\s+\p{Lu}\p{L}{1,14}(?:,? (?:de |du |d[’'])?\p{Lu}[\p{L}’' -]{1,25})?)\s*$/u;

/** Where the signature begins (UTF-16), the text's end when there is none. */
export function signatureStart(text: string): number {
  const found = SIGNATURE.exec(text);
  return found ? found.index : text.trimEnd().length;
}

/** Where the closing («Cordialement», «Bonne journée», the signature) begins. */
export function closingStart(reading: TextReading): number {
  const signature = signatureStart(reading.text);
  const formula = hitsOf(reading, 'closing').find(({ match }) => match[0] > reading.text.length / 2);
  if (!formula) return signature;
  const sentence = reading.sentences[formula.sentence];
  return Math.min(signature, sentence?.start ?? signature);
}

/** Where the greeting ends: behind «Bonjour Léa,» or a leading @handle, 0 when there is none. */
export function greetingEnd(reading: TextReading): number {
  const { text } = reading;
  const greeted =
    /^\s*(?:@\w+[ ,:]*)*(?:bonjour|bonsoir|hello|hi|hey|dear|salut|coucou|cher|chère|good (?:morning|afternoon|evening))\b[^,.!?;:\n]{0,40}[,.!:\n]?\s*/i.exec(
      text,
    );
  if (greeted) return greeted[0].length;
  const handle = /^\s*(?:(?:@\w+|__cust__)[ ,:]*)+/.exec(text);
  return handle ? handle[0].length : 0;
}

/** The sentence that holds a span, with the white space behind it. */
export function sentenceAround(reading: TextReading, span: Span): Span {
  const inside = reading.sentences.filter(({ start, end }) => start < span[1] && span[0] < end);
  const start = Math.max(inside[0]?.start ?? span[0], Math.min(greetingEnd(reading), span[0]));
  const end = inside.at(-1)?.end ?? span[1];
  const space = /^[ \t]*/.exec(reading.text.slice(end))?.[0].length ?? 0;
  return [start, Math.min(end + space, Math.max(end, closingStart(reading)))];
}

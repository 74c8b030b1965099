import type { Span } from '../types/text';

/** What stands on its own is left out without a trace: between marks, at an edge. */
const OPENS = /(?:^|[.,;:!?…(–—\n]|\p{Extended_Pictographic}\ufe0f?)\s*$/u;
/** «Bonjour,» greets without a name too. */
const GREETS = /^\s*(?:bonjour|bonsoir|hello|hi|hey|salut|coucou|good (?:morning|afternoon|evening))\s+$/iu;
const CLOSES = /^\s*(?:$|[.,;:!?…)–—\n]|\p{Extended_Pictographic})/u;
/** A sign of no letters: an emoji, a smiley, marks. */
const isSign = (text: string): boolean =>
  !/[\p{L}\d]/u.test(text) || /^[:;]-?[dp]$/i.test(text.trim()) || /^xd$/i.test(text.trim());
/** «Commande 12345»: a number beside the noun that it numbers. */
const NUMBERED = /\p{L}{4,}\s*(?:n[°o]\.?|num[ée]ro|number|no\.|#|r[ée]f\.?)?\s*$/iu;
const LABEL = /\s*(?:n[°o]\.?|num[ée]ro|number|no\.|#|r[ée]f\.?)\s*$/iu;
/** What needs a word behind it. */
const NEEDY =
  /(?<!\p{L})(?:avant|après|depuis|dans|pour|chez|vers|sous|entre|before|after|since|from|with|until|about|under|your|votre|notre)\s*$/iu;

/**
 * Where words can be left out and the sentence stays a sentence.
 * @returns the span, its label included («n° 12345»); null where something else has to come in its place
 */
export function looseSpan(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (isSign(words)) return [start, end];
  if ((OPENS.test(before) || GREETS.test(before)) && CLOSES.test(after)) return [start, end];
  const isCode =
    /\d/.test(words) && !/\p{L}{3}/u.test(words) && !/^[\p{L}\d/.-]/u.test(after.replace(/^[.](?=\s|$)/, ''));
  if (!isCode || !NUMBERED.test(before) || NEEDY.test(before)) return null;
  return [start - (LABEL.exec(before)?.[0].length ?? 0), end];
}

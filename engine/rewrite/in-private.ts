import type { Diagnostic } from '../types/diagnostic';
import type { Edit, Locale, Span } from '../types/text';
import type { Context } from './context';
import { sentenceAround } from './places';

const IN_PRIVATE: Readonly<Record<Locale, string>> = { fr: 'en privé', en: 'in private' };

/** What is done with the details begins here: the asking ends before it. */
const THEN =
  /,?\s(?:then|so (?:that )?(?:we|I)|and (?:we|I)|to (?:help|check|look|forward|pass|send|verify|review|assist)|pour que|afin|et (?:nous|je)|nous pourrons)(?!\p{L})/iu;

/** Where a sentence's words end, before its full stop and the space behind it, or before what they are for. */
function endOfWords(text: string, [start, end]: Span, asked: Span): number {
  const then = THEN.exec(text.slice(asked[1], end));
  if (then) return asked[1] + then.index;
  const mark = /[\s.!?…]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - mark;
}

/** What can stand between the thing that is asked for and the words for private: «en question», "number". */
const SHORT_TAIL = 24;
const ALSO: Readonly<Record<Locale, (words: string) => string>> = {
  fr: (words) => ` Merci de nous l’envoyer ${words}.`,
  en: (words) => ` Please send it ${words}.`,
};

/** Behind the thing that is asked for where its words end there; else in a sentence of its own. */
function privately(text: string, sentence: Span, asked: Span, words: string, locale: Locale): Edit {
  const end = endOfWords(text, sentence, asked);
  const tail = text.slice(asked[1], end);
  const comma = /^[^,;]{0,24}(?=,\s(?:we|i|then|so|and|nous|je|et|afin|pour)(?!\p{L}))/iu.exec(tail)?.[0];
  if (comma !== undefined && !SPEAKS.test(comma)) {
    const at = asked[1] + comma.length;
    return { start: at, end: at, text: ` ${words}` };
  }
  const asking = text.slice(...asked);
  const isListed = LISTED.test(tail);
  if ((isListed || tail.length <= SHORT_TAIL) && !SPEAKS.test(tail) && !GOES_ON.test(asking))
    return { start: end, end, text: ` ${words}` };
  const verb = ASKED_BY.exec(asking)?.[0].length;
  if (verb) return { start: asked[0] + verb, end: asked[0] + verb, text: `, ${words},` };
  const stop = /[\s]*$/u.exec(text.slice(...sentence))?.[0].length ?? 0;
  return { start: sentence[1] - stop, end: sentence[1] - stop, text: ALSO[locale](words) };
}

/** «…, email, contact number and full name»: the rest of a list. */
const LISTED = /^(?:,\s[\p{L} -]{2,24})*,?\s(?:and|et|or|ou)\s[\p{L} -]{2,24}$/iu;
/** The verb of asking, where what is asked for stands behind it and goes on. */
const ASKED_BY =
  /^(?:provide|send(?: us| me)?|share|forward(?: us| me)?|confirm|transmettre|indiquer|communiquer|envoyer)(?=\s(?:the|your|l['’]|le|la|les|votre|vos)\b)/iu;

/** "The address you used": what follows belongs to that. */
const GOES_ON = /(?<!\p{L})(?:you|vous|tu)\s\p{L}+$/iu;

/** Words that go on about something else: who does what with it. */
const SPEAKS = /(?<!\p{L})(?:you|we|us|i|used|vous|nous|je|que|qui|dont)(?!\p{L})/iu;

/** What is asked for stays asked for, and is to be sent in private: by the way that is known, or in so many words. */
export function askedInPrivate({ analysis, way, locale }: Context, { spans }: Diagnostic): Edit[] {
  const { draft } = analysis.reading;
  const words = way?.channel === 'dm' || way?.channel === 'email' ? way.words : IN_PRIVATE[locale];
  const edits = spans.map((span) => privately(draft.text, sentenceAround(draft, span), span, words, locale));
  return edits.filter(({ start }, i) => edits.findIndex((one) => one.start === start) === i);
}

/** «Votre grille-pain», "your coffee maker": what they bought, in words. */
const ITEM = /^(votre|vos|your)\s[\p{L}' ’-]+$/iu;
/** «Votre mari», "your boyfriend": somebody, whom no «article» stands for. */
const SOMEBODY =
  /(?<!\p{L})(?:mari|femme|époux|épouse|conjointe?|compagn\p{L}+|ami\p{L}*|copine?|fils|fille|enfants?|père|mère|parents?|frère|sœur|bébé|chien\p{L}*|chat|husband|wife|partner|fianc\p{L}+|boy ?friend|girl ?friend|friends?|son|daughter|kids?|child|children|father|mother|mum|mom|dad|brother|sister|baby|dog|cat)(?!\p{L})/iu;
const UNNAMED: Readonly<Record<string, string>> = {
  votre: 'votre article',
  vos: 'vos articles',
  your: 'your item',
};

/** What they bought, unnamed; none unless every span is such a thing. */
export function unnamedItems({ analysis, isWhole }: Context, { spans }: Diagnostic): Edit[] {
  // A reply that says «article» for the thing itself reads as pasted.
  if (isWhole) return [];
  const { text } = analysis.reading.draft;
  const edits = spans.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    const owner = SOMEBODY.test(words) ? undefined : ITEM.exec(words)?.[1]?.toLowerCase();
    return owner ? [{ start, end, text: UNNAMED[owner] as string }] : [];
  });
  return edits.length === spans.length ? edits : [];
}

import type { Diagnostic } from '../types/diagnostic';
import type { Edit, Locale, Span } from '../types/text';
import type { Context } from './context';
import { sentenceAround } from './places';

const IN_PRIVATE: Readonly<Record<Locale, string>> = { fr: 'en privé', en: 'in private' };

/** What is done with the details begins here: the asking ends before it. */
const THEN =
  /,?\s(?:then|so (?:that )?(?:we|I)|and (?:we|I)|to (?:help|check|look)|pour que|afin|et (?:nous|je)|nous pourrons)(?!\p{L})/iu;

/** Where a sentence's words end, before its full stop and the space behind it, or before what they are for. */
function endOfWords(text: string, [start, end]: Span, asked: Span): number {
  const then = THEN.exec(text.slice(asked[1], end));
  if (then) return asked[1] + then.index;
  const mark = /[\s.!?…]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - mark;
}

/** What is asked for stays asked for, and is to be sent in private: by the way that is known, or in so many words. */
export function askedInPrivate({ analysis, way, locale }: Context, { spans }: Diagnostic): Edit[] {
  const { draft } = analysis.reading;
  const words = way?.channel === 'dm' || way?.channel === 'email' ? way.words : IN_PRIVATE[locale];
  const ends = spans.map((span) => endOfWords(draft.text, sentenceAround(draft, span), span));
  return [...new Set(ends)].map((at) => ({ start: at, end: at, text: ` ${words}` }));
}

/** «Votre grille-pain», "your coffee maker": what they bought, in words. */
const ITEM = /^(votre|vos|your)\s[\p{L}' ’-]+$/iu;
const UNNAMED: Readonly<Record<string, string>> = {
  votre: 'votre article',
  vos: 'vos articles',
  your: 'your item',
};

/** What they bought, unnamed; none unless every span is such a thing. */
export function unnamedItems({ analysis }: Context, { spans }: Diagnostic): Edit[] {
  const { text } = analysis.reading.draft;
  const edits = spans.flatMap(([start, end]) => {
    const owner = ITEM.exec(text.slice(start, end))?.[1]?.toLowerCase();
    return owner ? [{ start, end, text: UNNAMED[owner] as string }] : [];
  });
  return edits.length === spans.length ? edits : [];
}

import { Kind } from '../text/kinds';
import type { TextReading } from './text';

const MONEY = /[€£$]\s?\d|\d\s?(?:[€£$]|euros?\b|balles\b|quid\b|bucks\b)/i;

/** What is seen in a customer's message besides its words; weighed as they are. */
export function traitsOf({ text, tokens, sentences, hits }: TextReading): string[] {
  const words = tokens.filter(({ kind }) => kind & Kind.Word);
  const questions = text.split('?').length - 1;
  const seen: Readonly<Record<string, boolean>> = {
    '#bare': hits.size === 0,
    '#question-mark': questions > 0,
    '#questions': questions > 1,
    '#ends-asking': /\?\W*$/.test(text),
    '#exclaims': text.includes('!'),
    '#shouts': /[!]{2,}|[?]{2,}|!\?|\?!/.test(text),
    '#capitals': words.filter(({ kind }) => kind & Kind.Caps).length >= 4,
    '#shortest': words.length <= 3,
    '#short': words.length <= 6,
    '#medium': words.length >= 15,
    '#long': words.length >= 30,
    '#longest': words.length >= 60,
    '#sentences': sentences.length >= 3,
    '#numbers': tokens.some(({ kind }) => kind & Kind.Number),
    '#money': MONEY.test(text),
    '#link': tokens.some(({ kind }) => kind & Kind.Url),
    '#emoji': tokens.some(({ kind }) => kind & Kind.Emoji),
    '#handles': tokens.filter(({ kind }) => kind & (Kind.Handle | Kind.Masked)).length > 1,
  };
  return Object.keys(seen).filter((trait) => seen[trait]);
}

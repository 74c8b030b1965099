import type { Edit, Locale, Span } from '../types/text';
import { slotFor } from './slots';

const MONEY = /[€$£₹]|(?:euros?|eur|dollars?|pounds?|quid|francs?|chf|rupees|livres?)(?!\p{L})/iu;
const LINK = /@|\/|\.\p{L}{2,}/u;
const MONTH =
  /\p{L}*(?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mar|apr|may|jun|jul|aug|sep|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|day)|\d{1,2}\/\d{1,2}/iu;

/** What stands in a span, by how it is written. */
function kindOf(words: string): 'amount' | 'link' | 'date' | 'number' | 'place' {
  if (MONEY.test(words)) return 'amount';
  if (LINK.test(words) && !/^\d{1,2}\/\d{1,2}/.test(words)) return 'link';
  if (!/\d/.test(words)) return 'place';
  return MONTH.test(words) ? 'date' : 'number';
}

/** «14 articles»: the count is another's, what is counted may stay. */
const COUNTED = /^\d+(?=\s\p{L}+$)/u;

function blank(draft: string, [start, end]: Span, locale: Locale): Edit {
  const words = draft.slice(start, end);
  const kind = kindOf(words);
  const count = kind === 'number' ? COUNTED.exec(words)?.[0] : undefined;
  if (count !== undefined) return { start, end: start + count.length, text: slotFor('count', locale) ?? '' };
  return { start, end, text: slotFor(kind, locale) ?? '' };
}

/** A blank in place of each span, named for what stood there: ⟦montant⟧, ⟦date⟧, ⟦lieu⟧. */
export const blanked = (draft: string, spans: readonly Span[], locale: Locale): Edit[] =>
  spans.map((span) => blank(draft, span, locale));

import type { Edit, Locale, Span } from '../types/text';
import { slotFor } from './slots';

const MONEY = /[€$£₹]|(?:euros?|eur|dollars?|pounds?|quid|francs?|chf|rupees|livres?)(?!\p{L})/iu;
const LINK = /@|\/|\.\p{L}{2,}/u;
const MONTH =
  /\p{L}*(?:janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|mar|apr|may|jun|jul|aug|sep|dec|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|day)|\d{1,2}\/\d{1,2}/iu;

const HOUR = /^\d{1,2}\s?(?:h|heures?|[:.]\d\d|[ap]\.?m)|^(?:half|quarter) (?:past|to) /iu;
const SPELLED =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|two|three|four|five|seven|eight|nine|ten|eleven|twelve|dozen|fifteen|twenty|thirty)\b/iu;
const THEIRS = /^(?:votre|vos|ton|ta|tes|your) /iu;
/** «C», «LILAS-AGB». */
const CAPITALS = /^\p{Lu}(?:[\p{Lu}-]*\p{Lu})?$/u;

/** What stands in a span without figures, by how it is written. */
function namedKind(words: string): 'date' | 'number' | 'name' | 'place' {
  if (THEIRS.test(words)) return 'name';
  if (SPELLED.test(words) || CAPITALS.test(words)) return 'number';
  return MONTH.test(words) && /^\p{Ll}|day$/u.test(words) ? 'date' : 'place';
}

/** What stands in a span, by how it is written. */
function kindOf(words: string): 'amount' | 'link' | 'date' | 'hour' | 'number' | 'name' | 'place' {
  if (MONEY.test(words)) return 'amount';
  if (HOUR.test(words)) return 'hour';
  if (LINK.test(words) && !/^\d{1,2}\/\d{1,2}/.test(words)) return 'link';
  if (!/\d/.test(words)) return namedKind(words);
  return MONTH.test(words) ? 'date' : 'number';
}

/** «14 articles»: the count is another's, what is counted may stay. */
const COUNTED = /^(?:\d+|\p{L}+)(?=\s\p{L}+$)/u;

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

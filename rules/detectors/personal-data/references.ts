import { Kind } from '../../../engine/text/kinds';
import type { Span } from '../../../engine/types/text';
import { PERSONAL, WEAK } from './code-words';
import { type Code, codes } from './codes';
import { isQuantity } from './quantity';
import { isNoLine, roleOf, wordsBefore } from './role';
import { isAmong, linked, spansOf, type Written } from './written';

/** An airline's or a railway's locator: six signs, letters and figures mixed. */
const LOCATOR = /^(?=[A-Z\d]{6}$)(?=.{0,5}[A-Z])(?!\d{4})(?!.{2}\d{4})/;
/** A line of some country that `phones.ts` does not know. */
const LINE = /^(?:0[1-9]|1[38]00)[\d .-]{5,9}$/;
const THOUSANDS = /^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/;
/** A number of a thing on sale is the catalogue's. */
const PRODUCT =
  /\b(?:stock|rupture|rayon|catalogue|modele|coloris|pieces?|disponible|vente|vendue?s?|filtres?|filters?|cartouches?|cartridges?|batterie|sold|available|catalog|spare|part|colour|rappel|recall|garantie|guarantee)\b/;

/** «N° 4021», "No. 4021": more than «le numéro 3949», which may be dialled. */
const NTH = /^(?:n|no|nr)$/;

const ADDRESSED = /\b(?:you|your|you're|vous|votre)\b/;

/** «38A1 code for the gate», «4471 du portail». */
const CODE_AFTER =
  /^ (?:(?:gate|door|entry|access|alarm) )?code\b|^ (?:du|de la|de l'|pour (?:le|la|l')) ?(?:portail|porte|immeuble|entree|alarme|digicode|hall)/;

/** Four figures at most, or thousands, are a number of somebody's only right behind their noun. */
const isCount = (written: string, last: string): boolean =>
  (/^\d{1,4}$/.test(written) || (THOUSANDS.test(written) && written.length <= 7)) &&
  !(PERSONAL.has(last) || WEAK.has(last) || /^(?:est|is|was)$/.test(last));

/** By itself a code must be long; the more its noun says, the shorter it may be. */
function isTheirs({ digits, letters, written, span }: Code, page: Written): boolean {
  const before = wordsBefore(page, span[0]);
  const isMixed = digits > 0 && LOCATOR.test(written);
  if (digits >= 2 && CODE_AFTER.test(page.low.slice(span[1], span[1] + 30))) return true;
  const isOnSale = before.includes('(') || PRODUCT.test(page.low);
  switch (roleOf(before)) {
    case 'theirs':
      if (isCount(written, before[0] ?? '')) return false;
      if (before[0] === 'room' && !ADDRESSED.test(page.low)) return false;
      return digits >= 3 || (digits >= 2 && letters >= 2) || isMixed;
    case 'near':
      if (THOUSANDS.test(written) && written.length <= 7) return false;
      return digits >= 5 || (digits >= 3 && letters >= 1) || isMixed;
    case 'weak':
      return (
        isMixed ||
        (!isOnSale &&
          (digits >= 5 || (digits >= 3 && letters > 0) || (digits === 4 && NTH.test(before[0] ?? ''))))
      );
    case 'none':
      return digits >= 6 && !LINE.test(written) && !THOUSANDS.test(written) && !PRODUCT.test(page.low);
    case 'public':
      return false;
  }
}

/** «Les lots 22304 à 22311»: the second of a range is what the first is. */
const RANGE = /^\s?(?:a|to|et|and|ou|or|,|-)\s?$/;

/** «Carte se terminant par 4418», "card ending 4471", «**** 4471». */
const ENDING =
  /\b(?:card|account|visa|mastercard|amex|one|number|phone|carte|compte|cb|rib|iban|portable|mobile|celle|celui|numero|ligne|telephone)\b[^.!?;:\n]{0,24}?\b(?:ending|ends|ended|finishing|terminant|termine|terminee|terminent|finissant|finit)(?: (?:in|with|by|par|en|on) (?:[*x.…]{1,6} ?)?\d{2,6}| (?:[*x.…]{1,6} ?)?\d{4})\b|(?<![a-z0-9-])[*x•]{2,16}[ -]?\d{3,4}\b/g;
/** A booking's locator may be letters alone. */
const LETTERS =
  /\b(?:[Ll]ocator|[Bb]ooking|[Rr][ée]servation|[Dd]ossier|[Cc]onfirmation|PNR|pnr)(?: (?:ref|reference|référence|code|number|numéro|n°|is|est))? ?:? ?([A-Z]{5,7})\b/g;

const locators = ({ text }: Written): Span[] =>
  [...text.matchAll(LETTERS)].map(({ index, 0: found, 1: code = '' }) => {
    const end = index + found.length;
    return [end - code.length, end] as const;
  });

const times = ({ reading }: Written): Span[] =>
  reading.tokens
    .filter(({ kind }) => (kind & Kind.Time) !== 0)
    .map(({ start, end }) => [start, end] as const);

/**
 * Numbers that name a person's file, account, document or device.
 * @param taken what is explained otherwise
 * @param lines telephone numbers that are not the customer's; one may be a number of another kind after all
 */
export function references(page: Written, taken: readonly Span[], lines: readonly Span[]): Span[] {
  const off = [...taken, ...linked(page), ...times(page)];
  const out: Span[] = [];
  let past: Span | null = null;
  for (const code of codes(page.text)) {
    const isOff = isAmong(code.span, off) || isQuantity(page, code);
    if (isOff || (isAmong(code.span, lines) && !isNoLine(wordsBefore(page, code.span[0])))) continue;
    const isRanged = past !== null && RANGE.test(page.low.slice(past[1], code.span[0]));
    if (!isRanged && isTheirs(code, page)) out.push(code.span);
    else past = code.span;
  }
  return [...out, ...spansOf(page.low, ENDING), ...locators(page)];
}

import type { Span } from '../../../engine/types/text';
import { LETTER, UPPER } from './letters';
import type { Written } from './written';

const AMOUNT =
  '(?:[€$£₹] ?\\d[\\d.,  ]{0,14}\\d?|\\d[\\d.,  ]{0,14}(?:€|euros?|EUR|CHF|francs|dollars|\\$|£|pounds))';
const SPENT =
  '(?:[Dd][ée]bit|[Pp]aiement|[Aa]chat|[Tt]ransaction|[Rr]etrait|[Pp]r[ée]l[èe]vement|[Vv]irement|[Mm]ontant|[Rr][ée]gl[ée]e?|[Pp]ay[ée]e?|[Dd][ée]pens[ée]e?|[Ss]pent|[Pp]aid|[Oo]p[ée]ration|[Dd][ée]pense|[Cc]harge|[Pp]ayment|[Pp]urchase|[Tt]ransfer|[Ww]ithdrawal|[Dd]eposit|[Aa]mount|[Ss]um)s?';
const VIA =
  "(?:chez|aupr[èe]s (?:de|du|d['’])|au profit (?:de|du)|vien(?:t|nent) (?:de|du|d['’])|provien(?:t|nent) (?:de|du)|à|au|to|at|from|was actually(?: to| at)?|is actually|came from|comes from|went to|made at|spent at|spent in)";
/** «La», "the" and small words before a merchant's name; a kind of shop is one in lower case. */
const SHOP =
  '(?:pharmacie|casino|bar|h[ôo]tel|restaurant|boulangerie|tabac|station|garage|bijouterie|cabinet|clinique|pharmacy|liquor|pub|restaurant|betting|nightclub|supermarket)';
const MERCHANT = `(?:(?:la|le|l['’]|les|un|une|the|a|an|«|“|") ?|(?:votre|ton|ta|your) (?:[a-zà-ÿ]+ )?)?(?:${SHOP}(?: (?:du|de la|de|des|d['’]) ?[${LETTER}]+)?|[${UPPER}][${LETTER}'’&-]+(?: (?:d['’]|de |du |& |of )?[${UPPER}][${LETTER}'’&-]*){0,3})`;
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?:${SPENT}|${AMOUNT})(?:[ «][^.!?,\\n]{0,40}?)?,? ${VIA} ?(${MERCHANT})`, 'g'),
  new RegExp(
    `(?:[Dd]eclined|[Rr]efused|[Bb]locked|[Cc]harged|[Ss]pent|[Ww]ithdrawn|[Ss]wiped|[Uu]sed|[Rr]efusée?|[Dd]ébitée?|[Dd]épensée?|[Rr]etirée?|utilisée?) (?:at|in|with|chez|à|au|à la|auprès de) (${MERCHANT})`,
    'g',
  ),
  // «Le prélèvement Netflix de 13,49 €», "the £9.99 Spotify charge"
  new RegExp(`${SPENT} (${MERCHANT}) (?:de|d['’]un montant de|of|for|\\() ?${AMOUNT}`, 'g'),
  new RegExp(`${AMOUNT} (${MERCHANT}) ${SPENT}`, 'g'),
];
const WORDS =
  /\b(?:card|carte|compte|account|fraud\w*|debits?|charges?|charged|prelevements?|achats?|paiements?|payments?|purchases?|depenses?|spent|transactions?|retraits?|withdrawals?|montant|amount|operation|virement|transfer|declined|refusee?|swiped|regles?|reglees?|payes?|payees?|paid)\b/;
/** The brand's own till, a day, a month or a channel is no merchant. */
const NOBODY =
  /^(?:(?:la|le|l'|les|un|une|the|a|an|«|") ?)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|fev|mar|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec|paypal|sms|visa|mastercard|amex|iban|rib|dm|mp|sepa|cb|tva|vat|noel|post office|poste|paypoint|easter|christmas|black|twitter|facebook|i\b|we\b|you\b|if\b|vous|nous|je\b|si\b)/;

/** Payments with who was paid: what somebody bought, where and for how much. */
export function payments({ text, low, reading }: Written, brand: string): Span[] {
  const out: Span[] = [];
  for (const shape of SHAPES) {
    for (const { index, 0: found, 1: merchant = '' } of text.matchAll(shape)) {
      const end = index + found.length;
      const at = text.indexOf(merchant, index);
      const name = low.slice(at, at + merchant.length);
      const sentence = reading.sentences.find(({ start, end: stop }) => start <= index && index < stop);
      const around = sentence ? low.slice(sentence.start, sentence.end) : low;
      const isBrands = brand !== '' && name.includes(brand);
      if (name.length > 2 && !NOBODY.test(name) && !isBrands && WORDS.test(around)) out.push([index, end]);
    }
  }
  return out;
}

import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';
import { type Piece, pieces } from './numbers';

/** Addresses of a role belong to the brand, whoever reads them. */
const ROLE =
  /^(?:service|support|contact|help|info|client|clients|care|hello|hi|aide|sav|relation|relations|team|press|customer|bonjour|coucou|reclamation|reservations?|moderation|social|web|shop|boutique|commande|orders?|accueil|feedback|complaints?|enquir|office|admin|booking|billing|front|reception|guest)[\w.-]*@/i;

const compact = (text: string): string => text.toLowerCase().replace(/[\s.()+-]/g, '');

/** What may stand in public: what the customer published, what the brand gives as its own. */
function published({ customer, situation, brandMessages }: Reading): string {
  const contacts = situation.brand?.contacts?.map(({ value }) => value) ?? [];
  const own = [...contacts, situation.brand?.name ?? '', ...(situation.brand?.handles ?? [])];
  return compact([customer.all.text, ...own, ...brandMessages.map(({ text }) => text)].join('\n'));
}

/** «We called you on …», «votre numéro …»: whatever follows is held of the customer. */
const HELD =
  /(?:\b(?:votre|ton|vos|your|his|her)\s(?:\S+\s){0,3}|\b(?:vous|te|you|him|her)\s(?:\S+\s){0,4}?(?:joindre|appel\S+|contact\S+|joint\S*|laissé\S*|au|on|at|by)\s(?:\S+\s){0,2}|\b(?:tried|called|rang|texted|phoned|emailed|e-mailed|mailed|wrote)\s(?:\S+\s){0,3})$/i;
/** «Call us», «appelez-nous», «our number», «par téléphone»: whatever follows is the brand's. */
const OFFERED =
  /(?:appelez|appeler|joignable|joignez|contact(?:ez|er|\b)|num[ée]ro|notre|nos|nous|par téléphone|\bcall\b|\bring\b|phone|reach|\bline|\btel\b|\btél|dial|\btext\b|whatsapp|hotline|\bus\b|\bour\b|\bnumber\b|\bteams?\b|it's|it’s|\bis\b|\bor\b|\bou\b|option|here|touch|assist|questions?)[^.!?]{0,80}$/i;

/** A signature's number stands at the end, a sentence's end or the start before it. */
function isSignature(piece: Piece, text: string): boolean {
  const after = text.slice(piece.span[1]);
  return (
    after.trim().split(/\s+/).filter(Boolean).length <= 5 &&
    /(?:^|[.!?\n:)-]|\p{Lu}\S*)\s*$/u.test(text.slice(0, piece.span[0]).trimEnd())
  );
}

function isBrands(piece: Piece, text: string, known: string): boolean {
  if (known.includes(compact(piece.text))) return true;
  const before = text.slice(0, piece.span[0]);
  if (piece.kind !== 'phone' && piece.kind !== 'email') return false;
  if (piece.kind === 'email' && ROLE.test(piece.text)) return true;
  if (HELD.test(before)) return false;
  return (
    OFFERED.test(before) ||
    isSignature(piece, text) ||
    (piece.kind === 'email' && /\b(?:at|à|to|sur)\s$/i.test(before))
  );
}

/** Words by which people name their kin, in one spelling, so that «ma femme» answers «votre épouse». */
const KIN: readonly (readonly string[])[] = [
  ['mari', 'époux', 'conjoint', 'husband', 'hubby'],
  ['femme', 'épouse', 'conjointe', 'wife'],
  ['fils', 'garçon', 'enfant', 'kid', 'son', 'boy', 'child', 'bébé', 'baby'],
  ['fille', 'enfant', 'kid', 'daughter', 'girl', 'child'],
  ['mère', 'maman', 'mother', 'mum', 'mom'],
  ['père', 'papa', 'father', 'dad'],
];

/** A match is let through when its telling part (a number, a name, a relation) was published by the customer. */
function isPublished(span: Span, text: string, known: string): boolean {
  const written = text.slice(...span);
  const numbers = written.match(/[\p{L}\d/-]*\d[\p{L}\d/-]*/gu);
  if (numbers) return numbers.every((number) => known.includes(compact(number)));
  if (known.includes(compact(written))) return true;
  const words = written.toLowerCase().split(/[^\p{L}]+/u);
  const last = words.at(-1) ?? '';
  const kin = KIN.filter((names) => names.some((name) => words.includes(name))).flat();
  return [...kin, last.length > 4 ? last : written].some((word) => known.includes(compact(word)));
}

/** Points at what a public reply tells about a customer and they did not publish themselves. */
export const personalDataDetector: DetectorKind = (rule) => (reading) => {
  const { text } = reading.draft;
  const known = published(reading);
  const found = pieces(text).filter((piece) => !isBrands(piece, text, known));
  const told = hitsOf(reading.draft, rule.id).filter(({ span }) => !isPublished(span, text, known));
  const spans = merged([...found, ...told].map(({ span }) => span));
  return spans.length > 0 ? [{ spans }] : [];
};

import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { Span } from '../../../engine/types/text';
import { type Piece, pieces } from './numbers';

/** Addresses of a role belong to the brand, whoever reads them. */
const ROLE =
  /^(?:service|support|contact|help|info|client|clients|care|hello|hi|aide|sav|relation|relations|team|press|customer|bonjour|coucou|reclamation|reservations?|moderation|social|web|shop|boutique|commande|orders?|care|accueil)[\w.-]*@/i;

const compact = (text: string): string => text.toLowerCase().replace(/[\s.()+-]/g, '');

/** What may stand in public: what the customer published, what the brand gives as its own. */
function published({ customer, situation, brandMessages }: Reading): string {
  const contacts = situation.brand?.contacts?.map(({ value }) => value) ?? [];
  const own = [...contacts, situation.brand?.name ?? '', ...(situation.brand?.handles ?? [])];
  return compact([customer.all.text, ...own, ...brandMessages.map(({ text }) => text)].join('\n'));
}

/** «Call us on …», «appelez-nous au …»: a number given as the brand's. */
const OFFERED =
  /(?:appel\w*|joign\w*|joindre|téléphon\w*|contact\w*|num[ée]ro|call|ring|phone|reach|line|tel|tél|dial|text|WhatsApp|hotline)[^.!?]{0,60}$/i;
const HELD = /\b(?:votre|ton|vos|your|his|her|their|lui|vous)\s(?:\S+\s){0,3}$/i;
const OWN_MAIL =
  /(?:écri\w*|envoy\w*|contact\w*|mail|e-mail|email|send|write|reach|adresse|us|nous|at|à)\b[^.!?]{0,60}$/i;

function isBrands(piece: Piece, text: string, known: string): boolean {
  if (known.includes(compact(piece.text))) return true;
  const before = text.slice(0, piece.span[0]);
  if (HELD.test(before)) return false;
  if (piece.kind === 'phone') return OFFERED.test(before);
  return piece.kind === 'email' && (ROLE.test(piece.text) || OWN_MAIL.test(before));
}

/** A phrase's match is let through when its telling part (a number, a name) was published by the customer. */
function isPublished(span: Span, text: string, known: string): boolean {
  const written = text.slice(...span);
  const number = written.match(/[\w-]*\d[\w-]*/g)?.at(-1);
  return known.includes(compact(number ?? written));
}

/** Points at what a public reply tells about a customer and they did not publish themselves. */
export const personalDataDetector: DetectorKind = (rule) => (reading) => {
  const { text } = reading.draft;
  const known = published(reading);
  const found = pieces(text).filter((piece) => !isBrands(piece, text, known));
  const told = hitsOf(reading.draft, rule.id).filter(({ span }) => !isPublished(span, text, known));
  const spans = [...found, ...told].map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  const apart = spans.filter((span, i) => i === 0 || span[0] >= (spans[i - 1] as Span)[1]);
  return apart.length > 0 ? [{ spans: apart }] : [];
};

import type { Detector, DetectorKind, Reading } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { InPieces } from '../../../engine/types/pieces';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';
import { isPaidIn, isTheirAccount } from './accounts';
import { addresses } from './addresses';
import { births } from './births';
import { deliveries } from './deliveries';
import { habits } from './habits';
import { health } from './health';
import { history } from './history';
import { identities } from './identity';
import { names } from './names';
import { type Piece, pieces } from './numbers';
import { payments } from './payments';
import { type Published, published } from './published';
import { purchases } from './purchases';
import { references } from './references';
import { refunds } from './refunds';
import { sensitive } from './sensitive';
import { isTold } from './told';
import { isCustomers } from './whose';
import { type Written, written } from './written';

/** They ask for a number that a firm has, or that a catalogue gives. */
const BRANDS =
  /\b(?:tva|vat|siret|siren|rcs|company number|charity number|licence number|part number|reference d[ue]|quelle reference|model number|numero de lot|isbn)\b/;

function isTheirs(piece: Piece, page: Written, known: Published): boolean {
  if (known.number(piece.text) || (piece.kind === 'phone' && BRANDS.test(known.said))) return false;
  const isContact = piece.kind === 'email' || piece.kind === 'phone';
  return isContact ? isCustomers(piece, page, known.said) : isTheirAccount(piece, page, known.said);
}

/** What is looked for by itself, whatever else was found. */
type Look = (page: Written, known: Published, brand: string) => Span[];

const SHAPES: readonly Look[] = [
  identities,
  addresses,
  births,
  (page, _, brand) => payments(page, brand),
  history,
  habits,
  health,
  sensitive,
];
const DEALINGS: readonly Look[] = [purchases, deliveries, refunds];

const spanOf = ({ span }: Piece): Span => span;

/** Contacts, accounts, files, homes, birth dates, payments: what has a shape. */
function shaped(page: Written, known: Published, brand: string): Span[] {
  const found = pieces(page.text);
  const theirs = found.filter((piece) => isTheirs(piece, page, known));
  const lines = found.filter((piece) => piece.kind === 'phone' && !theirs.includes(piece)).map(spanOf);
  const taken = found.map(spanOf).filter((span) => !lines.includes(span));
  const others = references(page, taken, lines).filter(
    ([at]) => !isPaidIn(page, at, known.said) && !BRANDS.test(known.said),
  );
  const more = [...others, ...SHAPES.flatMap((look) => look(page, known, brand))];
  return [...theirs.map(spanOf), ...more.filter((span) => !isTold(page.low.slice(...span), known))];
}

const authorsOf = ({ situation }: Reading): string[] =>
  situation.thread.flatMap(({ role, author }) => (role === 'customer' && author ? [author] : []));

/** Expressions are compiled at their first use: all of them at once would hold the page. */
function* warm(reading: Reading): InPieces<void> {
  const page = written(reading.draft);
  const known = published(reading);
  for (const look of [...SHAPES, ...DEALINGS]) {
    yield;
    look(page, known, '');
  }
  yield;
  references(page, pieces(page.text).map(spanOf), []);
  yield;
  // Without an author it would look for nothing.
  names(page, ['-'], known);
}

/**
 * Points at what a public reply tells about a customer and they did not publish themselves. What they bought, how
 * it came and when it was refunded is the milder variant; one finding holds both, so that a rewrite clears both.
 */
export const personalDataDetector: DetectorKind = (rule) => {
  const detect: Detector = (reading) => {
    const page = written(reading.draft);
    const known = published(reading);
    const brand = reading.situation.brand?.name.toLowerCase() ?? '';
    const said = hitsOf(reading.draft, rule.id).map(({ span }) => span);
    const grave = [
      ...shaped(page, known, brand),
      ...names(page, authorsOf(reading), known),
      ...said.filter((span) => !isTold(page.low.slice(...span), known)),
    ];
    const mild = DEALINGS.flatMap((look) => look(page, known, brand));
    const spans = merged([...grave, ...mild]);
    if (grave.length > 0) return [{ spans }];
    return mild.length > 0 ? [{ spans, variant: 'dealing' }] : [];
  };
  return Object.assign(detect, { warm });
};

import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { BARELY } from '../../../engine/reading/act';
import type { CustomerReading } from '../../../engine/reading/customer';
import { hasAny, hitsOf, type TextReading } from '../../../engine/reading/text';
import type { Act } from '../../../engine/types/situation';

interface Options {
  /** Cues of which one in the draft is the move. */
  readonly moves: readonly string[];
  /** Cues in the draft that make the move needless. */
  readonly unless?: readonly string[];
  /** Cues of which the customer's messages must hold one. */
  readonly whenCustomer?: readonly string[];
  readonly unlessCustomer?: readonly string[];
  /** Cues that a brand message of the thread makes the move with already. */
  readonly unlessBrandSaid?: readonly string[];
  /** Whether the rule is silent where the writer has marked the fact as contested. */
  readonly unlessContested?: boolean;
  /** Cues of a case that is still open: where the customer's messages hold none, it may be over, or taste. */
  readonly openCase?: readonly string[];
  /** Cues of praise and of a turn: who says «parfait, mais…» has mostly got what they wanted, and no case is open. */
  readonly unlessMixed?: { readonly praise: readonly string[]; readonly turn: readonly string[] };
  /** Cues of a move that is enough where nothing tells of an open case: a remark is passed on, a lost bag is not. */
  readonly whenOver?: { readonly open: readonly string[]; readonly moves: readonly string[] };
  readonly variantByAct?: Readonly<Partial<Record<Act, string>>>;
}

/** A scale that only just hears a move hears it in too many sentences; phrases are believed at once. */
const SURE_MOVE = 2;
/** Promises that say nothing new when the brand already made them in this thread. */
const ONCE = ['contact-back'];
/** What a customer tells when there is something to look into already. */
const DETAILS = ['c-not-working', 'c-nothing-came', 'c-waiting', 'c-money', 'c-missing-part'] as const;

/** «J'ai un problème avec mon compte, pouvez-vous m'aider ?»: nothing to look into yet. */
const isBareRequest = ({ act, latest }: CustomerReading): boolean =>
  act === 'help-request' && !hasAny(latest, DETAILS) && !/\d/.test(latest.text);

/** A complaint that could as well be a request is treated as the milder of the two. */
const heardAs = ({ act, reproach }: CustomerReading): Act =>
  act === 'complaint' && reproach < BARELY ? 'help-request' : act;

const isSaid = (draft: TextReading, owner: string): boolean =>
  hitsOf(draft, owner).some(({ weight = SURE_MOVE }) => weight >= SURE_MOVE);

/** Moves that are enough here because nothing of the customer's is open. */
const enough = ({ customer }: Reading, { whenOver }: Options): readonly string[] =>
  whenOver && !hasAny(customer.all, whenOver.open) ? whenOver.moves : [];

function isMade(reading: Reading, rule: string, options: Options): boolean {
  const { draft, brandMessages } = reading;
  const { moves, unless = [] } = options;
  // The rule's own phrases are moves too: what counts as one is written beside the rule.
  const repeated = brandMessages.some((message) => hasAny(message, ONCE)) ? ONCE : [];
  const cues = [rule, ...moves, ...unless, ...enough(reading, options)];
  return cues.some((cue) => !repeated.includes(cue) && isSaid(draft, cue));
}

const isMixed = ({ customer: { latest } }: Reading, { unlessMixed }: Options): boolean =>
  unlessMixed !== undefined && hasAny(latest, unlessMixed.praise) && hasAny(latest, unlessMixed.turn);

function isCalledFor(reading: Reading, options: Options): boolean {
  const { draft, customer, brandMessages } = reading;
  if (options.openCase && !hasAny(customer.all, options.openCase)) return false;
  if (options.whenCustomer && !hasAny(customer.all, options.whenCustomer)) return false;
  if (hasAny(customer.latest, options.unlessCustomer) || isMixed(reading, options)) return false;
  if (isBareRequest(customer) && (hasAny(draft, ['handoff']) || options.variantByAct?.[customer.act]))
    return false;
  return !brandMessages.some((message) => hasAny(message, options.unlessBrandSaid));
}

/** Finds a move that a good reply makes and this one does not. */
export const missingMoveDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, customer, situation } = reading;
    if (!draft.locale) return [];
    if (options.unlessContested && situation.contested) return [];
    if (isMade(reading, rule.id, options) || !isCalledFor(reading, options)) return [];
    const variant = options.variantByAct?.[heardAs(customer)];
    return [{ spans: [], ...(variant ? { variant } : {}) }];
  };
};

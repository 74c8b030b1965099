import type { DetectorKind } from '../../../engine/analysis/detector';
import { hasAny } from '../../../engine/reading/text';
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
  readonly variantByAct?: Readonly<Partial<Record<Act, string>>>;
}

/** «1/2», «(2/3)» at the start or the end: one part of several, the move may stand in another. */
const PART = /^\s*\(?\d\s?\/\s?\d\)?(?=\s)|\(?\b\d\s?\/\s?\d\)?\s*$/;

/** Finds a move that a good reply makes and this one does not. */
export const missingMoveDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return ({ draft, customer, brandMessages }) => {
    if (!draft.locale || PART.test(draft.text)) return [];
    // The rule's own phrases are moves too: what counts as one is written beside the rule.
    if (hasAny(draft, [rule.id, ...options.moves, ...(options.unless ?? [])])) return [];
    if (options.whenCustomer && !hasAny(customer.all, options.whenCustomer)) return [];
    if (hasAny(customer.latest, options.unlessCustomer)) return [];
    if (brandMessages.some((message) => hasAny(message, options.unlessBrandSaid))) return [];
    const variant = options.variantByAct?.[customer.act];
    return [{ spans: [], ...(variant ? { variant } : {}) }];
  };
};

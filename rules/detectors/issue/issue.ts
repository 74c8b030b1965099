import type { DetectorKind } from '../../../engine/analysis/detector';
import { namePartsOf } from '../../../engine/reading/address';
import { stemOf, stemsOf } from '../../../engine/reading/content';
import { hasAny, hitsOf, type TextReading } from '../../../engine/reading/text';

interface Options {
  /** Cues found on both sides that mean the same case: the customer's «paquet» is the draft's «colis». */
  readonly topics: readonly string[];
  /** Cues in the draft that need no more naming: a holding reply, a trouble named in other words than theirs. */
  readonly unless: readonly string[];
}

/** The sector's default noun: alone it names no case. */
const DEFAULT =
  /^(?:(?:votre|vos|ta|la|les|your|the) )?(?:commandes?|orders?|flights?|trips?|vols?|voyages?)$/i;

/** Words of any case of a sector, and of any reply: they name none either. By their families. */
const COMMON = new Set(
  `article produit achat satisfait satisfaite satisfaction compte site apporter account chance enjoy enjoyed concern
  able happened happen available share hope understand appreciate clear`
    .split(/\s+/)
    .map(stemOf),
);

const isNamed = (draft: TextReading, topic: string): boolean =>
  hitsOf(draft, topic).some(({ span }) => !DEFAULT.test(draft.text.slice(...span)));

/** Finds a reply that names nothing of the customer's case and could be pasted under any complaint. */
export const issueDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, customer, situation } = reading;
    if (!draft.locale || customer.locale !== draft.locale) return [];
    if (hasAny(draft, [rule.id, ...options.unless])) return [];
    const ignored = new Set([...namePartsOf(customer.author), ...namePartsOf(situation.brand?.name)]);
    const named = [...stemsOf(customer.all.tokens, draft.locale)].filter(
      (stem) => !ignored.has(stem) && !COMMON.has(stem),
    );
    if (named.length === 0) return [];
    const said = stemsOf(draft.tokens, draft.locale);
    const isShared = (topic: string): boolean => hasAny(customer.all, [topic]) && isNamed(draft, topic);
    return named.some((stem) => said.has(stem)) || options.topics.some(isShared) ? [] : [{ spans: [] }];
  };
};

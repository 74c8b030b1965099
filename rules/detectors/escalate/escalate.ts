import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { quotedAll } from '../../../engine/reading/evidence';
import { hasAny, hitsOf } from '../../../engine/reading/text';

interface Options {
  /** Cues of what a customer tells that is not for the desk alone: injury, fraud, a lawyer. */
  readonly matters: readonly string[];
  /** Cues in the draft that take it private or hand it to somebody named. */
  readonly handled: readonly string[];
  /** Cues of a customer who jokes: «vous voulez ma mort, mdr». */
  readonly jokes: readonly string[];
}

type Words = Pick<Finding, 'variant' | 'told'> & { readonly escalation: NonNullable<Finding['escalation']> };

/** The pack's own words for such a case: whom to call stands in the message, what to say meanwhile beside it. */
function packWords({ draft, situation: { brand } }: Reading): Words {
  const call = brand?.escalation?.call;
  const line = draft.locale ? brand?.escalation?.line?.[draft.locale] : undefined;
  return {
    escalation: { ...(call ? { call } : {}), ...(line ? { line } : {}) },
    ...(call ? { variant: 'call', told: { call } } : {}),
  };
}

/** The pack's holding line is what it wants said: then nothing is missing. */
const holdsLine = ({ draft }: Reading, line: string | undefined): boolean =>
  line !== undefined && draft.text.includes(line);

/** Finds a reply that deals itself with what the customer's latest messages say and only a named person should. */
export const escalateDetector: DetectorKind = (rule) => {
  const { matters, handled, jokes } = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, customer, situation } = reading;
    const hits = matters.flatMap((cue) => hitsOf(customer.latest, cue));
    if (hits.length === 0 || hasAny(customer.latest, jokes) || hasAny(draft, handled)) return [];
    const words = packWords(reading);
    if (holdsLine(reading, words.escalation.line)) return [];
    return [{ spans: [], evidence: quotedAll(situation.thread, customer.indexes, hits), ...words }];
  };
};

import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { stemsOf } from '../../../engine/reading/content';
import { questionsOf } from '../../../engine/reading/points';
import { hasAny, hitsOf } from '../../../engine/reading/text';
import type { Rule } from '../../../engine/types/ruleset';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';

interface Options {
  /** Cues by which the customer confirms that it is solved. */
  readonly confirmed: readonly string[];
  /** Cues in the draft that name a fact of the solution. */
  readonly facts: readonly string[];
  /** Cues of sentences where such a fact is what went wrong: «désolés pour ce stage annulé». */
  readonly apart: readonly string[];
  /** Cues that take leave. */
  readonly byes: readonly string[];
  /** Cues of which one answers an objection in some way. */
  readonly answers: readonly string[];
}

const spansOf = ({ draft }: Reading, owners: readonly string[]): Span[] =>
  merged(owners.flatMap((owner) => hitsOf(draft, owner).map(({ span }) => span)));

function namesFact({ draft }: Reading, [claim]: readonly Span[], { facts, apart }: Options): boolean {
  const passed = new Set(apart.flatMap((cue) => hitsOf(draft, cue).map(({ sentence }) => sentence)));
  const isBehind = ([start]: Span): boolean => claim !== undefined && start > claim[0];
  const found = facts.flatMap((cue) => hitsOf(draft, cue));
  return found.some(({ sentence, span }) => !passed.has(sentence) || isBehind(span));
}

/** «Votre demande a été traitée», with nothing said of how. */
function claimed(reading: Reading, rule: Rule, options: Options): Finding[] {
  const spans = spansOf(reading, [rule.id]);
  return spans.length > 0 && !namesFact(reading, spans, options) ? [{ spans }] : [];
}

/** They came back with a question, and the draft speaks of nothing that they wrote. */
function passesOver({ draft, customer, brandMessages }: Reading, { answers }: Options): boolean {
  const { latest, locale } = customer;
  if (!locale || locale !== draft.locale || brandMessages.length === 0) return false;
  if (questionsOf(latest).length === 0 || draft.text.includes('?') || hasAny(draft, answers)) return false;
  const theirs = stemsOf(latest.tokens, locale);
  return [...stemsOf(draft.tokens, locale)].every((stem) => !theirs.has(stem));
}

/** Finds that a draft calls solved what nothing shows to be, or takes leave over an objection. */
export const closureDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    if (!reading.draft.locale || hasAny(reading.customer.latest, options.confirmed)) return [];
    const claims = claimed(reading, rule, options);
    if (claims.length > 0) return claims;
    const byes = spansOf(reading, options.byes);
    return byes.length > 0 && passesOver(reading, options)
      ? [{ spans: byes, variant: 'over-objection' }]
      : [];
  };
};

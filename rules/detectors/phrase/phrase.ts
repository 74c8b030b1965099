import type { DetectorKind, Finding } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { Rule } from '../../../engine/types/ruleset';

interface Options {
  readonly variants?: Readonly<Record<string, unknown>>;
}

/** Points at the words that the rule's phrases find; a variant's phrases give the variant. */
export const phraseDetector: DetectorKind = (rule: Rule) => {
  const variants = Object.keys((rule.detect as Options).variants ?? {});
  return ({ draft }) => {
    const found: Finding[] = [];
    const plain = hitsOf(draft, rule.id).map(({ span }) => span);
    if (plain.length > 0) found.push({ spans: plain });
    for (const variant of variants) {
      const spans = hitsOf(draft, `${rule.id}/${variant}`).map(({ span }) => span);
      if (spans.length > 0 && plain.length === 0) found.push({ spans, variant });
    }
    return found;
  };
};

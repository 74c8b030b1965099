import type { DetectorKind, Finding } from '../../../engine/analysis/detector';
import type { Hit } from '../../../engine/phrase/matcher';
import { hitsOf, type TextReading } from '../../../engine/reading/text';
import type { Rule } from '../../../engine/types/ruleset';
import type { Span } from '../../../engine/types/text';

interface Options {
  readonly variants?: Readonly<Record<string, unknown>>;
}

/**
 * Makes one of spans that share words: several phrases may find the same fault.
 * @returns spans in order, none touching another
 */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && span[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])];
    else out.push(span);
  }
  return out;
}

const spansOf = (draft: TextReading, owner: string): Span[] =>
  merged(hitsOf(draft, owner).map(({ span }) => span));

/**
 * What a scale must make of a sentence to speak up: below, it may be right, and waits in the opened list. On fresh
 * replies nearly nine faults of ten are above; of what scales find on real replies, three of four are below.
 */
const SURE = 1;

/** A phrase is sure of its words; a scale only where it is well above its least. */
const isSure = ({ weight }: Hit): boolean => weight === undefined || weight >= SURE;

const severityOf = (draft: TextReading, owner: string): Partial<Finding> =>
  hitsOf(draft, owner).some(isSure) ? {} : { severity: 'hint' };

/** Points at the words that the rule's phrases find; a variant's phrases give the variant. */
export const phraseDetector: DetectorKind = (rule: Rule) => {
  const variants = Object.keys((rule.detect as Options).variants ?? {});
  return ({ draft }) => {
    const plain = spansOf(draft, rule.id);
    if (plain.length > 0) return [{ spans: plain, ...severityOf(draft, rule.id) }];
    return variants.flatMap((variant): Finding[] => {
      const spans = spansOf(draft, `${rule.id}/${variant}`);
      return spans.length > 0 ? [{ spans, variant }] : [];
    });
  };
};

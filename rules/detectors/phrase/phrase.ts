import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import type { Hit } from '../../../engine/phrase/matcher';
import { hitsOf } from '../../../engine/reading/text';
import { isSorry, isUnder } from '../../../engine/reading/trouble';
import type { Rule } from '../../../engine/types/ruleset';
import type { Act } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';

interface Options {
  readonly variants?: Readonly<Record<string, unknown>>;
  /** Acts under which the rule's scale is heard, and surely, besides its phrases; under all where left out. */
  readonly scale?: { readonly acts: readonly Act[] };
  /** Cues of a sentence that is fine although the rule's scale, which knows words alone, hears it: a moderation notice. */
  readonly calm?: readonly string[];
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

/** Where a phrase says which words it is, a scale's run of words over them says nothing more. */
export function told(hits: readonly Hit[]): readonly Hit[] {
  const phrases = hits.filter(({ weight }) => weight === undefined);
  const isOver = ({ span: [from, to] }: Hit): boolean =>
    phrases.some(({ span: [start, end] }) => start < to && from < end);
  return hits.filter((hit) => hit.weight === undefined || !isOver(hit));
}

/**
 * What a scale must make of a sentence to speak up: below, it may be right, and waits in the opened list. On fresh
 * replies nearly nine faults of ten are above; of what scales find on real replies, three of four are below.
 */
const SURE = 1;

/** A phrase is sure of its words; a scale only where it is well above its least. */
const isSure = ({ weight }: Hit): boolean => weight === undefined || weight >= SURE;

const spansOf = (hits: readonly Hit[]): Span[] => merged(told(hits).map(({ span }) => span));

/** What only a scale finds, and is not sure of, waits in the opened list. */
const severityOf = (hits: readonly Hit[]): Pick<Finding, 'severity'> =>
  hits.some(isSure) ? {} : { severity: 'hint' };

/** Under these acts, and wherever the writer is sorry: they heard a trouble where we may not have. */
const answers = ({ customer, draft }: Reading, acts: readonly Act[]): boolean =>
  isUnder(customer, acts) || isSorry(draft);

/** What the rule's phrases and scale find; a scale is not heard in a calm sentence. */
function heard({ draft }: Reading, rule: string, { calm = [] }: Options): readonly Hit[] {
  const hits = hitsOf(draft, rule);
  const fine = new Set(calm.flatMap((cue) => hitsOf(draft, cue).map(({ sentence }) => sentence)));
  return fine.size === 0
    ? hits
    : hits.filter(({ weight, sentence }) => weight === undefined || !fine.has(sentence));
}

/** What stands in the draft of the rule's own; a thank-you sounds like a stock phrase, and is none. */
function ownHits(reading: Reading, rule: string, options: Options): readonly Hit[] {
  const { scale } = options;
  const hits = heard(reading, rule, options);
  if (!scale) return hits;
  const least = answers(reading, scale.acts) ? SURE : Number.POSITIVE_INFINITY;
  return hits.filter(({ weight }) => weight === undefined || weight >= least);
}

/** Points at the words that the rule's phrases find; a variant's phrases give the variant. */
export const phraseDetector: DetectorKind = (rule: Rule) => {
  const options = rule.detect as Options;
  const variants = Object.keys(options.variants ?? {});
  return (reading) => {
    const own = ownHits(reading, rule.id, options);
    if (own.length > 0) return [{ spans: spansOf(own), ...severityOf(own) }];
    return variants.flatMap((variant): Finding[] => {
      const spans = spansOf(hitsOf(reading.draft, `${rule.id}/${variant}`));
      return spans.length > 0 ? [{ spans, variant }] : [];
    });
  };
};

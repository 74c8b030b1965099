import type { Finding } from '../composer/state';
import { Comparison } from './comparison';
import { Quote } from './quote';

/** Two quotes are enough to be believed. */
const MAX_QUOTES = 2;

/** A rule whose proof is an earlier answer that the draft repeats: shown beside it. */
const REPEATS = 'reuse-canned';
/** A rule about what came in while the draft was written: the hour counts. */
const CAME_IN = 'already-answered';
/** Rules whose proof in the thread is the brand's own words. */
const OWN_WORDS: readonly string[] = [CAME_IN, 'broken-promise', 'repeat-handoff'];

/** What a finding rests on, shown so that it can be believed at a glance. */
export function Proof({ finding }: { finding: Finding }) {
  const [first] = finding.evidence ?? [];
  if (first && finding.rule === REPEATS) return <Comparison finding={finding} earlier={first} />;
  return finding.evidence
    ?.slice(0, MAX_QUOTES)
    .map((evidence) => (
      <Quote
        key={`${evidence.source}${evidence.index}`}
        evidence={evidence}
        unnamed={OWN_WORDS.includes(finding.rule) ? 'brandAnswer' : 'customer'}
        precise={finding.rule === CAME_IN}
      />
    ));
}

import type { Locale } from '../../engine/types/text';
import { canonical } from '../pack/canonical';
import { PackError } from '../pack/fault';
import type { Example } from '../pack/schema/example';
import type { Pack } from '../pack/schema/pack';
import { type CoreRules, type Judged, type RuleJudge, ruleJudge } from './rule-judge';

interface Trial {
  readonly locale: Locale;
  readonly kind: 'flags' | 'allows';
  readonly example: Example;
}

/** What of a pack a rule's judgement depends on: examples are judged, they judge nothing. */
const nameOf = ({ name: _name, version: _version, ...pack }: Pack, rule: string): string =>
  canonical({ rule, pack });

/**
 * A bench for rules of packs that are being written. The last rule stays on it, so that trying another reply costs
 * no compiling.
 * @returns judges trials by a rule; faults where the rule cannot be used as it is written
 */
export function createBench(
  core: CoreRules,
): (
  pack: Pack,
  rule: string,
  trials: readonly Trial[],
) => Promise<{ judged: readonly Judged[] } | { faults: readonly string[] }> {
  let last: { readonly name: string; readonly judge: RuleJudge } | null = null;
  return async (pack, rule, trials) => {
    if (trials.length === 0) return { judged: [] };
    const name = nameOf(pack, rule);
    try {
      if (last?.name !== name) last = { name, judge: ruleJudge(core, pack, rule) };
      const { judge } = last;
      return { judged: trials.map(({ locale, kind, example }) => judge.example(locale, kind, example)) };
    } catch (error) {
      return { faults: error instanceof PackError ? error.faults : [(error as Error).message] };
    }
  };
}

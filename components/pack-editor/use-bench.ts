import { useEffect, useState } from 'react';
import { canonical } from '../../rules/pack/canonical';
import type { Pack } from '../../rules/pack/schema/pack';
import type { BenchAnswer, Trial } from './desk';
import { usePack } from './editing';

/** How long the writing rests before the bench judges, in milliseconds. */
const REST_MS = 250;

/**
 * Judges trials by a rule as the pack stands, a moment after each change.
 * @param other a pack to judge by instead of the one that is edited
 * @returns null until the first answer; the last answer while a new one is on its way
 */
export function useBench(rule: string, trials: readonly Trial[], other?: Pack): BenchAnswer | null {
  const { pack: edited, bench } = usePack();
  const pack = other ?? edited;
  const [answer, setAnswer] = useState<BenchAnswer | null>(null);
  const asked = canonical({ trials, pack, rule });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is what pack and trials say
  useEffect(() => {
    let isOver = false;
    const take = (next: BenchAnswer) => {
      if (!isOver) setAnswer(next);
    };
    const timer = setTimeout(() => {
      bench(pack, rule, trials).then(take, () => take({ faults: [] }));
    }, REST_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked, bench]);
  return answer;
}

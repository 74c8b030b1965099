import type { CoreRules } from '../../rules/bench/rule-judge';
import { type SampleAnswer, type SampleTrial, sampleRun } from '../../rules/bench/sample';

/** Lets everything else on the thread have its turn. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Judges a sample in slices, so that whatever else the thread does goes on between them.
 * @returns null when it was called off
 */
export async function runSample(
  core: CoreRules,
  trial: SampleTrial,
  tell: (judged: number) => void,
  signal: AbortSignal,
): Promise<SampleAnswer | null> {
  const run = sampleRun(core, trial);
  for (;;) {
    await breathe();
    if (signal.aborted) return null;
    const { done, value } = run.next();
    if (done) return value;
    tell(value);
  }
}

import type { Sampler } from '../../components/pack-editor/desk';
import { runSample } from '../../components/pack-editor/run-sample';
import type { CoreRules } from '../../rules/bench/rule-judge';
import type { SampleAnswer, SampleTrial } from '../../rules/bench/sample';
import type { FromSample, ToSample } from './sample-worker';

function inThread(
  core: CoreRules,
  trial: SampleTrial,
  tell: (judged: number) => void,
  signal: AbortSignal,
): Promise<SampleAnswer | null> {
  const worker = new Worker(new URL('./sample-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<SampleAnswer | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<FromSample>) =>
      typeof data === 'number' ? tell(data) : resolve(data.answer);
    worker.postMessage({ core, trial } satisfies ToSample);
  }).finally(() => worker.terminate());
}

/**
 * Judges samples in a thread that lives as long as each; called off, it ends at once. Where a browser gives none, the
 * page judges in slices.
 */
export const openSampler =
  (core: CoreRules): Sampler =>
  async (trial, tell, signal) => {
    try {
      return await inThread(core, trial, tell, signal);
    } catch {
      return runSample(core, trial, tell, signal);
    }
  };

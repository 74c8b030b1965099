import type { Bench, BenchAnswer } from '../../components/pack-editor/desk';
import { createBench } from '../../rules/bench/bench';
import type { CoreRules } from '../../rules/bench/rule-judge';
import type { FromBench, ToBench } from './bench-worker';

/**
 * The bench in a thread of its own, so that typing never waits for it. Where a browser gives none, or it fails, the
 * page judges by itself.
 */
export function openBench(core: CoreRules): Bench {
  const here = createBench(core);
  const waiting = new Map<number, (answer: BenchAnswer | null) => void>();
  let asked = 0;
  let worker: Worker | null = null;
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const tell = (message: ToBench): void => worker?.postMessage(message);
  try {
    worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = giveUp;
    worker.onmessage = ({ data: { id, answer } }: MessageEvent<FromBench>) => {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    };
    tell({ core });
  } catch {
    giveUp();
  }
  return async (pack, rule, trials) => {
    if (!worker) return here(pack, rule, trials);
    const id = ++asked;
    const answer = await new Promise<BenchAnswer | null>((resolve) => {
      waiting.set(id, resolve);
      tell({ id, pack, rule, trials });
    });
    return answer ?? here(pack, rule, trials);
  };
}

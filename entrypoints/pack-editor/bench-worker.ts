import type { BenchAnswer, Trial } from '../../components/pack-editor/desk';
import { createBench } from '../../rules/bench/bench';
import type { CoreRules } from '../../rules/bench/rule-judge';
import type { Pack } from '../../rules/pack/schema/pack';

/** To the bench's thread: Tact's own rules once, then what is to be judged. */
export type ToBench =
  | { readonly core: CoreRules }
  | { readonly id: number; readonly pack: Pack; readonly rule: string; readonly trials: readonly Trial[] };

export interface FromBench {
  readonly id: number;
  readonly answer: BenchAnswer;
}

let bench: ReturnType<typeof createBench> | null = null;

// Compiling all of Tact's rules takes most of a second: nobody's typing waits for it here.
addEventListener('message', ({ data }: MessageEvent<ToBench>) => {
  if ('core' in data) {
    bench = createBench(data.core);
    return;
  }
  const { id, pack, rule, trials } = data;
  void bench?.(pack, rule, trials).then((answer) => postMessage({ id, answer } satisfies FromBench));
});

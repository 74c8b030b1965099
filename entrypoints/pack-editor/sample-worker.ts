import { runSample } from '../../components/pack-editor/run-sample';
import type { CoreRules } from '../../rules/bench/rule-judge';
import type { SampleAnswer, SampleTrial } from '../../rules/bench/sample';

export interface ToSample {
  readonly core: CoreRules;
  readonly trial: SampleTrial;
}

/** How many replies are judged so far, then what it came to. */
export type FromSample = number | { readonly answer: SampleAnswer | null };

addEventListener('message', ({ data: { core, trial } }: MessageEvent<ToSample>) => {
  const tell = (judged: number): void => postMessage(judged satisfies FromSample);
  void runSample(core, trial, tell, new AbortController().signal).then((answer) =>
    postMessage({ answer } satisfies FromSample),
  );
});

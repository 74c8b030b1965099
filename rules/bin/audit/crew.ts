import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { Ruleset } from '../../../engine/types/ruleset';
import type { Batch, Counted } from './batch';

/** Batches that a worker may have before it: one at work, one waiting. */
const AHEAD = 2;
/** Batches that may be done before an earlier one is; a slow row must not make the others wait. */
const MOST_DONE = 64;
/**
 * What a worker may take, in megabytes: V8 lets a heap grow as long as it may. Four times what the rules and a batch
 * need; the first is what is thrown away after each row.
 */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1024 };

/** The worker and all that it needs as one script: without it each thread would translate the rooms anew. */
function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  return outputFiles[0]?.text ?? '';
}

interface Hand {
  readonly worker: Worker;
  busy: number;
}

/** Workers that judge batches; what they come to is handed on in the order of the batches. */
export class Crew {
  private readonly hands: readonly Hand[];
  private readonly done = new Map<number, Counted>();
  private next = 0;
  private handed = 0;
  private wake: (() => void) | null = null;
  private failure: Error | null = null;

  /** @param take is given what each batch came to, in order; the next waits until it has settled */
  constructor(
    size: number,
    ruleset: Ruleset,
    private readonly take: (counted: Counted) => Promise<void>,
  ) {
    const code = script();
    this.hands = Array.from({ length: size }, () => this.hire(code, ruleset));
  }

  private hire(code: string, ruleset: Ruleset): Hand {
    const worker = new Worker(code, { eval: true, workerData: { ruleset }, resourceLimits: LIMITS });
    const hand: Hand = { worker, busy: 0 };
    worker.on('message', (counted: Counted) => {
      hand.busy--;
      this.done.set(counted.number, counted);
      this.wake?.();
    });
    worker.on('error', (error: Error) => {
      this.failure = error;
      this.wake?.();
    });
    return hand;
  }

  /** Hands a batch over, as soon as somebody has room for it. */
  async give(batch: Batch): Promise<void> {
    for (;;) {
      const free = this.hands.reduce((a, b) => (b.busy < a.busy ? b : a));
      if (free.busy < AHEAD && this.done.size < MOST_DONE) {
        free.busy++;
        this.handed++;
        free.worker.postMessage(batch);
        return;
      }
      await this.step();
    }
  }

  /** Of each worker's time so far, the share that it did not wait for work. */
  busyShares(): number[] {
    return this.hands.map(({ worker }) => worker.performance.eventLoopUtilization().utilization);
  }

  /** Waits for all batches, and lets everybody go. */
  async finish(): Promise<void> {
    try {
      while (this.next < this.handed) await this.step();
    } finally {
      await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
    }
  }

  /** Hands on what is done and next in order, else waits for somebody to be done. */
  private async step(): Promise<void> {
    if (this.failure) throw this.failure;
    const counted = this.done.get(this.next);
    if (counted === undefined) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      this.wake = null;
      return;
    }
    this.done.delete(this.next++);
    await this.take(counted);
  }
}

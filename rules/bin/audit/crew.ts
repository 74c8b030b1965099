import { Worker } from 'node:worker_threads';
import type { Batch, Counted } from './batch';

/** Batches that a worker may have before it: one at work, one waiting. */
const AHEAD = 2;

/** Workers that judge batches; what they come to is handed on in the order of the batches. */
export class Crew {
  private readonly workers: { readonly worker: Worker; busy: number }[];
  private readonly done = new Map<number, Counted>();
  private next = 0;
  private handed = 0;
  private wake: (() => void) | null = null;
  private failure: Error | null = null;

  constructor(
    size: number,
    pack: string | undefined,
    private readonly take: (counted: Counted) => Promise<void>,
  ) {
    this.workers = Array.from({ length: size }, () => this.hire(pack));
  }

  private hire(pack: string | undefined): { readonly worker: Worker; busy: number } {
    const worker = new Worker(new URL('./start.mjs', import.meta.url), { workerData: { pack } });
    const one = { worker, busy: 0 };
    worker.on('message', (message: Counted | 'ready') => {
      if (message === 'ready') return;
      one.busy--;
      this.done.set(message.number, message);
      this.wake?.();
    });
    worker.on('error', (error: Error) => {
      this.failure = error;
      this.wake?.();
    });
    return one;
  }

  /** Hands a batch over, as soon as somebody has room for it. */
  async give(batch: Batch): Promise<void> {
    while (this.handed - this.next >= this.workers.length * AHEAD) await this.step();
    const free = this.workers.reduce((a, b) => (b.busy < a.busy ? b : a));
    free.busy++;
    this.handed++;
    free.worker.postMessage(batch);
  }

  /** Waits for all batches, and lets everybody go. */
  async finish(): Promise<void> {
    try {
      while (this.next < this.handed) await this.step();
    } finally {
      await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
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

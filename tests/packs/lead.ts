import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import type { Place } from '../../host/packs/publish/client.ts';
import type { Edition, Outcome } from '../../host/packs/publish/publish.ts';
import type { Pack } from '../../rules/pack/schema/pack.ts';

/** A lead: edits a pack that is kept on their machine, and publishes it by a process that may die. */
export class Lead {
  /** What their machine keeps: the edition at hand, and the one it began from. It outlives the process. */
  private edition: Edition;
  private process: ChildProcess | null = null;
  private answers: Interface | null = null;
  killed = 0;

  constructor(
    readonly name: string,
    private readonly program: string,
    private readonly place: Place,
    private readonly hold: number,
    first: Pack,
  ) {
    this.edition = { mine: first, base: null };
  }

  edit(change: (pack: Pack) => Pack): void {
    this.edition = { ...this.edition, mine: change(this.edition.mine) };
  }

  kill(): void {
    this.killed++;
    this.process?.kill('SIGKILL');
  }

  /** Publishes, in a new process where the last was killed, until it is acknowledged. */
  async publish(): Promise<Outcome> {
    for (;;) {
      const outcome = await this.ask();
      if (outcome?.kind === 'done' || outcome?.kind === 'same') {
        this.edition = { mine: outcome.pack, base: outcome.pack };
        return outcome;
      }
      if (outcome && outcome.kind !== 'busy') return outcome;
    }
  }

  close(): void {
    this.process?.kill();
  }

  private ask(): Promise<Outcome | null> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) this.start();
    const { process: child, answers } = this;
    const { edition, place, hold } = this;
    return new Promise((resolve) => {
      const dead = (): void => resolve(null);
      child?.once('exit', dead);
      answers?.once('line', (line) => {
        child?.off('exit', dead);
        resolve(JSON.parse(line) as Outcome);
      });
      child?.stdin?.write(`${JSON.stringify({ edition, place, owner: this.name, hold })}\n`);
    });
  }

  private start(): void {
    const child = spawn(process.execPath, [this.program], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin?.on('error', () => undefined);
    this.process = child;
    this.answers = createInterface({ input: child.stdout });
  }
}

import { sketchOf } from '../../engine/similarity/sketch';
import { Catalogues } from './catalogues';
import type { Changes } from './changes';
import { type Collected, collect } from './collect';
import type { Outbox } from './outbox';
import type { KeptReply } from './reply';
import type { Retention } from './retention';
import type { HistoryStore } from './store';

const RECENT = 60;
const MOST_ALIKE = 8;
const LEAST_LIKENESS = 0.35;

/** What pages ask of the history that the background keeps. Once woken it lets go what is too old. */
export class HistoryDesk {
  private readonly catalogues: Catalogues;
  private last: Promise<unknown>;

  constructor(
    private readonly store: HistoryStore,
    private readonly outbox: Outbox,
    private readonly retention: () => Promise<Retention>,
    changes: Changes,
    private readonly changed: () => void,
  ) {
    this.catalogues = new Catalogues(store);
    this.last = this.prune().catch(() => undefined);
    changes.listen(() => {
      this.catalogues.forget();
      changed();
    });
  }

  private async prune(): Promise<void> {
    await this.store.prune(await this.retention(), Date.now());
  }

  /** Stores what waits in the outbox, one collection after the other. */
  collect(): Promise<Collected> {
    const next = this.last.then(() => this.collectNow());
    this.last = next.catch(() => undefined);
    return next;
  }

  private async collectNow(): Promise<Collected> {
    const collected = await collect(this.outbox, this.store, await this.retention(), Date.now());
    this.catalogues.enter(collected.replies).catch(() => undefined);
    if (collected.replies.length > 0) this.changed();
    return collected;
  }

  /** An account's newest replies, oldest first. Its catalogue is filled meanwhile, ready for the first draft. */
  async recent(account: string): Promise<KeptReply[]> {
    const replies = await this.store.recent(account, RECENT);
    this.catalogues.of(account).catch(() => undefined);
    return replies;
  }

  /** The few replies of an account most like a draft. */
  async alike(account: string, draft: string): Promise<KeptReply[]> {
    const sketch = sketchOf(draft);
    if (!sketch) return [];
    const catalogue = await this.catalogues.of(account);
    const likely = catalogue.mostAlike(sketch, LEAST_LIKENESS, MOST_ALIKE);
    const keys = new Set(likely.map(({ key }) => key));
    return (await this.store.get([...keys])).filter((reply) => reply !== undefined);
  }
}

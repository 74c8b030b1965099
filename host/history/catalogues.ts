import { ReplyCatalogue } from '../../engine/similarity/reply-catalogue';
import { sketchOf } from '../../engine/similarity/sketch';
import type { KeptReply } from './reply';
import type { HistoryStore } from './store';

/** A batch is sketched in a few milliseconds; between batches everybody else has their turn. */
const BATCH = 100;
/** Some people answer for two accounts in turns. */
const MOST_AT_ONCE = 2;

/** The catalogues of the accounts asked about last, filled from the store when first needed. */
export class Catalogues {
  private readonly byAccount = new Map<string, Promise<ReplyCatalogue>>();

  constructor(private readonly store: HistoryStore) {}

  /** An account's catalogue, once it is filled. */
  of(account: string): Promise<ReplyCatalogue> {
    const catalogue = this.byAccount.get(account) ?? this.fill(account);
    this.byAccount.delete(account);
    this.byAccount.set(account, catalogue);
    const [oldest] = this.byAccount.keys();
    if (this.byAccount.size > MOST_AT_ONCE && oldest !== undefined) this.byAccount.delete(oldest);
    return catalogue;
  }

  /** Enters replies just kept into the catalogues that are there. A full one is left, to be filled anew. */
  async enter(replies: readonly KeptReply[]): Promise<void> {
    for (const { account, key, text } of replies) {
      const catalogue = await this.byAccount.get(account);
      const sketch = catalogue && sketchOf(text);
      if (sketch && !catalogue.add(key, sketch)) this.byAccount.delete(account);
    }
  }

  /** Forgets all: what is kept was changed elsewhere. */
  forget(): void {
    this.byAccount.clear();
  }

  private fill(account: string): Promise<ReplyCatalogue> {
    const filling = this.read(account);
    // What could not be read is tried again the next time.
    filling.catch(() => this.byAccount.get(account) === filling && this.byAccount.delete(account));
    return filling;
  }

  private async read(account: string): Promise<ReplyCatalogue> {
    const keys = await this.store.keys({ account });
    const catalogue = new ReplyCatalogue(keys.length);
    for (let at = 0; at < keys.length; at += BATCH) {
      for (const reply of await this.store.get(keys.slice(at, at + BATCH))) {
        const sketch = reply && sketchOf(reply.text);
        if (sketch) catalogue.add(reply.key, sketch);
      }
    }
    catalogue.settle();
    return catalogue;
  }
}

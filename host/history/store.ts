import { openedOnce } from '../storage/opened-once';
import type { HistoryDatabase } from './database';
import type { KeptReply } from './reply';
import { prune, type Retention, rangeOf, type Writing } from './retention';
import { whole } from './whole';

/** Which replies to erase or to write out. */
export type Selection = { readonly keys: readonly string[] } | { readonly account: string } | 'all';

export interface AccountCount {
  readonly account: string;
  readonly count: number;
}

/** What became of replies that were brought in. */
export interface Taken {
  /** Replies brought that are here now and were not before. */
  readonly added: number;
  /** Replies brought that were here already; they stay as they are. */
  readonly already: number;
  /** Replies brought that newer ones of their account left no room for. */
  readonly left: number;
  /** Replies from before that made room for newer ones. */
  readonly gone: number;
}

/** Replies must outlive a crash of the machine: the site will not post them a second time. */
const STRICT = { durability: 'strict' } as const;

const accountsOf = (replies: readonly KeptReply[]): string[] => [
  ...new Set(replies.map(({ account }) => account)),
];

/** The sent replies kept on this machine. Every change is one transaction: it happens wholly or not at all. */
export class HistoryStore {
  private readonly opened: () => Promise<HistoryDatabase>;

  /**
   * @param open opens the database; called again after it was closed from outside
   * @param changed told after each change, so that other pages of ours can look again
   */
  constructor(
    open: (closed: () => void) => Promise<HistoryDatabase>,
    private readonly changed: () => void = () => undefined,
  ) {
    this.opened = openedOnce(open);
  }

  private async reading() {
    return (await this.opened()).transaction('replies').store;
  }

  private async write<T>(work: (writing: Writing) => Promise<T>, isChange = (_: T) => true): Promise<T> {
    const result = await whole((await this.opened()).transaction('replies', 'readwrite', STRICT), work);
    if (isChange(result)) this.changed();
    return result;
  }

  /** Keeps replies, each once however often it is brought, and lets the oldest go. */
  async keep(replies: readonly KeptReply[], retention: Retention, now: number): Promise<void> {
    await this.write(async (writing) => {
      await putAll(writing, replies);
      await prune(writing, accountsOf(replies), retention, now);
    });
  }

  /** Lets go what is too old or too many, as after the person has asked for less. @returns how many went */
  async prune(retention: Retention, now: number): Promise<number> {
    const accounts = (await this.accounts()).map(({ account }) => account);
    const pruning = (writing: Writing) => prune(writing, accounts, retention, now);
    return (await this.write(pruning, (keys) => keys.length > 0)).length;
  }

  /** Brings in replies that were kept elsewhere or erased before, no two of one key. */
  async take(replies: readonly KeptReply[], retention: Retention, now: number): Promise<Taken> {
    return this.write(async (writing) => {
      const here = await Promise.all(replies.map(({ key }) => writing.store.getKey(key)));
      const fresh = replies.filter((_, i) => here[i] === undefined);
      await putAll(writing, fresh);
      const gone = new Set(await prune(writing, accountsOf(fresh), retention, now));
      const left = fresh.filter(({ key }) => gone.has(key)).length;
      const already = replies.length - fresh.length;
      return { added: fresh.length - left, already, left, gone: gone.size - left };
    });
  }

  /** Removes replies. @returns those that went, so that they can be taken back, oldest first */
  async erase(selection: Selection): Promise<KeptReply[]> {
    return this.write(async ({ store }) => {
      const keys = await keysIn(store, selection);
      const gone = await Promise.all(keys.map((key) => store.get(key)));
      await Promise.all(keys.map((key) => store.delete(key)));
      return gone.filter((reply) => reply !== undefined);
    });
  }

  /** The keys of the replies selected, oldest first. */
  async keys(selection: Selection): Promise<string[]> {
    return keysIn(await this.reading(), selection);
  }

  /** Replies by their keys, in that order; undefined for one that has gone. */
  async get(keys: readonly string[]): Promise<(KeptReply | undefined)[]> {
    const store = await this.reading();
    return Promise.all(keys.map((key) => store.get(key)));
  }

  /** The newest replies of an account, oldest first. */
  async recent(account: string, most: number): Promise<KeptReply[]> {
    const index = (await this.reading()).index('byAccount');
    const found: KeptReply[] = [];
    for (let at = await index.openCursor(rangeOf(account), 'prev'); at; at = await at.continue()) {
      found.push(at.value);
      if (found.length >= most) break;
    }
    return found.reverse();
  }

  /** Every account with replies here, and how many. */
  async accounts(): Promise<AccountCount[]> {
    const index = (await this.reading()).index('byAccount');
    const found: AccountCount[] = [];
    for (let at = await index.openKeyCursor(); at; ) {
      const [account] = at.key;
      found.push({ account, count: await index.count(rangeOf(account)) });
      at = await index.openKeyCursor(IDBKeyRange.lowerBound([account, []], true));
    }
    return found;
  }
}

/** Every failure ends in the one promise, those of the calls themselves too. */
async function putAll({ store }: Writing, replies: readonly KeptReply[]): Promise<void> {
  await Promise.all(replies.map(async (reply) => store.put(reply)));
}

interface Keys {
  index(name: 'byAccount' | 'byTime'): { getAllKeys(range?: IDBKeyRange): Promise<string[]> };
}

async function keysIn(store: Keys, selection: Selection): Promise<string[]> {
  if (selection === 'all') return store.index('byTime').getAllKeys();
  if ('keys' in selection) return [...selection.keys];
  return store.index('byAccount').getAllKeys(rangeOf(selection.account));
}

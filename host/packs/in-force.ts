import type { Ruleset } from '../../engine/types/ruleset';
import type { Brand } from '../../engine/types/situation';
import { compileRuleset, RULESET_FORM } from '../../rules/pack/compile';
import type { PolicyGuard } from '../../rules/pack/policy';
import type { Pack, Reminder } from '../../rules/pack/schema/pack';
import { sha256 } from '../../rules/pack/signature/crypto';
import { activeKeys } from '../../rules/pack/signature/verify';
import { accountsOf, keyOf, type OpenedPack, packsFor, withServed } from './binding';
import type { Compiled } from './compiled';
import type { PackStore } from './kept';
import { brandTold, layered, locksIn, remindersIn } from './layering';
import { OpenedPacks } from './opened';

/** What holds for an account. */
export interface InForce {
  readonly ruleset: Ruleset;
  readonly brand: Partial<Brand> | null;
  /** Field paths that the person may not change. */
  readonly locked: readonly string[];
  /** What the packs remind of, each once. */
  readonly reminders: readonly Reminder[];
  /** The guard as the organisation fixes it; null where it leaves it to the person. */
  readonly guard: PolicyGuard | null;
}

/** What an organisation orders. */
export interface Ordered {
  readonly overrides: NonNullable<Pack['overrides']>;
  readonly guard: PolicyGuard | null;
}

const NO_ORDER: Ordered = { overrides: {}, guard: null };

/** What rules come from. */
export interface Sources {
  /** Tact's own rules, compiled when the extension was built. */
  readonly core: () => Promise<Ruleset>;
  /** The same as a pack: read only when another pack stands over it. */
  readonly corePack: () => Promise<Pack>;
  readonly store: Pick<PackStore, 'all'>;
  readonly compiled: Compiled;
  /** What the organisation's policy locks. */
  readonly locked: () => Promise<readonly string[]>;
  /** What it sets of rules, above all packs, and of the guard. */
  readonly ordered?: () => Promise<Ordered>;
  /** What a kept text holds; as `packIn` says unless told otherwise. */
  readonly open?: (text: string) => Pack | null;
  /** Says that a kept pack cannot be used any more. Its own last good content was; the others go on. */
  readonly onFailure?: (id: string, error: unknown) => void;
}

/** A background lives for seconds, and a desk works with few accounts in them. */
const MOST_AT_HAND = 4;

/** The rules in force, account by account. The coach never stops: a pack that fails is left out, the rest holds. */
export class PacksInForce {
  /** Compiling takes most of a second: pages that ask at once wait for the same, and the next find it at hand. */
  private readonly made = new Map<string, Promise<Ruleset>>();

  private readonly opened: OpenedPacks;

  constructor(private readonly sources: Sources) {
    this.opened = new OpenedPacks(sources.open);
  }

  /** @param account as `accountKey` writes it; null: where no account is known */
  async for(account: string | null): Promise<InForce> {
    // Read while the packs are: a background that only waits is stopped.
    void this.sources.core().catch(() => undefined);
    const { store } = this.sources;
    const all = await store.all().catch(() => []);
    const locked = await this.sources.locked().catch(() => []);
    const { overrides, guard } = (await this.sources.ordered?.().catch(() => null)) ?? NO_ORDER;
    let packs = packsFor(this.opened.of(all), account);
    const isOrdered = Object.keys(overrides).length > 0;
    while (packs.length > 0 || isOrdered) {
      try {
        const ruleset = await this.compiled(packs, locked, overrides);
        const reminders = remindersIn(packs);
        return {
          ruleset,
          brand: brandTold(packs.map((one) => ({ pack: withServed(one) }))),
          locked: locksIn(packs, locked),
          reminders,
          guard,
        };
      } catch (error) {
        if (packs.length === 0) break;
        packs = await this.withoutFailing(packs, error);
      }
    }
    return { ruleset: await this.sources.core(), brand: null, locked, reminders: [], guard };
  }

  /** The public keys that may approve a reply of this account: those of its team packs that are not retired. */
  async keysFor(account: string | null): Promise<readonly string[]> {
    const packs = packsFor(this.opened.of(await this.sources.store.all()), account);
    const teams = packs.filter(({ layer }) => layer === 'team');
    return teams.flatMap(({ kept, pack }) => kept.pin?.keys ?? activeKeys(pack));
  }

  /** Compiles what will be asked for, so that no page waits for it. */
  async prepare(): Promise<void> {
    const opened = this.opened.of(await this.sources.store.all());
    const accounts = opened.flatMap((one) => accountsOf(one)).map((name) => keyOf(name));
    for (const account of [null, ...new Set(accounts)]) await this.for(account);
  }

  private async compiled(
    packs: readonly OpenedPack[],
    locked: readonly string[],
    set: Ordered['overrides'],
  ): Promise<Ruleset> {
    // A pack that only tells of the brand needs no other rules.
    const changing = packs.filter(({ pack }) => Object.keys(pack).some((field) => !ABOUT.has(field)));
    const core = await this.sources.core();
    if (changing.length === 0 && Object.keys(set).length === 0) return core;
    const parts = changing.map(({ kept }) => `${kept.layer}\n${kept.text}`);
    const source = [`${RULESET_FORM}`, core.hash, ...locked, JSON.stringify(set), ...parts].join(
      '\n\u0000\n',
    );
    const key = await sha256(crypto.subtle, new TextEncoder().encode(source));
    const made = this.made.get(key) ?? this.make(key, changing, locked, set);
    this.made.set(key, made);
    for (const old of [...this.made.keys()].slice(0, -MOST_AT_HAND)) this.made.delete(old);
    // What failed is tried anew.
    made.catch(() => this.made.delete(key));
    return made;
  }

  private async make(
    key: string,
    packs: readonly OpenedPack[],
    locked: readonly string[],
    set: Ordered['overrides'],
  ): Promise<Ruleset> {
    const { compiled, corePack } = this.sources;
    const known = await compiled.get(key).catch(() => undefined);
    if (known) return known;
    const ruleset = compileRuleset(layered(await corePack(), packs, locked, set));
    await compiled.put(key, ruleset).catch(() => undefined);
    return ruleset;
  }

  /** Leaves out the packs that cannot be compiled by themselves; if each can, the topmost. */
  private async withoutFailing(packs: readonly OpenedPack[], error: unknown): Promise<OpenedPack[]> {
    const core = await this.sources.corePack().catch(() => null);
    if (!core) return [];
    const good = packs.filter((one) => {
      try {
        compileRuleset(layered(core, [one]));
        return true;
      } catch (fault) {
        this.sources.onFailure?.(one.kept.id, fault);
        return false;
      }
    });
    if (good.length < packs.length) return good;
    const top = packs.at(-1);
    if (top) this.sources.onFailure?.(top.kept.id, error);
    return packs.slice(0, -1);
  }
}

/** Fields that change no rule. */
const ABOUT: ReadonlySet<string> = new Set([
  'schemaVersion',
  'id',
  'name',
  'version',
  'minEngine',
  'keys',
  'brand',
  'reminders',
  'locked',
]);

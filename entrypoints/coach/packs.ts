import type { Ruleset } from '../../engine/types/ruleset';
import type { Brand } from '../../engine/types/situation';
import type { Line } from './line';

/** What holds where an account posts. */
export interface Told {
  readonly ruleset: Ruleset;
  readonly brand: Partial<Brand> | null;
  /** Field paths that the person may not change. */
  readonly locked: readonly string[];
}

/** What the packs say, account by account, as far as the page was told. */
export class Packs {
  private readonly told = new Map<string | null, Told>();

  /** @param base Tact's rules with the packs that serve every account */
  constructor(
    private readonly line: Pick<Line, 'ask'>,
    private readonly base: Ruleset,
  ) {}

  /** What is known for an account (`accountKey`); undefined until it was asked for. */
  of(account: string | null): Told | undefined {
    return this.told.get(account);
  }

  /** Asks; without an answer what was known goes on, at the start the base. */
  async learn(account: string | null): Promise<void> {
    const known = this.told.get(account) ?? { ruleset: this.base, brand: null, locked: [] };
    const answer = await this.line.ask('packs', { account, have: known.ruleset.hash });
    this.told.set(account, answer ? { ...answer, ruleset: answer.ruleset ?? known.ruleset } : known);
  }

  /** Asks anew for every account that was asked for: the packs have changed. */
  async learnAgain(): Promise<void> {
    await Promise.all([...this.told.keys()].map((account) => this.learn(account)));
  }
}

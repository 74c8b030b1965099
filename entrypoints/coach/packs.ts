import type { Ruleset } from '../../engine/types/ruleset';
import type { Brand } from '../../engine/types/situation';
import type { PolicyGuard } from '../../rules/pack/policy';
import type { Reminder } from '../../rules/pack/schema/pack';
import type { Line } from './line';

/** What holds where an account posts. */
export interface Told {
  readonly ruleset: Ruleset;
  readonly brand: Partial<Brand> | null;
  /** Field paths that the person may not change. */
  readonly locked: readonly string[];
  readonly reminders: readonly Reminder[];
  readonly guard: PolicyGuard | null;
}

/** How often an unanswered question is put again: packs may be compiling on a busy machine. */
const TRIES = 4;

/** What the packs say, account by account, as far as the page was told. */
export class Packs {
  private readonly told = new Map<string | null, Told>();
  /** Which question of all was answered last, by account: an answer to an earlier one tells of packs that were. */
  private readonly heard = new Map<string | null, number>();
  private questions = 0;

  /**
   * @param base Tact's own rules
   * @param late calls back when an answer came after what was known had been used without it
   */
  constructor(
    private readonly line: Pick<Line, 'ask'>,
    private readonly base: Ruleset,
    private readonly late: () => void,
  ) {}

  /** What is known for an account (`accountKey`); undefined until it was asked for. */
  of(account: string | null): Told | undefined {
    return this.told.get(account);
  }

  /** What is known of the account that was asked for last: whose page this is. */
  latest(): Told | undefined {
    return [...this.told.values()].at(-1);
  }

  /** Asks; without an answer what was known goes on, at the start the base, and the question is put again. */
  async learn(account: string | null): Promise<void> {
    if (!(await this.ask(account))) void this.insist(account);
  }

  /** Asks anew for every account that was asked for: the packs have changed. */
  async learnAgain(): Promise<void> {
    await Promise.all([...this.told.keys()].map((account) => this.learn(account)));
  }

  /** @returns whether an answer came */
  private async ask(account: string | null): Promise<boolean> {
    const question = ++this.questions;
    const known = this.told.get(account) ?? {
      ruleset: this.base,
      brand: null,
      locked: [],
      reminders: [],
      guard: null,
    };
    const answer = await this.line.ask('packs', { account, have: known.ruleset.hash });
    if (question < (this.heard.get(account) ?? 0)) return true;
    if (answer) {
      this.heard.set(account, question);
      this.told.delete(account);
      this.told.set(account, { ...answer, ruleset: answer.ruleset ?? known.ruleset });
    } else if (!this.told.has(account)) this.told.set(account, known);
    return answer !== null;
  }

  private async insist(account: string | null): Promise<void> {
    for (let tries = 1; tries < TRIES; tries++) {
      if (!(await this.ask(account))) continue;
      this.late();
      return;
    }
  }
}

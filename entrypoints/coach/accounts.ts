import type { Engines } from './engines';
import type { Packs, Told } from './packs';

/** The accounts that a frame's boxes post from: what holds for each, once its engine is ready. */
export class Accounts {
  private readonly coming = new Map<string | null, Promise<void>>();
  private isOver = false;

  constructor(
    private readonly packs: Pick<Packs, 'of' | 'learn'>,
    private readonly engines: Pick<Engines, 'has' | 'prepare'>,
  ) {}

  /**
   * What the packs say for an account (`accountKey`). What is not known, or has no engine yet, is asked for and made.
   * @param again called, where nothing is returned, once there is more to return
   */
  of(account: string | null, again: () => void): Told | undefined {
    const told = this.packs.of(account);
    if (told && !this.coming.has(account)) return told;
    const coming = this.coming.get(account) ?? this.come(account);
    coming.then(
      () => this.isOver || again(),
      () => undefined,
    );
    return undefined;
  }

  /** Once for all the boxes that ask meanwhile. */
  private come(account: string | null): Promise<void> {
    const coming = this.packs
      .learn(account)
      .then(() => this.ready(account).catch(() => undefined))
      .finally(() => this.coming.delete(account));
    this.coming.set(account, coming);
    return coming;
  }

  /** Packs and settings may change while an engine is made ready: the one for what holds then is made after it. */
  private async ready(account: string | null): Promise<void> {
    let told = this.packs.of(account);
    while (told && !this.isOver && !this.engines.has(told)) {
      await this.engines.prepare(told);
      told = this.packs.of(account);
    }
  }

  /** Nothing is called back from now on. */
  leave(): void {
    this.isOver = true;
  }
}

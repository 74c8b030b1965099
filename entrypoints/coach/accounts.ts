import type { Locale } from '../../engine/types/text';
import type { Engines } from './engines';
import type { Packs, Told } from './packs';

/** What the packs say, and the engines made of it. */
interface Makers {
  readonly packs: Pick<Packs, 'of'>;
  readonly engines: Pick<Engines, 'has' | 'prepare'>;
}

/**
 * Makes the engine of an account ready. Packs and settings may change meanwhile: the one for what holds then is made
 * after it.
 * @param wanted the language that is wanted first
 * @param isOver nothing more is made from then on
 */
export async function untilReady(
  account: string | null,
  { packs, engines }: Makers,
  wanted: () => Locale,
  isOver: () => boolean = () => false,
): Promise<void> {
  while (!isOver()) {
    const told = packs.of(account);
    const first = wanted();
    if (!told || engines.has(told, first)) return;
    await engines.prepare(told, first);
  }
}

/** The accounts that a frame's boxes post from: what holds for each, once its engine is ready. */
export class Accounts {
  private readonly coming = new Map<string | null, Promise<void>>();
  /** Those that were asked for, and the language that is wanted first where they post. */
  private readonly asked = new Map<string | null, Locale>();
  private isOver = false;

  constructor(
    private readonly packs: Pick<Packs, 'of' | 'learn'>,
    private readonly engines: Pick<Engines, 'has' | 'prepare'>,
  ) {}

  /**
   * What the packs say for an account (`accountKey`). What is not known is asked for, and what has no engine yet is given
   * one; where none can be made nothing is called back, and whoever asks next has it tried again.
   * @param first the language that is wanted first
   * @param again called, where nothing is returned, once there is more to return
   */
  of(account: string | null, first: Locale, again: () => void): Told | undefined {
    this.asked.set(account, first);
    const told = this.packs.of(account);
    const coming = this.coming.get(account);
    if (told && !coming && this.engines.has(told, first)) return told;
    const ready = coming ?? this.come(account, told);
    ready.then(
      () => this.isOver || again(),
      () => undefined,
    );
    return undefined;
  }

  /**
   * Makes engines ready for what holds now, wherever one was asked for; boxes that ask meanwhile wait for theirs. Once for
   * all that happens until they are there.
   */
  async renew(): Promise<void> {
    const learnt = Promise.resolve();
    await Promise.allSettled(
      [...this.asked.keys()].map((one) => this.coming.get(one) ?? this.await(one, learnt)),
    );
  }

  private come(account: string | null, told: Told | undefined): Promise<void> {
    return this.await(account, told ? Promise.resolve() : this.packs.learn(account));
  }

  /** Once for all the boxes that ask meanwhile. */
  private await(account: string | null, learnt: Promise<void>): Promise<void> {
    const coming = learnt.then(() => this.ready(account)).finally(() => this.coming.delete(account));
    this.coming.set(account, coming);
    return coming;
  }

  private ready(account: string | null): Promise<void> {
    const wanted = (): Locale => this.asked.get(account) ?? 'fr';
    return untilReady(account, { packs: this.packs, engines: this.engines }, wanted, () => this.isOver);
  }

  /** Nothing is called back from now on. */
  leave(): void {
    this.isOver = true;
  }
}

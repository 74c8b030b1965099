/** What the phrases of one language may cost in all: Tact's own take a fifteenth. */
const MOST_IN_ALL = 2_000_000;
/** Steps of phrases that no word of a text rules out: these run on every sentence. */
const MOST_ALWAYS = 5_000;

/** Counts what compiling and running a pack's phrases takes, and ends it where a pack asks for too much. */
export class Budget {
  private spent = 0;
  private always = 0;

  get isSpent(): boolean {
    return this.spent > MOST_IN_ALL || this.always > MOST_ALWAYS;
  }

  /** @throws Error when the pack is too large */
  spend(steps: number): void {
    this.spent += steps;
    if (this.isSpent) throw new Error(`expected at most ${MOST_IN_ALL} steps in all phrases, found more`);
  }

  /** @throws Error when too many phrases begin anywhere */
  spendAlways(steps: number): void {
    this.always += steps;
    if (this.isSpent)
      throw new Error(
        `expected a word in each phrase; those without one take more than ${MOST_ALWAYS} steps`,
      );
  }
}

/** A work that is done a small piece at a time, so that a page can go on in between; and what it comes to. */
export type InPieces<T> = Generator<undefined, T>;

/** Does all that is left of it at once. */
export function whole<T>(work: InPieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

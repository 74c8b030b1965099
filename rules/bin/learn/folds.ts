/** What is learned from some is tried on the others, in turn. */
export const inFold =
  (fold: number, folds: number) =>
  (_: unknown, i: number): boolean =>
    i % folds === fold;

export const outOfFold =
  (fold: number, folds: number) =>
  (_: unknown, i: number): boolean =>
    i % folds !== fold;

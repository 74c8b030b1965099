/** What stands in a packed shape, each a number; those with a note are followed by one more. */
export const Sign = {
  /** An option of a choice, or what is marked, is over. */
  End: 0,
  Mark: 1,
  /** A set of one word that stands here for the first time: such words are numbered as they come. */
  NewWord: 2,
  /** A set of several words, for the first time; numbered as they come. */
  NewSet: 3,
  /** + kind bits. */
  Class: 4,
  /** + `At` bits. */
  Bound: 5,
  /** + `choiceHead`; its set, then its options, each with an end. */
  Choice: 6,
  /** As `Choice`, and it will stand elsewhere again: such choices are numbered as they come. */
  Shared: 7,
  /** + which shared choice. */
  Again: 8,
  /** + which set of several words. */
  Set: 9,
  /** This and the next eleven: a gap of one word, two, … */
  Gap: 10,
  /** This and all above: the first word that stood alone, the second, … */
  Word: 22,
} as const;

/** Of a choice in one number: how many longer options it has, whether a set stands before them, whether it may be left out. */
export const choiceHead = (options: number, hasSet: boolean, optional: boolean): number =>
  options * 4 + (hasSet ? 2 : 0) + (optional ? 1 : 0);

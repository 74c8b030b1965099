/** A set of words, as a phrase asks for them: whole keys, and beginnings marked by a trailing `*`. */
export type WordSet = ReadonlySet<string>;

/**
 * The words of a language's phrases. Equal sets are one set, so that a token carries few numbers
 * whatever the number of phrases that ask for it.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly sets: WordSet[] = [];

  /** @returns the number of this set of words */
  add(words: WordSet): number {
    const name = [...words].sort().join(' ');
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.sets.length);
    this.sets.push(words);
    return this.sets.length - 1;
  }

  /** How often a set's words turn up in ordinary text: the lower, the better it filters. */
  commonness(id: number): number {
    let sum = 0;
    for (const word of this.sets[id] ?? []) sum += commonness(word);
    return sum;
  }

  /** The sets, by their numbers. */
  get all(): readonly WordSet[] {
    return this.sets;
  }
}

const COMMON = new Set(
  `le la les de du des un une et a au aux en que qui ne pas vous nous je il elle on ce se est sont avez avons
  ai as etes sommes suis votre vos notre nos mon ma mes pour par sur dans avec plus si mais ou y the to of and
  a an in is are was were be been you your we our i it this that not have has had do did does for on with at by
  from as if or but so can will would could please thanks bonjour merci hello hi me my us am will just all any`.split(
    /\s+/,
  ),
);

const commonness = (word: string): number => (COMMON.has(word) ? 60 : word.endsWith('*') ? 3 : 1);

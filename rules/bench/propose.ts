import { Kind } from '../../engine/text/kinds';
import { tokenise } from '../../engine/text/tokens';
import type { Locale } from '../../engine/types/text';

const LONGEST = 6;
/** Words that every reply has; a phrase of these alone says nothing. */
const PLAIN = new Set(
  `le la les de du des un une et a au aux en que qui ne pas vous nous je il elle on ce se est sont avez avons votre
  vos notre nos pour par sur dans avec plus si mais ou y the to of and an in is are was were be you your we our i it
  this that not have has do for on with at by from as if or but so bonjour merci hello hi`.split(/\s+/),
);

/** The words between one sign and the next: a phrase does not reach over a comma. */
function stretchesOf(text: string, locale: Locale): string[][] {
  const stretches: string[][] = [[]];
  for (const { kind, key } of tokenise(text, locale)) {
    if (kind & Kind.Word) stretches.at(-1)?.push(key);
    else stretches.push([]);
  }
  return stretches;
}

const wordsOf = (text: string, locale: Locale): string[] => stretchesOf(text, locale).flat();

/** Keys are folded; people read the words as somebody wrote them. */
function asWritten(texts: readonly string[], locale: Locale): (run: string) => string {
  const written = new Map<string, string>();
  for (const text of texts)
    for (const { key, start, end } of tokenise(text, locale)) {
      const word = text.slice(start, end).toLowerCase();
      if (!written.has(key) && wordsOf(word, locale).join(' ') === key) written.set(key, word);
    }
  return (run) =>
    run
      .split(' ')
      .map((key) => written.get(key) ?? key)
      .join(' ');
}

function runsOf(text: string, locale: Locale): Set<string> {
  const runs = new Set<string>();
  for (const words of stretchesOf(text, locale)) addRuns(words, runs);
  return runs;
}

function addRuns(words: readonly string[], runs: Set<string>): void {
  for (let from = 0; from < words.length; from++)
    for (let length = 1; length <= LONGEST && from + length <= words.length; length++)
      runs.add(words.slice(from, from + length).join(' '));
}

const saysSomething = (run: string): boolean =>
  run.split(' ').some((word) => !PLAIN.has(word) && word.length > 2);

/** A proposal for a rule's phrases, and what it would leave out. */
export interface Proposal {
  readonly phrases: readonly string[];
  /** Places, among the texts to flag, of those that nothing tells from the others. */
  readonly missed: readonly number[];
}

/**
 * Proposes phrases for «flag these, not those»: the fewest runs of words that stand in the first and not in the
 * second, of as many texts as can be, the longer where two find as much.
 */
export function proposePhrases(
  flags: readonly string[],
  allows: readonly string[],
  locale: Locale,
): Proposal {
  const sound = new Set(allows.flatMap((text) => [...runsOf(text, locale)]));
  const runs = flags.map(
    (text) => new Set([...runsOf(text, locale)].filter((run) => !sound.has(run) && saysSomething(run))),
  );
  const left = new Set(flags.keys());
  const phrases: string[] = [];
  for (;;) {
    const best = bestRun(runs, left);
    if (best === null) return { phrases: phrases.map(asWritten(flags, locale)), missed: [...left] };
    phrases.push(best);
    for (const at of [...left]) if (runs[at]?.has(best)) left.delete(at);
  }
}

/** Found in most texts; of those the shortest that is more than one word where any is, for it says the matter. */
function bestRun(runs: readonly ReadonlySet<string>[], left: ReadonlySet<number>): string | null {
  let best: { run: string; found: number; words: number } | null = null;
  for (const run of new Set([...left].flatMap((at) => [...(runs[at] ?? [])]))) {
    const found = [...left].filter((at) => runs[at]?.has(run)).length;
    const words = run.split(' ').length;
    const isBetter =
      !best || found > best.found || (found === best.found && closeness(words) < closeness(best.words));
    if (isBetter) best = { run, found, words };
  }
  return best?.run ?? null;
}

/** Three words say enough to be meant, and little enough to come again. */
const closeness = (words: number): number => Math.abs(words - 3);

import { tokenise } from '../../../engine/text/tokens';
import type { Locale } from '../../../engine/types/text';

type Groups = Readonly<Record<string, readonly string[]>>;

/** Words and runs of words of the corpus, each with how many sentences hold it. */
export interface Seen {
  /** Every word of the corpus in order of the alphabet. */
  readonly words: readonly string[];
  readonly times: ReadonlyMap<string, number>;
}

const MOST_WORDS = 5;
/** A shorter beginning says too little of what a word means. */
const SHORTEST_START = 4;

/** Counts what the corpus holds: single words and runs of up to five. */
export function seenIn(texts: readonly string[], locale: Locale): Seen {
  const times = new Map<string, number>();
  const words = new Set<string>();
  for (const text of texts) {
    const keys = tokenise(text, locale).map(({ key }) => key);
    const here = new Set<string>();
    for (let from = 0; from < keys.length; from++) {
      words.add(keys[from] as string);
      for (let to = from + 1; to <= Math.min(keys.length, from + MOST_WORDS); to++)
        here.add(keys.slice(from, to).join(' '));
    }
    for (const run of here) times.set(run, (times.get(run) ?? 0) + 1);
  }
  return { words: [...words].sort(), times };
}

/** An entry as texts are cut: words without accents, each a key; a last `*` stays. */
function folded(entry: string, locale: Locale): string {
  const isStart = entry.endsWith('*');
  const keys = tokenise(isStart ? entry.slice(0, -1) : entry, locale).map(({ key }) => key);
  return keys.join(' ') + (isStart ? '*' : '');
}

const covers = (entry: string, word: string): boolean =>
  entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : entry === word;

/** Whether a run holds words that another entry of its group finds already. */
function isCovered(run: readonly string[], entries: readonly string[][]): boolean {
  return entries.some((other) => {
    if (other.length >= run.length) return false;
    for (let at = 0; at + other.length <= run.length; at++)
      if (other.every((wanted, i) => covers(wanted, run[at + i] as string))) return true;
    return false;
  });
}

/** Words of the corpus that begin so; `words` is in order of the alphabet. */
function beginning(words: readonly string[], start: string): string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < words.length && (words[i] as string).startsWith(start); i++)
    found.push(words[i] as string);
  return found;
}

/** The shortest beginning which in the corpus only words of this group have; the word itself where there is none. */
function startOf(word: string, group: ReadonlySet<string>, words: readonly string[]): string {
  for (let length = SHORTEST_START; length < word.length; length++) {
    const start = word.slice(0, length);
    const own = [...group].filter((other) => other.startsWith(start));
    if (own.length > 1 && beginning(words, start).every((other) => group.has(other))) return `${start}*`;
  }
  return word;
}

function thinGroup(entries: readonly string[], seen: Seen, fewest: number, locale: Locale): string[] {
  const all = [...new Set(entries.map((entry) => folded(entry, locale)))].filter((entry) => entry !== '');
  const singles = new Set(all.filter((entry) => !entry.includes(' ')));
  const starts = [...new Set([...singles].map((word) => startOf(word, singles, seen.words)))];
  const short = starts.filter(
    (word) => !starts.some((other) => other !== word && covers(other, word.replace('*', ''))),
  );
  const cut = all.map((entry) => entry.split(' '));
  const runs = all
    .filter((entry) => entry.includes(' '))
    .filter((entry) => !isCovered(entry.split(' '), [...short.map((word) => [word]), ...cut]));
  return [...short, ...runs].filter((entry) => timesOf(entry, seen) >= fewest).sort();
}

function timesOf(entry: string, { words, times }: Seen): number {
  if (!entry.endsWith('*')) return times.get(entry) ?? 0;
  if (entry.includes(' ')) return 1;
  return beginning(words, entry.slice(0, -1)).reduce((sum, word) => sum + (times.get(word) ?? 0), 0);
}

/**
 * Says the same in fewer entries: what another entry finds already goes, words that begin alike become one beginning
 * where nothing else in the corpus begins so, and what the corpus never holds goes.
 * @param fewest how many sentences of the corpus must hold an entry
 */
export const thin = (groups: Groups, seen: Seen, fewest: number, locale: Locale): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(groups).map(([name, entries]) => [name, thinGroup(entries, seen, fewest, locale)]),
  );

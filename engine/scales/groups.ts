/**
 * Words that mean alike: a group's name → its entries, parted by `|`. An entry is a word as texts are cut (folded), a
 * beginning (`rembours*`), or several of these with a space between. Plain JSON.
 */
export type CompiledGroups = Readonly<Record<string, string>>;

/** What parts the entries of a group; no word that texts are cut into is that sign. */
export const ENTRY_BREAK = '|';

type SeeGroup = (name: string, from: number, to: number) => void;

const MOST_KNOWN = 2000;

const fits = (wanted: string, key: string | undefined): boolean =>
  key !== undefined && (wanted.endsWith('*') ? key.startsWith(wanted.slice(0, -1)) : key === wanted);

function put<T>(table: Map<string, T[]>, key: string, value: T): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

/** Several words in a row that belong to a group; `rest` are those after the first. */
interface Run {
  readonly group: string;
  readonly rest: readonly string[];
}

/** Finds the groups that the words of a sentence belong to. */
export class Groups {
  private readonly words = new Map<string, string[]>();
  private readonly starts = new Map<string, string[]>();
  private readonly runs = new Map<string, Run[]>();
  private readonly lengths: readonly number[];
  private readonly known = new Map<string, readonly string[]>();

  constructor(compiled: CompiledGroups) {
    for (const [group, entries] of Object.entries(compiled))
      for (const entry of entries.split(ENTRY_BREAK)) this.add(group, entry);
    this.lengths = [...new Set([...this.starts.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  }

  private add(group: string, entry: string): void {
    if (entry.includes(' ')) {
      const [first = '', ...rest] = entry.split(' ');
      put(this.runs, first, { group, rest });
    } else if (entry.endsWith('*')) put(this.starts, entry.slice(0, -1), group);
    else put(this.words, entry, group);
  }

  /**
   * Tells every group in a sentence and the words `[from, to)` it stands over.
   * @param keys the sentence's words as texts are cut
   */
  each(keys: readonly string[], see: SeeGroup): void {
    keys.forEach((key, from) => {
      for (const group of this.groupsOf(key)) see(group, from, from + 1);
      for (const { group, rest } of this.runs.get(key) ?? [])
        if (rest.every((wanted, i) => fits(wanted, keys[from + 1 + i])))
          see(group, from, from + 1 + rest.length);
    });
  }

  /** Words come again and again while a draft is typed: each is looked up once. */
  private groupsOf(key: string): readonly string[] {
    const known = this.known.get(key);
    if (known) return known;
    const groups = this.lookUp(key);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, groups);
    return groups;
  }

  private lookUp(key: string): string[] {
    const groups = new Set(this.words.get(key));
    for (const length of this.lengths) {
      if (length > key.length) break;
      for (const group of this.starts.get(key.slice(0, length)) ?? []) groups.add(group);
    }
    return [...groups];
  }
}

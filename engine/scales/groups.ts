import type { Locale } from '../types/text';
import { isGrammar } from './shape';

/** Words that mean alike, by group: whole words, beginnings, and runs of several words. Plain JSON. */
export interface CompiledGroups {
  readonly names: readonly string[];
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly starts: Readonly<Record<string, readonly number[]>>;
  /** First word → `[group, the words after it]`; a word may end in `*`. */
  readonly runs: Readonly<Record<string, readonly (readonly [number, ...string[]])[]>>;
}

interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const MOST_KNOWN = 2000;
/** How far apart two groups may stand and still be heard together. */
const APART = 10;

const fits = (wanted: string, key: string | undefined): boolean =>
  key !== undefined && (wanted.endsWith('*') ? key.startsWith(wanted.slice(0, -1)) : key === wanted);

/** Finds the groups that the words of a sentence belong to. */
export class Groups {
  private readonly words: ReadonlyMap<string, readonly number[]>;
  private readonly starts: ReadonlyMap<string, readonly number[]>;
  private readonly runs: ReadonlyMap<string, readonly (readonly [number, ...string[]])[]>;
  private readonly lengths: readonly number[];
  private readonly known = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly compiled: CompiledGroups,
    private readonly locale: Locale,
  ) {
    this.words = new Map(Object.entries(compiled.words));
    this.starts = new Map(Object.entries(compiled.starts));
    this.runs = new Map(Object.entries(compiled.runs));
    this.lengths = [...new Set([...this.starts.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  }

  /**
   * Tells the groups of a sentence, each with the grammar words beside it, and which group stands before which:
   * `@group`, `@vous group`, `@group pas`, `@vous _ group`, `@group>group`.
   */
  eachFeature(keys: readonly string[], see: (name: string, from: number, to: number) => void): void {
    const found = this.find(keys);
    for (const { name, from, to } of found) {
      see(`@${name}`, from, to);
      this.beside(keys[from - 1], (word) => see(`@${word} ${name}`, from - 1, to));
      this.beside(keys[to], (word) => see(`@${name} ${word}`, from, to + 1));
      this.beside(keys[from - 2], (word) => see(`@${word} _ ${name}`, from - 2, to));
    }
    for (const first of found) {
      for (const second of found) {
        const gap = second.from - first.to;
        if (gap >= 0 && gap <= APART && first.name !== second.name)
          see(`@${first.name}>${second.name}`, first.from, second.to);
      }
    }
  }

  private beside(key: string | undefined, see: (word: string) => void): void {
    if (key !== undefined && isGrammar(key, this.locale)) see(key);
  }

  private find(keys: readonly string[]): Found[] {
    return keys.flatMap((key, from) => [
      ...[...this.groupsOf(key)].map((group) => this.found(group, from, from + 1)),
      ...(this.runs.get(key) ?? []).flatMap(([group, ...rest]) =>
        rest.every((wanted, i) => fits(wanted, keys[from + 1 + i]))
          ? [this.found(group, from, from + 1 + rest.length)]
          : [],
      ),
    ]);
  }

  private found(group: number, from: number, to: number): Found {
    return { name: this.compiled.names[group] as string, from, to };
  }

  /** Words come again and again while a draft is typed: each is looked up once. */
  private groupsOf(key: string): ReadonlySet<number> {
    const known = this.known.get(key);
    if (known) return known;
    const groups = this.lookUp(key);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, groups);
    return groups;
  }

  private lookUp(key: string): Set<number> {
    const groups = new Set(this.words.get(key));
    for (const length of this.lengths) {
      if (length > key.length) break;
      for (const group of this.starts.get(key.slice(0, length)) ?? []) groups.add(group);
    }
    return groups;
  }
}

import { fold, unslot } from '../text/fold';
import { Kind } from '../text/kinds';
import type { Locale } from '../types/text';
import type { Bound, ClassName, Feature, Item, Phrase, Sequence } from './ast';
import { Budget } from './budget';
import { parsePhrase } from './parse';
import { At, type CompiledGuard, type CompiledPhrase, type CompiledPhrases, Op, STEP } from './program';
import { Vocabulary, type WordSet } from './vocabulary';

/** What a compilation needs from outside: named lists and the forms of a verb. */
export interface PhraseSources {
  /** @returns the entries of a named list, or undefined when there is none of that name */
  readonly list: (name: string) => readonly string[] | undefined;
  /** @returns a verb's forms, or those of one feature; empty when the verb is unknown */
  readonly inflect: (lemma: string, feature?: Feature) => readonly string[];
}

/** The phrases of one owner (a rule or a cue), as written. */
export interface PhraseGroup {
  readonly owner: string;
  readonly phrases: readonly string[];
}

const MOST_STEPS = 4000;
/** Faults that are told: whoever mends these finds the others. */
const MOST_FAULTS = 50;
const BOUNDS: Readonly<Record<Bound, number>> = {
  '^': At.SentenceStart,
  $: At.SentenceEnd,
  '^,': At.ClauseStart,
  '$,': At.ClauseEnd,
};
const CLASS_BITS: Readonly<Record<ClassName, number>> = {
  number: Kind.Number,
  time: Kind.Time,
  url: Kind.Url,
  email: Kind.Email,
  handle: Kind.Handle,
  hashtag: Kind.Hashtag,
  emoji: Kind.Emoji,
  name: Kind.Capital | Kind.Masked,
  caps: Kind.Caps,
  masked: Kind.Masked,
  word: Kind.Word,
};

/** The names of the lists that a sequence mentions, at any depth. */
function listsIn(sequence: Sequence): string[] {
  return sequence.flatMap((item) => {
    if (item.type === 'list') return [item.name];
    if (item.type === 'mark') return listsIn(item.inner);
    return item.type === 'group' ? item.options.flatMap(listsIn) : [];
  });
}

/** Writes one sequence as a program. */
class Writer {
  private readonly code: number[] = [];
  private afterGap = false;
  /** The lists being written out, so that none holds itself. */
  private readonly open: string[] = [];
  constructor(
    private readonly locale: Locale,
    private readonly vocabulary: Vocabulary,
    private readonly sources: PhraseSources,
    private readonly budget: Budget,
  ) {}

  write(sequence: Sequence): readonly number[] {
    this.sequence(sequence);
    this.emit(Op.Match, 0, 0);
    return this.code;
  }

  private emit(op: number, a: number, b: number): number {
    if (this.code.length / STEP >= MOST_STEPS)
      throw new Error(`expected at most ${MOST_STEPS} steps, found more`);
    this.budget.spend(1);
    this.code.push(op, a, b);
    return this.code.length / STEP - 1;
  }

  private get here(): number {
    return this.code.length / STEP;
  }

  private patch(step: number, field: 1 | 2, value: number): void {
    this.code[step * STEP + field] = value;
  }

  private sequence(sequence: Sequence): void {
    for (const item of sequence) this.item(item);
  }

  private item(item: Item): void {
    if (item.type === 'gap') this.gap(item.most);
    else if (item.type === 'bound') this.emit(Op.Assert, BOUNDS[item.at], 0);
    else if (item.type === 'mark') this.mark(item.inner);
    else this.reading(item);
  }

  /** A step that reads a token, over a comma when a gap stands before it. */
  private reading(item: Exclude<Item, { type: 'gap' | 'bound' | 'mark' }>): void {
    const loose = this.afterGap ? 1 : 0;
    if (item.type === 'class') this.emit(Op.Class, CLASS_BITS[item.name], loose);
    else this.words(item, loose);
    this.afterGap = false;
  }

  private words(item: Exclude<Item, { type: 'gap' | 'bound' | 'mark' | 'class' }>, loose: number): void {
    const { set, rest } = this.choices(item);
    const optional = item.type === 'group' && item.optional;
    if (rest.length === 0 && !optional) this.emit(Op.Set, this.vocabulary.add(set), loose);
    else this.branches(set, rest, optional);
  }

  /** Parts a choice into its single words (one step together) and its longer options. */
  private choices(item: Item): { set: WordSet; rest: Sequence[] } {
    const set = new Set<string>();
    const rest: Sequence[] = [];
    for (const option of this.options(item)) {
      this.budget.spend(1);
      const single = option.length === 1 ? this.wordsOf(option[0] as Item) : null;
      if (single) for (const word of single) set.add(word);
      else rest.push(option);
    }
    return { set, rest };
  }

  private options(item: Item): readonly Sequence[] {
    if (item.type === 'group') return item.options.flatMap((option) => this.unwrap(option));
    return item.type === 'list' ? this.list(item.name) : [[item]];
  }

  /** A list or a plain group that stands alone in an option is part of the choice. */
  private unwrap(option: Sequence): readonly Sequence[] {
    const [only] = option;
    const nested =
      option.length === 1 && only && (only.type === 'list' || (only.type === 'group' && !only.optional));
    return nested ? this.options(only) : [option];
  }

  private wordsOf(item: Item): readonly string[] | null {
    if (item.type === 'word') return [item.key];
    if (item.type === 'start') return [`${item.key}*`];
    return item.type === 'form' ? this.forms(item.lemma, item.feature) : null;
  }

  private forms(lemma: string, feature: Feature | undefined): readonly string[] {
    const forms = this.sources.inflect(lemma, feature);
    if (forms.length === 0) throw new Error(`expected a verb that Tact can inflect, found «${lemma}»`);
    return forms.map((form) => unslot(fold(form)));
  }

  private list(name: string): readonly Sequence[] {
    const entries = this.sources.list(name);
    if (!entries) throw new Error(`expected the name of a word list, found «@${name}»`);
    if (this.open.includes(name))
      throw new Error(`expected a list that does not hold itself, found «@${name}»`);
    this.open.push(name);
    this.budget.spend(entries.length);
    const sequences = entries.map((entry) => parsePhrase(entry, this.locale).sequence);
    for (const inner of sequences.flatMap(listsIn)) this.list(inner);
    const options = sequences.flatMap((sequence) => this.unwrap(sequence));
    this.open.pop();
    return options;
  }

  private branches(set: WordSet, rest: readonly Sequence[], optional: boolean): void {
    const gapBefore = this.afterGap;
    const ends: number[] = [];
    const writers: Array<() => void> = rest.map((option) => () => this.sequence(option));
    if (set.size > 0)
      writers.unshift(() => void this.emit(Op.Set, this.vocabulary.add(set), gapBefore ? 1 : 0));
    if (optional) writers.push(() => undefined);
    writers.forEach((write, i) => {
      this.afterGap = gapBefore;
      const split = i < writers.length - 1 ? this.emit(Op.Split, this.here + 1, 0) : -1;
      write();
      if (split < 0) return;
      ends.push(this.emit(Op.Jump, 0, 0));
      this.patch(split, 2, this.here);
    });
    for (const jump of ends) this.patch(jump, 1, this.here);
    this.afterGap = optional && gapBefore;
  }

  private gap(most: number): void {
    const splits: number[] = [];
    for (let i = 0; i < most; i++) {
      splits.push(this.emit(Op.Split, this.here + 1, 0));
      this.emit(Op.Gap, 0, 0);
    }
    for (const split of splits) this.patch(split, 2, this.here);
    this.afterGap = true;
  }

  private mark(inner: Sequence): void {
    this.emit(Op.Mark, 0, 0);
    this.sequence(inner);
    this.emit(Op.Mark, 1, 0);
  }
}

/** The best filter of a program: sets of which one must be there, found on every way through it. */
function needsOf(code: readonly number[], vocabulary: Vocabulary): readonly number[] {
  const best = cheapest(code, vocabulary, 0, new Map());
  return best === null ? [] : [...best.sets];
}

interface Need {
  readonly sets: ReadonlySet<number>;
  readonly cost: number;
}

/** Cheapest sets that every way from `step` to the match passes through; null where there is none. */
function cheapest(
  code: readonly number[],
  voc: Vocabulary,
  step: number,
  memo: Map<number, Need | null>,
): Need | null {
  const known = memo.get(step);
  if (known !== undefined) return known;
  const need = cheapestAt(code, voc, step, memo);
  memo.set(step, need);
  return need;
}

function cheapestAt(
  code: readonly number[],
  voc: Vocabulary,
  step: number,
  memo: Map<number, Need | null>,
): Need | null {
  const op = code[step * STEP];
  const a = code[step * STEP + 1] as number;
  if (op === Op.Match) return null;
  if (op === Op.Jump) return cheapest(code, voc, a, memo);
  if (op === Op.Split) {
    return union(cheapest(code, voc, a, memo), cheapest(code, voc, code[step * STEP + 2] as number, memo));
  }
  const rest = cheapest(code, voc, step + 1, memo);
  if (op !== Op.Set) return rest;
  const own = { sets: new Set([a]), cost: voc.commonness(a) };
  return rest && rest.cost < own.cost ? rest : own;
}

function union(a: Need | null, b: Need | null): Need | null {
  if (!a || !b) return null;
  const sets = new Set([...a.sets, ...b.sets]);
  return { sets, cost: sets.size === a.sets.size ? a.cost : a.cost + b.cost };
}

/** Compiles the phrases of one language. Every fault is kept, one a line: owner, phrase, place and expectation. */
class Compiler {
  private readonly vocabulary = new Vocabulary();
  private readonly programs: (readonly number[])[] = [];
  /** Many phrases have the same guards: equal programs are one. */
  private readonly places = new Map<string, number>();
  private readonly phrases: CompiledPhrase[] = [];
  private readonly faults: string[] = [];
  private readonly budget = new Budget();
  constructor(
    private readonly locale: Locale,
    private readonly sources: PhraseSources,
  ) {}

  private program(sequence: Sequence): number {
    const code = new Writer(this.locale, this.vocabulary, this.sources, this.budget).write(sequence);
    const name = code.join(' ');
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.programs.length);
    this.programs.push(code);
    return this.programs.length - 1;
  }

  private phrase(owner: string, phrase: Phrase): void {
    const program = this.program(phrase.sequence);
    const guards: CompiledGuard[] = phrase.guards.map(({ wanted, place, sequence }) => ({
      wanted,
      place,
      program: this.program(sequence),
    }));
    const code = this.programs[program] as readonly number[];
    const needs = needsOf(code, this.vocabulary);
    if (needs.length === 0) this.budget.spendAlways(code.length / STEP);
    this.phrases.push({ owner, program, needs, guards });
  }

  add({ owner, phrases }: PhraseGroup): void {
    phrases.forEach((source, i) => {
      if (this.isFull) return;
      try {
        this.phrase(owner, parsePhrase(source, this.locale));
      } catch (error) {
        const { message } = error as Error;
        this.faults.push(`${owner}: phrase ${i + 1} (${this.locale}) «${source}»: ${message}`);
      }
    });
  }

  /** A pack that asks for too much is refused at once: reading on would be the work it asks for. */
  private get isFull(): boolean {
    return this.budget.isSpent || this.faults.length >= MOST_FAULTS;
  }

  result(): CompiledPhrases {
    if (this.faults.length > 0) throw new Error(this.faults.join('\n'));
    return { phrase: 1, ...this.vocabulary.tables(), programs: this.programs, phrases: this.phrases };
  }
}

/**
 * Compiles groups of phrases to one matcher's data.
 * @param groups phrases by owner (a rule's or cue's id)
 * @param locale their language
 * @param sources word lists and verb forms
 * @returns plain JSON for `createMatcher`
 * @throws Error naming owner, phrase, place and what was expected
 */
export function compilePhrases(
  groups: readonly PhraseGroup[],
  locale: Locale,
  sources: PhraseSources,
): CompiledPhrases {
  const compiler = new Compiler(locale, sources);
  for (const group of groups) compiler.add(group);
  return compiler.result();
}

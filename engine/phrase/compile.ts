import type { Locale } from '../types/text';
import type { Phrase, Sequence } from './ast';
import { Budget } from './budget';
import { programOf } from './emit';
import { type PackedPhrases, packPhrases } from './packed';
import { parsePhrase } from './parse';
import { type CompiledGuard, type CompiledPhrase, Op, STEP } from './program';
import type { Shape } from './shape';
import { type PhraseSources, Shaper } from './shaper';
import { Vocabulary } from './vocabulary';

export type { PhraseSources } from './shaper';

/** The phrases of one owner (a rule or a cue), as written. */
export interface PhraseGroup {
  readonly owner: string;
  readonly phrases: readonly string[];
}

const MOST_STEPS = 4000;
/** Faults that are told: whoever mends these finds the others. */
const MOST_FAULTS = 50;
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
  private readonly shapes: Shape[] = [];
  /** Many phrases have the same guards: equal programs are one. */
  private readonly places = new Map<string, number>();
  private readonly phrases: CompiledPhrase[] = [];
  private readonly faults: string[] = [];
  private readonly budget = new Budget();
  private readonly shaper: Shaper;
  constructor(
    private readonly locale: Locale,
    sources: PhraseSources,
  ) {
    this.shaper = new Shaper(locale, this.vocabulary, sources, this.budget);
  }

  private program(sequence: Sequence): { place: number; code: readonly number[] } {
    const shape = this.shaper.shape(sequence);
    const code = programOf(shape, (steps) => this.spend(steps));
    const name = code.join(' ');
    const place = this.places.get(name) ?? this.shapes.length;
    if (place === this.shapes.length) this.shapes.push(shape);
    this.places.set(name, place);
    return { place, code };
  }

  /** @param steps what a program has with the step to come */
  private spend(steps: number): void {
    if (steps > MOST_STEPS) throw new Error(`expected at most ${MOST_STEPS} steps, found more`);
    this.budget.spend(1);
  }

  private phrase(owner: string, phrase: Phrase): void {
    const { place, code } = this.program(phrase.sequence);
    const guards: CompiledGuard[] = phrase.guards.map(({ wanted, place: where, sequence }) => ({
      wanted,
      place: where,
      program: this.program(sequence).place,
    }));
    const needs = needsOf(code, this.vocabulary);
    if (needs.length === 0) this.budget.spendAlways(code.length / STEP);
    this.phrases.push({ owner, program: place, needs, guards });
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

  result(): PackedPhrases {
    if (this.faults.length > 0) throw new Error(this.faults.join('\n'));
    return packPhrases({ sets: this.vocabulary.all, shapes: this.shapes, phrases: this.phrases });
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
): PackedPhrases {
  const compiler = new Compiler(locale, sources);
  for (const group of groups) compiler.add(group);
  return compiler.result();
}

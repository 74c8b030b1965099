import type { Token } from '../text/kinds';
import { type Sentence, sentences } from '../text/sentences';
import { type InPieces, whole } from '../types/pieces';
import type { Span } from '../types/text';
import { boundsOf } from './bounds';
import { holds } from './guards';
import { createSetLookup } from './lookup';
import { Machine, type Run } from './machine';
import { trim } from './marks';
import { type PackedPhrases, unpacking } from './packed';
import type { CompiledGuard, CompiledPhrase, CompiledPhrases } from './program';

/** A phrase found. `span` is what to underline, `match` all that matched; UTF-16 offsets in the text. */
export interface Hit {
  readonly owner: string;
  readonly span: Span;
  readonly match: Span;
  /** Which sentence of the text. */
  readonly sentence: number;
  /** What a scale made of the sentence beyond its least; a phrase has none, it is sure of its words. */
  readonly weight?: number;
}

/** Finds all phrases of one language in a text. */
export interface Matcher {
  /** @param tokens the text's tokens in the matcher's language */
  find(text: string, tokens: readonly Token[]): Hit[];
}

/** One sentence, ready to be read by programs. */
export interface ReadySentence {
  readonly tokens: readonly (Token & { readonly sets: ReadonlySet<number> })[];
  readonly bounds: readonly number[];
  /** What guards found here, by program: read once, however many matches ask. */
  readonly guardRuns: Map<number, readonly Run[]>;
}

interface Found {
  readonly phrase: CompiledPhrase;
  readonly run: Run;
}

interface Judged {
  readonly ready: ReadySentence;
  readonly found: readonly Found[];
}

const MOST_CACHED = 256;

class PhraseMatcher implements Matcher {
  private readonly setsOf: (key: string) => ReadonlySet<number>;
  private readonly byNeed = new Map<number, number[]>();
  private readonly always: number[] = [];
  /** Of each phrase, the guards that look at the match's own sentence; the others wait for the whole text. */
  private readonly guards: readonly (readonly CompiledGuard[])[];
  private readonly cache = new Map<string, Judged>();

  constructor(private readonly compiled: CompiledPhrases) {
    this.setsOf = createSetLookup(compiled);
    this.guards = compiled.phrases.map(({ guards }) => guards.filter(({ place }) => place !== 'text'));
    compiled.phrases.forEach((phrase, i) => {
      if (phrase.needs.length === 0) this.always.push(i);
      for (const set of phrase.needs) this.needing(set).push(i);
    });
  }

  private needing(set: number): number[] {
    const known = this.byNeed.get(set) ?? [];
    this.byNeed.set(set, known);
    return known;
  }

  find(text: string, tokens: readonly Token[]): Hit[] {
    const parts = sentences(text, tokens);
    const judged = parts.map((part) => this.judge(text, tokens, part));
    const all = judged.map(({ ready }) => ready);
    return judged.flatMap(({ ready, found }, i) =>
      found
        .filter(({ phrase, run }) => holds(this.compiled, textGuards(phrase), run, ready, all))
        .map(({ phrase, run }) => hit(tokens, parts[i] as Sentence, i, phrase, run)),
    );
  }

  /** A sentence that has not changed since the last keystroke is not read again. */
  private judge(text: string, tokens: readonly Token[], part: Sentence): Judged {
    const key = text.slice(part.start, part.end);
    const known = this.cache.get(key);
    if (known && known.ready.tokens.length === part.to - part.from) return known;
    const ready = this.ready(tokens.slice(part.from, part.to));
    const judged = { ready, found: this.run(ready) };
    if (this.cache.size >= MOST_CACHED) this.cache.delete(this.cache.keys().next().value as string);
    this.cache.set(key, judged);
    return judged;
  }

  private ready(tokens: readonly Token[]): ReadySentence {
    return {
      tokens: tokens.map((token) => ({ ...token, sets: this.setsOf(token.key) })),
      bounds: boundsOf(tokens),
      guardRuns: new Map(),
    };
  }

  /** The phrases of which the sentence has all words that they cannot do without. */
  private candidates({ tokens }: ReadySentence): number[] {
    const here = new Set<number>();
    const called = new Set(this.always);
    for (const { sets } of tokens) {
      for (const set of sets) {
        if (here.has(set)) continue;
        here.add(set);
        for (const phrase of this.byNeed.get(set) ?? []) called.add(phrase);
      }
    }
    const { phrases } = this.compiled;
    return [...called].filter((phrase) => this.isWorth((phrases[phrase] as CompiledPhrase).program, here));
  }

  private isWorth(program: number, here: ReadonlySet<number>): boolean {
    return this.compiled.required(program).every((wanted) => wanted.some((set) => here.has(set)));
  }

  private run(ready: ReadySentence): Found[] {
    const found: Found[] = [];
    for (const i of this.candidates(ready)) {
      const phrase = this.compiled.phrases[i] as CompiledPhrase;
      const code = this.compiled.program(phrase.program);
      for (const run of new Machine(code, ready.tokens, ready.bounds).all()) {
        if (holds(this.compiled, this.guards[i] ?? [], run, ready, [])) found.push({ phrase, run });
      }
    }
    return found;
  }
}

const textGuards = (phrase: CompiledPhrase): readonly CompiledGuard[] =>
  phrase.guards.filter((guard) => guard.place === 'text');

function hit(
  tokens: readonly Token[],
  part: Sentence,
  sentence: number,
  phrase: CompiledPhrase,
  run: Run,
): Hit {
  const at = (from: number, to: number): Span => trim(tokens, part.from + from, part.from + to);
  const match = at(run.from, run.to);
  const span = run.markFrom < 0 || run.markTo < 0 ? match : at(run.markFrom, run.markTo);
  return { owner: phrase.owner, span, match, sentence };
}

/**
 * Makes phrases ready to run, piece by piece.
 * @param packed what `compilePhrases` returned, through JSON or not
 */
export function* makeMatcher(packed: PackedPhrases): InPieces<Matcher> {
  const compiled = yield* unpacking(packed);
  yield;
  return new PhraseMatcher(compiled);
}

/** The same, at once. */
export const createMatcher = (packed: PackedPhrases): Matcher => whole(makeMatcher(packed));

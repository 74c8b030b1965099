import { CONTENT, Kind } from '../text/kinds';
import { opens, type Readable } from './opening';
import { Op, STEP } from './program';

/** A match: tokens `[from, to)`, and the marked ones inside (`markFrom` = -1 without a mark). */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
}

/** Where a thread began, and the marks it passed. */
type Way = Omit<Run, 'to'>;

interface Thread {
  readonly step: number;
  readonly way: Way;
  /** A comma was passed since the last word; only a step after a gap may go on. */
  readonly comma: boolean;
}

const marked = (way: Way, isStart: boolean, at: number): Way =>
  isStart ? { ...way, markFrom: way.markFrom < 0 ? at : way.markFrom } : { ...way, markTo: at };

/** Quotes, emoji: whatever may stand between two words of a phrase. */
export const PASSED_OVER = Kind.Soft | Kind.Emoji;

/**
 * Runs one program over the tokens of one sentence. All ways through the program advance together, a token
 * at a time (Thompson's construction, with the leftmost start kept where two ways meet), so the cost is at
 * most tokens × steps. Source: R. Cox, "Regular Expression Matching Can Be Simple And Fast", 2007.
 */
export class Machine {
  private threads: Thread[] = [];
  private coming: Thread[] = [];
  /** In which generation each step was last reached; made with the first thread, since most sentences start none. */
  private seen: Int32Array | null = null;
  private readonly canOpen: (token: Readable) => boolean;
  private generation = 0;
  private best: Run | null = null;
  /** Where the last match found ended, if it was found at the token in hand. */
  private endedAt = -1;

  constructor(
    private readonly code: readonly number[],
    private readonly tokens: readonly Readable[],
    /** `At` bits of the place before each token, and after the last. */
    private readonly bounds: readonly number[],
  ) {
    this.canOpen = opens(code);
  }

  /** @returns the leftmost matches, the longest of those that begin together, none overlapping */
  all(): Run[] {
    const runs: Run[] = [];
    let at = 0;
    while (at < this.tokens.length) {
      const run = this.search(at, false);
      if (!run) break;
      runs.push(run);
      at = Math.max(run.to, at + 1);
    }
    return runs;
  }

  /** @returns the longest match that begins at token `at`, or null */
  from(at: number): Run | null {
    return this.search(at, true);
  }

  /** @returns whether a match that begins at token `at` can end right before token `end` */
  reaches(at: number, end: number): boolean {
    this.threads = [];
    this.best = null;
    this.start(at);
    for (let i = at; i < end && this.threads.length > 0; i++) this.advance(i);
    return this.endedAt === end;
  }

  private search(at: number, anchored: boolean): Run | null {
    this.threads = [];
    this.best = null;
    for (let i = at; i <= this.tokens.length; i++) {
      if (!this.best && (!anchored || i === at)) this.start(i);
      if (this.threads.length === 0 && (anchored || this.best)) break;
      if (i < this.tokens.length) this.advance(i);
    }
    return this.best;
  }

  private start(at: number): void {
    this.endedAt = -1;
    const token = this.tokens[at];
    if (token === undefined || !this.canOpen(token)) return;
    this.generation++;
    for (const { step } of this.threads) this.reach(step);
    this.follow(0, at, { from: at, markFrom: -1, markTo: -1 }, this.threads);
  }

  /** @returns whether a step is reached for the first time at this token */
  private reach(step: number): boolean {
    this.seen ??= new Int32Array(this.code.length / STEP);
    if (this.seen[step] === this.generation) return false;
    this.seen[step] = this.generation;
    return true;
  }

  /** Follows the steps that read no token, up to those that do. */
  private follow(step: number, at: number, way: Way, into: Thread[]): void {
    if (!this.reach(step)) return;
    const a = this.code[step * STEP + 1] as number;
    switch (this.code[step * STEP]) {
      case Op.Match:
        this.found(way, at);
        break;
      case Op.Split:
        this.follow(a, at, way, into);
        this.follow(this.code[step * STEP + 2] as number, at, way, into);
        break;
      case Op.Jump:
        this.follow(a, at, way, into);
        break;
      case Op.Assert:
        if (((this.bounds[at] ?? 0) & a) !== 0) this.follow(step + 1, at, way, into);
        break;
      case Op.Mark:
        this.follow(step + 1, at, marked(way, a === 0, at), into);
        break;
      default:
        into.push({ step, way, comma: false });
    }
  }

  private found(way: Way, at: number): void {
    this.endedAt = at;
    if (at === way.from) return;
    if (this.best && this.best.from < way.from) return;
    this.best = { ...way, to: at };
  }

  private advance(at: number): void {
    this.generation++;
    this.endedAt = -1;
    const token = this.tokens[at] as Readable;
    this.coming = [];
    for (const thread of this.threads) {
      if (this.best && thread.way.from > this.best.from) continue;
      this.step(thread, token, at);
    }
    [this.threads, this.coming] = [this.coming, this.threads];
  }

  private step(thread: Thread, token: Readable, at: number): void {
    if (this.takes(thread, token)) this.follow(thread.step + 1, at + 1, thread.way, this.coming);
    else if (thread.way.from < at && this.staysOver(thread, token)) this.stay(thread, token);
  }

  private takes(thread: Thread, token: Readable): boolean {
    const op = this.code[thread.step * STEP];
    const a = this.code[thread.step * STEP + 1] as number;
    const blocked = thread.comma && op !== Op.Gap && this.code[thread.step * STEP + 2] === 0;
    if (blocked) return false;
    if (op === Op.Set) return token.sets.has(a);
    return op === Op.Class ? (token.kind & a) !== 0 : (token.kind & CONTENT) !== 0;
  }

  /** Quotes and emoji are passed over; a comma only where a gap stands. */
  private staysOver(thread: Thread, token: Readable): boolean {
    if (token.kind & PASSED_OVER) return true;
    const isLoose = this.code[thread.step * STEP] === Op.Gap || this.code[thread.step * STEP + 2] === 1;
    return (token.kind & Kind.Comma) !== 0 && isLoose;
  }

  private stay(thread: Thread, token: Readable): void {
    if (!this.reach(thread.step)) return;
    this.coming.push((token.kind & Kind.Comma) !== 0 ? { ...thread, comma: true } : thread);
  }
}

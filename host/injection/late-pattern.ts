type Used =
  | 'source'
  | 'flags'
  | 'lastIndex'
  | 'test'
  | 'exec'
  | typeof Symbol.match
  | typeof Symbol.matchAll
  | typeof Symbol.replace
  | typeof Symbol.search
  | typeof Symbol.split;

/**
 * A regular expression that is made when it is first asked for something. It does all that texts and our code do with
 * one; it is none to `instanceof`. The build puts it in place of those that are dear: see `scripts/build/late-patterns.ts`.
 */
class LatePattern implements Pick<RegExp, Used> {
  private made: RegExp | undefined;

  constructor(
    private readonly written: string,
    private readonly signs: string,
  ) {}

  private get it(): RegExp {
    this.made ??= new RegExp(this.written, this.signs);
    return this.made;
  }

  get source(): string {
    return this.it.source;
  }

  get flags(): string {
    return this.it.flags;
  }

  get lastIndex(): number {
    return this.it.lastIndex;
  }

  set lastIndex(at: number) {
    this.it.lastIndex = at;
  }

  test(text: string): boolean {
    return this.it.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.it.exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.it[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.it[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string | ((found: string, ...more: unknown[]) => string)): string {
    return typeof by === 'string' ? this.it[Symbol.replace](text, by) : this.it[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.it[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.it[Symbol.split](text, limit);
  }
}

/** What stands for `/written/signs` until it is used. */
export const late = (written: string, signs: string): Pick<RegExp, Used> => new LatePattern(written, signs);

/**
 * Numbers as letters: the small ones, which come most, in one, others in two, three or five. The letters are those that
 * JSON and UTF-8 write in a byte each; a space is none of them.
 */
const LETTERS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => letter !== '"' && letter !== '\\')
  .join('');
const BASE = LETTERS.length;

/** How many first letters begin a number of how many letters. */
const LENGTHS = [
  { letters: 1, firsts: 76 },
  { letters: 2, firsts: 11 },
  { letters: 3, firsts: 4 },
  { letters: 5, firsts: 1 },
] as const;

/** Numbers below take one letter. */
const ONE = LENGTHS[0].firsts;

const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < BASE; i++) VALUES[LETTERS.charCodeAt(i)] = i;

/** Writes a whole number from nought up. @throws Error when it is none that fits */
export function digitsOf(number: number): string {
  let rest = number;
  let first = 0;
  for (const { letters, firsts } of LENGTHS) {
    const room = firsts * BASE ** (letters - 1);
    if (rest >= 0 && rest < room) {
      let text = '';
      for (let i = 1; i < letters; i++) {
        text = (LETTERS[rest % BASE] as string) + text;
        rest = Math.floor(rest / BASE);
      }
      return (LETTERS[first + rest] as string) + text;
    }
    rest -= room;
    first += firsts;
  }
  throw new Error(`expected a number that fits, found ${number}`);
}

/** Writes different whole numbers from nought up, in their order: each by how far it lies behind the one before. */
export function ascendingDigits(all: readonly number[]): string {
  let next = 0;
  return [...all]
    .sort((a, b) => a - b)
    .map((one) => {
      const step = digitsOf(one - next);
      next = one + 1;
      return step;
    })
    .join('');
}

const FIRSTS = LENGTHS.flatMap(({ letters, firsts }, kind) => {
  const before = LENGTHS.slice(0, kind);
  const start = before.reduce((sum, one) => sum + one.firsts * BASE ** (one.letters - 1), 0);
  const first = before.reduce((sum, one) => sum + one.firsts, 0);
  return Array.from({ length: firsts }, (_, i) => ({
    letters,
    start: start + i * BASE ** (letters - 1),
    first: first + i,
  }));
});

/** Reads numbers from what `digitsOf` wrote. */
export class Digits {
  private at: number;
  constructor(
    private readonly text: string,
    from = 0,
  ) {
    this.at = from;
  }

  /** How many letters have been read. */
  get place(): number {
    return this.at;
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    const value = VALUES[this.text.charCodeAt(this.at++)] as number;
    if (value < ONE) return value;
    const { letters, start } = FIRSTS[value] as (typeof FIRSTS)[number];
    let rest = 0;
    for (let i = 1; i < letters; i++)
      rest = rest * BASE + (VALUES[this.text.charCodeAt(this.at++)] as number);
    return start + rest;
  }

  /** Reads as many numbers as are asked for of what `ascendingDigits` wrote. */
  ascending(count: number): number[] {
    let next = 0;
    return Array.from({ length: count }, () => {
      const one = next + this.next();
      next = one + 1;
      return one;
    });
  }
}

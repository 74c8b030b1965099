import type { InPieces } from '../types/pieces';
import { Digits } from './digits';
import type { Choice, Part, Shape } from './shape';
import { Sign } from './signs';

/** A place in packed shapes, and how many words and sets had stood there for the first time before it. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly words: number;
  readonly sets: number;
}

/** Reads one shape from a place on. */
class Reader {
  private readonly digits: Digits;
  private words: number;
  private sets: number;

  constructor(
    { text, at, words, sets }: Place,
    /** How many sets have one word: the others are numbered behind them. */
    private readonly single: number,
    private readonly shared: (id: number) => Choice,
  ) {
    this.digits = new Digits(text, at);
    this.words = words;
    this.sets = sets;
  }

  shape(): Shape {
    const parts: Part[] = [];
    while (!this.digits.isDone) {
      const sign = this.digits.next();
      if (sign === Sign.End) break;
      parts.push(this.part(sign));
    }
    return parts;
  }

  private part(sign: number): Part {
    if (sign === Sign.Mark) return { type: 'mark', inner: this.shape() };
    if (sign === Sign.Class) return { type: 'class', kinds: this.digits.next() };
    if (sign === Sign.Bound) return { type: 'bound', at: this.digits.next() };
    if (sign === Sign.Choice || sign === Sign.Shared) return this.choice();
    if (sign === Sign.Again) return this.again();
    if (sign >= Sign.Gap && sign < Sign.Word) return { type: 'gap', most: sign - Sign.Gap + 1 };
    return { type: 'set', set: this.set(sign) };
  }

  private again(): Choice {
    return this.shared(this.digits.next());
  }

  private set(sign: number): number {
    if (sign === Sign.NewWord) return this.words++;
    if (sign === Sign.NewSet) return this.single + this.sets++;
    return sign === Sign.Set ? this.single + this.digits.next() : sign - Sign.Word;
  }

  choice(): Choice {
    const head = this.digits.next();
    const set = (head & 2) === 0 ? null : this.set(this.digits.next());
    const options = Array.from({ length: head >> 2 }, () => this.shape());
    return { type: 'choice', set, options, optional: (head & 1) === 1 };
  }
}

const HAS_NOTE: ReadonlySet<number> = new Set([
  Sign.Class,
  Sign.Bound,
  Sign.Choice,
  Sign.Shared,
  Sign.Again,
  Sign.Set,
]);

/** So many shapes are looked through in a piece. */
const PIECE = 100;

/** Where each shape and each shared choice begins. */
function* placesIn(texts: readonly string[]): InPieces<{ shapes: Place[]; shared: Place[] }> {
  const shapes: Place[] = [];
  const shared: Place[] = [];
  let words = 0;
  let sets = 0;
  for (const text of texts) {
    if (shapes.push({ text, at: 0, words, sets }) % PIECE === 0) yield;
    const digits = new Digits(text);
    while (!digits.isDone) {
      const sign = digits.next();
      if (sign === Sign.NewWord) words++;
      else if (sign === Sign.NewSet) sets++;
      else if (sign === Sign.Shared) shared.push({ text, at: digits.place, words, sets });
      if (HAS_NOTE.has(sign)) digits.next();
    }
  }
  return { shapes, shared };
}

/**
 * Finds each shape in what `packShapes` wrote, and reads one when it is asked for: most phrases never are.
 * @param single how many sets have one word
 */
export function* unpackShapes(text: string, single: number): InPieces<(place: number) => Shape> {
  const { shapes, shared } = yield* placesIn(text === '' ? [] : text.split(' '));
  const choices: Choice[] = [];
  const again = (id: number): Choice => {
    choices[id] ??= new Reader(shared[id] as Place, single, again).choice();
    return choices[id];
  };
  return (place) => new Reader(shapes[place] as Place, single, again).shape();
}

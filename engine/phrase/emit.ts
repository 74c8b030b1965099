import { Op, STEP } from './program';
import type { Choice, Part, Shape } from './shape';

/** Writes one shape as a program. */
class Writer {
  readonly code: number[] = [];
  private afterGap = false;

  constructor(private readonly spend: (steps: number) => void) {}

  emit(op: number, a: number, b: number): number {
    this.spend(this.here + 1);
    this.code.push(op, a, b);
    return this.here - 1;
  }

  private get here(): number {
    return this.code.length / STEP;
  }

  private patch(step: number, field: 1 | 2, value: number): void {
    this.code[step * STEP + field] = value;
  }

  shape(shape: Shape): void {
    for (const part of shape) this.part(part);
  }

  private part(part: Part): void {
    if (part.type === 'gap') this.gap(part.most);
    else if (part.type === 'bound') this.emit(Op.Assert, part.at, 0);
    else if (part.type === 'mark') this.mark(part.inner);
    else this.reading(part);
  }

  /** A step that reads a token, over a comma when a gap stands before it. */
  private reading(part: Exclude<Part, { type: 'gap' | 'bound' | 'mark' }>): void {
    if (part.type === 'choice') {
      this.branches(part);
      return;
    }
    const loose = this.afterGap ? 1 : 0;
    if (part.type === 'class') this.emit(Op.Class, part.kinds, loose);
    else this.emit(Op.Set, part.set, loose);
    this.afterGap = false;
  }

  private branches({ set, options, optional }: Choice): void {
    const gapBefore = this.afterGap;
    const first = set === null ? 0 : 1;
    const ways = first + options.length + (optional ? 1 : 0);
    const ends: number[] = [];
    for (let way = 0; way < ways; way++) {
      this.afterGap = gapBefore;
      const split = way < ways - 1 ? this.emit(Op.Split, this.here + 1, 0) : -1;
      if (way < first) this.emit(Op.Set, set as number, gapBefore ? 1 : 0);
      else if (way - first < options.length) this.shape(options[way - first] as Shape);
      if (split < 0) continue;
      ends.push(this.emit(Op.Jump, 0, 0));
      this.patch(split, 2, this.here);
    }
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

  private mark(inner: Shape): void {
    this.emit(Op.Mark, 0, 0);
    this.shape(inner);
    this.emit(Op.Mark, 1, 0);
  }
}

/**
 * Writes a shape as a program: three numbers a step, see `Op`.
 * @param spend told before each step how many the program has with it; may throw to end it
 */
export function programOf(shape: Shape, spend: (steps: number) => void = () => undefined): readonly number[] {
  const writer = new Writer(spend);
  writer.shape(shape);
  writer.emit(Op.Match, 0, 0);
  return writer.code;
}

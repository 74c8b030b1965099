import { digitsOf } from './digits';
import type { Choice, Part, Shape } from './shape';
import { choiceHead, Sign } from './signs';
import type { WordSet } from './vocabulary';

/** Equal choices, however many phrases wrote them out: how often each comes. */
class Choices {
  private readonly names = new Map<string, number>();
  private readonly known = new Map<Choice, number>();
  private readonly times = new Map<number, number>();

  count(shape: Shape): void {
    for (const part of shape) {
      if (part.type === 'mark') this.count(part.inner);
      else if (part.type === 'choice') this.add(part);
    }
  }

  /** Counts a choice; what stands inside is counted once, as it will be written once. */
  private add(choice: Choice): void {
    const id = this.idOf(choice);
    const times = this.times.get(id) ?? 0;
    this.times.set(id, times + 1);
    if (times === 0) for (const option of choice.options) this.count(option);
  }

  idOf(choice: Choice): number {
    const known = this.known.get(choice);
    if (known !== undefined) return known;
    const name = `${choice.set} ${choice.optional} ${choice.options.map((one) => this.nameOf(one)).join('|')}`;
    const id = this.names.get(name) ?? this.names.size;
    this.names.set(name, id);
    this.known.set(choice, id);
    return id;
  }

  isShared(id: number): boolean {
    return (this.times.get(id) ?? 0) > 1;
  }

  private nameOf(shape: Shape): string {
    return shape.map((part) => this.partName(part)).join(' ');
  }

  private partName(part: Part): string {
    if (part.type === 'choice') return `(${this.idOf(part)}`;
    return part.type === 'mark' ? `{${this.nameOf(part.inner)}}` : JSON.stringify(part);
  }
}

/** The shapes of one language as text, and the sets of words in the order in which the shapes first name them. */
export interface PackedShapes {
  /** One shape after the other, parted by spaces. */
  readonly text: string;
  /** The number of a set as the shapes name it: sets of one word first, then the others. */
  readonly numberOf: (set: number) => number;
  /** Sets of one word, in their order. */
  readonly single: readonly number[];
  /** Sets of several words, in theirs. */
  readonly several: readonly number[];
}

class Packer {
  readonly single = new Map<number, number>();
  readonly several = new Map<number, number>();
  private readonly shared = new Map<number, number>();

  constructor(
    private readonly sets: readonly WordSet[],
    private readonly choices: Choices,
  ) {}

  shape(shape: Shape): string {
    return shape.map((part) => this.part(part)).join('');
  }

  private part(part: Part): string {
    switch (part.type) {
      case 'set':
        return this.set(part.set);
      case 'class':
        return digitsOf(Sign.Class) + digitsOf(part.kinds);
      case 'gap':
        return digitsOf(Sign.Gap + part.most - 1);
      case 'bound':
        return digitsOf(Sign.Bound) + digitsOf(part.at);
      case 'mark':
        return digitsOf(Sign.Mark) + this.ended(part.inner);
      default:
        return this.choice(part);
    }
  }

  private ended(shape: Shape): string {
    return this.shape(shape) + digitsOf(Sign.End);
  }

  private set(set: number): string {
    const isSingle = this.sets[set]?.size === 1;
    const numbers = isSingle ? this.single : this.several;
    const known = numbers.get(set);
    if (known !== undefined)
      return isSingle ? digitsOf(Sign.Word + known) : digitsOf(Sign.Set) + digitsOf(known);
    numbers.set(set, numbers.size);
    return digitsOf(isSingle ? Sign.NewWord : Sign.NewSet);
  }

  private choice(choice: Choice): string {
    const id = this.choices.idOf(choice);
    const known = this.shared.get(id);
    if (known !== undefined) return digitsOf(Sign.Again) + digitsOf(known);
    const isShared = this.choices.isShared(id);
    if (isShared) this.shared.set(id, this.shared.size);
    const { set, options, optional } = choice;
    const head = digitsOf(choiceHead(options.length, set !== null, optional));
    return [
      digitsOf(isShared ? Sign.Shared : Sign.Choice) + head,
      set === null ? '' : this.set(set),
      ...options.map((option) => this.ended(option)),
    ].join('');
  }
}

/**
 * Packs shapes so that what comes again takes a letter or two.
 * @param sets the words of the sets that the shapes name by their place here
 */
export function packShapes(shapes: readonly Shape[], sets: readonly WordSet[]): PackedShapes {
  const choices = new Choices();
  for (const shape of shapes) choices.count(shape);
  const packer = new Packer(sets, choices);
  const text = shapes.map((shape) => packer.shape(shape)).join(' ');
  const { single, several } = packer;
  return {
    text,
    numberOf: (set) => single.get(set) ?? single.size + (several.get(set) as number),
    single: [...single.keys()],
    several: [...several.keys()],
  };
}

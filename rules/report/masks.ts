import { isFirstName } from '../../engine/reading/diminutives';
import { nameParts } from '../../engine/reading/same-name';

/** The names that stand for people in an anonymous case; the engine takes them for names that are filled in. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const COMPANY = '<COMPANY>';

/** Short words are in too many names to give anybody away. */
const SHORTEST = 2;

/** Gives each person, handle and brand of a case one mask, the same wherever they stand. */
export class Masks {
  private readonly persons = new Map<string, string>();
  private readonly handles = new Map<string, string>();
  private readonly given = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private people = 0;

  /** Somebody who is known by this name; every part of it gives them away. */
  know(name: string): string {
    const parts = nameParts(name).filter(({ length }) => length >= SHORTEST);
    if (parts[0]) this.given.add(parts[0]);
    const known = parts.map((part) => this.persons.get(part)).find((mask) => mask !== undefined);
    return this.put(parts, known ?? this.next());
  }

  /** The brand by one of its names. */
  knowBrand(name: string): string {
    return this.put(
      nameParts(name).filter(({ length }) => length >= SHORTEST),
      COMPANY,
    );
  }

  /** The mask of a word, if it is a name that is known: whole, so that «petit» is not taken for Madame Petit. */
  of(word: string, isCapital: boolean): string | undefined {
    const parts = nameParts(word);
    const mask = parts.map((part) => this.persons.get(part)).find((one) => one !== undefined);
    return isCapital || parts.every((part) => isFirstName(part) || this.given.has(part)) ? mask : undefined;
  }

  handle(handle: string): string {
    const key = handle.replace(/^@/, '').toLowerCase();
    const known = this.handles.get(key);
    if (known !== undefined) return known;
    const mask = `@${1000 + this.handles.size}`;
    this.handles.set(key, mask);
    return mask;
  }

  /** Another number of the same shape, so that a telephone's still reads as one; the same number, the same mask. */
  number(written: string): string {
    const digits = written.replace(/\D/g, '');
    const turn = this.numbers.get(digits) ?? this.numbers.size;
    this.numbers.set(digits, turn);
    let at = 0;
    return written.replace(/\d/g, (digit) => {
      const place = at++;
      return digit === '0' && place === 0 ? '0' : String(1 + ((place + turn) % 9));
    });
  }

  private put(parts: readonly string[], mask: string): string {
    for (const part of parts) this.persons.set(part, mask);
    return mask;
  }

  private next(): string {
    const turn = this.people++;
    return `<NAME_${LETTERS[turn % LETTERS.length]}>`;
  }
}

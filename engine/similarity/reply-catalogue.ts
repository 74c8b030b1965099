import { PLACES, Postings } from './postings';
import { likenessOf, SKETCH_SIZE, type Sketch } from './sketch';

/** An earlier reply, by the key it was added under, and how like it is to the text asked about (0 to 1). */
export interface Likely {
  readonly key: string;
  readonly likeness: number;
}

/** The most replies that one catalogue takes. */
export const CATALOGUE_ROOM = PLACES;

/** Finds, among ten thousand earlier replies and more, those like a text; a closer look is for others. */
export class ReplyCatalogue {
  private readonly keys: string[] = [];
  private readonly sizes: number[] = [];
  private readonly tally = new Uint8Array(CATALOGUE_ROOM);
  private readonly postings: Postings;

  /** @param expected about how many replies will be added */
  constructor(expected: number) {
    this.postings = new Postings(Math.min(expected + 64, CATALOGUE_ROOM) * SKETCH_SIZE);
  }

  get count(): number {
    return this.keys.length;
  }

  /** What its arrays take up. The keys come on top: about a byte for each of their letters. */
  get bytes(): number {
    return this.postings.bytes + this.tally.byteLength + this.sizes.length * 8;
  }

  /** @returns false when there is no room left: then it is time for a new catalogue */
  add(key: string, { hashes, size }: Sketch): boolean {
    if (this.count >= CATALOGUE_ROOM) return false;
    this.postings.add(this.count, hashes);
    this.keys.push(key);
    this.sizes.push(size);
    return true;
  }

  /** Call it once after a first load. */
  settle(): void {
    this.postings.settle();
  }

  /** @returns at most `most` replies of at least `least` likeness: the most alike first, of equals the newest */
  mostAlike({ hashes, size }: Sketch, least: number, most: number): Likely[] {
    const touched: number[] = [];
    this.postings.each(hashes, (place) => {
      const before = this.tally[place] ?? 0;
      if (before === 0) touched.push(place);
      this.tally[place] = before + 1;
    });
    const found = touched.flatMap((place) => {
      const likeness = likenessOf(this.tally[place] ?? 0, size, this.sizes[place] ?? 1);
      this.tally[place] = 0;
      return likeness >= least ? [{ place, likeness }] : [];
    });
    found.sort((one, other) => other.likeness - one.likeness || other.place - one.place);
    return found.slice(0, most).map(({ place, likeness }) => ({ key: this.keys[place] ?? '', likeness }));
  }
}

/** A hash takes 32 bits of an entry, a place 16: together they are exact in a double. */
export const PLACES = 65_536;
/** So many loose entries cost a query less than a sort would cost each addition. */
const LOOSE = 2048;
const SPARE = 1.125;

/** Which places hold which hashes: one sorted array of entries, and a few loose ones behind it. */
export class Postings {
  private entries: Float64Array<ArrayBuffer>;
  private used = 0;
  private sorted = 0;

  /** @param room how many entries will come at first, so that nothing grows while they do */
  constructor(room: number) {
    this.entries = new Float64Array(room);
  }

  get bytes(): number {
    return this.entries.byteLength;
  }

  /** Notes that a place, below `PLACES`, holds these hashes. */
  add(place: number, hashes: Uint32Array): void {
    const needed = this.used + hashes.length;
    if (needed > this.entries.length) this.grow(needed);
    for (const hash of hashes) this.entries[this.used++] = hash * PLACES + place;
    if (this.sorted > 0 && this.used - this.sorted > LOOSE) this.settle();
  }

  /** Sorts what is loose. Call it once after a first load; later it happens by itself. */
  settle(): void {
    const loose = this.entries.slice(this.sorted, this.used).sort();
    let old = this.sorted - 1;
    let fresh = loose.length - 1;
    for (let to = this.used - 1; fresh >= 0; to--) {
      const [one, other] = [old >= 0 ? (this.entries[old] ?? 0) : -1, loose[fresh] ?? 0];
      this.entries[to] = Math.max(one, other);
      if (one > other) old--;
      else fresh--;
    }
    this.sorted = this.used;
  }

  /** Calls back once for each pair of a place and one of the hashes that it holds. */
  each(hashes: Uint32Array, meet: (place: number) => void): void {
    for (const hash of hashes) {
      const end = (hash + 1) * PLACES;
      for (let i = this.lowest(hash * PLACES); i < this.sorted; i++) {
        const entry = this.entries[i] ?? end;
        if (entry >= end) break;
        meet(entry % PLACES);
      }
    }
    const wanted = new Set(this.used > this.sorted ? hashes : []);
    for (let i = this.sorted; i < this.used; i++) {
      const entry = this.entries[i] ?? 0;
      if (wanted.has(Math.floor(entry / PLACES))) meet(entry % PLACES);
    }
  }

  /** The first sorted entry that is not below this one. */
  private lowest(entry: number): number {
    let low = 0;
    let high = this.sorted;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle] ?? 0) < entry) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(needed: number): void {
    const larger = new Float64Array(Math.ceil(needed * SPARE));
    larger.set(this.entries);
    this.entries = larger;
  }
}

import { type Carried, carriedBy, type Weigh } from './carried';
import { beyond, type Likeness, likeness } from './likeness';

/** Earlier replies, ready to be asked about. */
export interface Earlier {
  /**
   * @param least what counts as the same answer
   * @param compare judges a candidate, e.g. with approved wording set aside
   * @returns the place of the most alike, the latest of several; null when none is like enough
   */
  closest(draft: Carried, least: Likeness, compare?: (one: Carried) => Likeness): number | null;
}

/** So many that share the most wording are compared closely. */
const MOST_COMPARED = 8;

class Indexed implements Earlier {
  private readonly replies: readonly Carried[];
  private readonly places = new Map<string, number[]>();

  constructor(texts: readonly string[], weigh: Weigh) {
    this.replies = texts.map((text) => carriedBy(text, weigh));
    this.replies.forEach(({ grams }, place) => {
      for (const gram of grams.keys()) this.note(gram, place);
    });
  }

  private note(gram: string, place: number): void {
    const known = this.places.get(gram);
    if (known) known.push(place);
    else this.places.set(gram, [place]);
  }

  /** The replies that share the most, by what their shared wording weighs. */
  private candidates({ grams }: Carried): number[] {
    const shared = new Map<number, number>();
    for (const [gram, weight] of grams)
      for (const place of this.places.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight);
    const ranked = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return ranked.slice(0, MOST_COMPARED).map(([place]) => place);
  }

  closest(draft: Carried, least: Likeness, compare = (one: Carried) => likeness(draft, one)): number | null {
    const judged = this.candidates(draft)
      .map((place) => ({ place, by: beyond(compare(this.replies[place] as Carried), least) }))
      .filter(({ by }) => by >= 0);
    return judged.sort((a, b) => b.by - a.by || b.place - a.place)[0]?.place ?? null;
  }
}

/**
 * Makes earlier replies ready: an index over their 3-grams, so that only those that share wording are compared.
 * @param texts as they were sent
 */
export const createEarlier = (texts: readonly string[], weigh: Weigh): Earlier => new Indexed(texts, weigh);

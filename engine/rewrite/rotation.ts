import { oncePer } from '../analysis/once';
import { grams } from '../similarity/grams';
import { essence } from '../similarity/normalise';
import type { Situation } from '../types/situation';

/** This many of the latest earlier replies are kept clear of. */
const REMEMBERED = 60;
/** From this share of its word groups on, a sentence counts as said before. */
const SAID = 0.8;

const once = oncePer<object, readonly ReadonlySet<string>[]>();

/** The word groups of earlier replies, read once per list. */
const gramsOf = (list: object, texts: () => readonly string[]): readonly ReadonlySet<string>[] =>
  once(list, () => texts().map((text) => grams(essence(text))));

function earlierReplies({ thread, history = [] }: Situation): readonly ReadonlySet<string>[] {
  const ofThread = gramsOf(thread, () =>
    thread.filter(({ role }) => role === 'brand').map(({ text }) => text),
  );
  const ofHistory = gramsOf(history, () => history.slice(-REMEMBERED).map(({ text }) => text));
  return [...ofThread, ...ofHistory];
}

/** FNV-1a: the same thread always starts at the same place. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const shareIn = (own: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const gram of own) if (other.has(gram)) shared++;
  return own.size === 0 ? 0 : shared / own.size;
};

/**
 * Chooses among sentences so that a reply is not the one of last time: a pure function of thread and history.
 * One rotation serves one reply; what it has given is counted, so that the next sentence avoids the same company.
 */
export class Rotation {
  private readonly earlier: readonly ReadonlySet<string>[];
  private readonly seed: number;
  /** How many of the chosen sentences stand in each earlier reply. */
  private readonly company: number[];

  /** @param turn 0 for the first proposal, 1 for the next: another start */
  constructor(
    situation: Situation,
    private readonly turn = 0,
  ) {
    this.earlier = earlierReplies(situation);
    this.company = this.earlier.map(() => 0);
    const customer = situation.thread.findLast(({ role }) => role === 'customer');
    this.seed = hashOf(`${customer?.author ?? ''}|${customer?.text ?? ''}`);
  }

  /** The options, best first: what stood in no earlier reply, or in the fewest that share a sentence already. */
  order(options: readonly string[]): string[] {
    const at = (i: number): number => (i - (this.seed % options.length) + options.length) % options.length;
    const sorted = options
      .map((text, i) => ({ text, ...this.standing(text), turn: at(i) }))
      .sort((a, b) => a.closest - b.closest || a.uses - b.uses || a.turn - b.turn)
      .map(({ text }) => text);
    // Another proposal starts at the next best.
    const from = sorted.length === 0 ? 0 : this.turn % sorted.length;
    return [...sorted.slice(from), ...sorted.slice(0, from)];
  }

  /** Whether no earlier reply says it. */
  isFresh(text: string): boolean {
    return this.placesOf(text).length === 0;
  }

  /** Counts a sentence as chosen. */
  take(text: string): void {
    for (const place of this.placesOf(text)) this.company[place] = (this.company[place] as number) + 1;
  }

  private placesOf(text: string): number[] {
    if (this.earlier.length === 0) return [];
    // What a blank is filled with differs each time.
    const own = grams(essence(text.replace(/⟦[^⟧]*⟧/g, '')));
    return this.earlier.flatMap((other, place) => (shareIn(own, other) >= SAID ? [place] : []));
  }

  private standing(text: string): { closest: number; uses: number } {
    const places = this.placesOf(text);
    return {
      uses: places.length,
      closest: Math.max(0, ...places.map((place) => 1 + (this.company[place] as number))),
    };
  }
}

/** Feature → `[owner, weight, owner, weight …]`, owners by their place in a list beside it. Plain JSON. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** Ready to be looked up. A `Map`: words of a text may be named as what every object has. */
export type WeightTable = ReadonlyMap<string, readonly number[]>;

export const tableOf = (weights: Weights): WeightTable => new Map(Object.entries(weights));

/**
 * Adds up what features weigh for every owner at once; a feature counts once.
 * @param totals what each owner begins with (its bias); changed in place
 */
export function addUp(table: WeightTable, features: Iterable<string>, totals: number[]): void {
  for (const feature of features) {
    const weights = table.get(feature);
    if (!weights) continue;
    for (let i = 0; i < weights.length; i += 2) {
      const owner = weights[i] as number;
      totals[owner] = (totals[owner] as number) + (weights[i + 1] as number);
    }
  }
}

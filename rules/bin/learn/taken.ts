/** A labelled real customer: what their words weigh for each act, what the reply shows, and what they did. */
export interface Taken {
  readonly sums: readonly number[];
  readonly features: readonly string[];
  readonly kind: number;
}

/** Feature → its weight for each act. */
export type Evidence = ReadonlyMap<string, readonly number[]>;

/** Seen less often, a cue tells nothing yet. */
const FEWEST = 8;
/** Words learned from few make too sure: beside what a reply tells they count this much. */
const TEMPER = 0.6;
const L2 = 3;
const STEPS = 400;
const PACE = 0.03;

const counted = (rows: readonly Taken[]): string[] => {
  const times = new Map<string, number>();
  for (const { features } of rows)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return [...times].filter(([, n]) => n >= FEWEST).map(([feature]) => feature);
};

function chances(totals: readonly number[]): number[] {
  const most = Math.max(...totals);
  const powers = totals.map((total) => Math.exp(total - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** One row as the places of its features; weights lie act by act. */
interface Placed extends Taken {
  readonly places: readonly number[];
}

function slopesOf(rows: readonly Placed[], weights: Float64Array, size: number): Float64Array {
  const slopes = weights.map((weight) => L2 * weight);
  for (const { sums, places, kind } of rows) {
    const totals = sums.map((sum, act) =>
      places.reduce((all, place) => all + (weights[act * size + place] as number), TEMPER * sum),
    );
    chances(totals).forEach((chance, act) => {
      const slope = chance - (act === kind ? 1 : 0);
      for (const place of places) slopes[act * size + place] = (slopes[act * size + place] as number) + slope;
    });
  }
  return slopes;
}

/** Steps of even size along the slope, smaller where it has been steep: Adam (Kingma and Ba, 2015). */
function descend(weights: Float64Array, slopeAt: (weights: Float64Array) => Float64Array): void {
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    slopeAt(weights).forEach((slope, i) => {
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope;
      spread[i] = 0.99 * (spread[i] as number) + 0.01 * slope * slope;
      const along = (mean[i] as number) / (1 - 0.9 ** step);
      const size = Math.sqrt((spread[i] as number) / (1 - 0.99 ** step)) + 1e-8;
      weights[i] = (weights[i] as number) - (PACE * along) / size;
    });
  }
}

/**
 * Learns what a reply tells of the customer it answers, on top of their own words.
 * @param rows real customers with sums that have not seen them
 * @returns in the unit of the sums
 */
export function learnTaken(rows: readonly Taken[]): Evidence {
  const names = counted(rows);
  const at = new Map(names.map((name, i) => [name, i]));
  const placed = rows.map((row) => ({ ...row, places: row.features.flatMap((name) => at.get(name) ?? []) }));
  const acts = rows[0]?.sums.length ?? 0;
  const weights = new Float64Array(acts * names.length);
  descend(weights, (now) => slopesOf(placed, now, names.length));
  return new Map(
    names.map((name, i) => [
      name,
      Array.from({ length: acts }, (_, act) => (weights[act * names.length + i] as number) / TEMPER),
    ]),
  );
}

import { type Settings, shuffle, shuffling } from './logistic';

/** One example of several kinds: the places of its features, and its kind. */
export interface KindRow {
  readonly features: readonly number[];
  readonly kind: number;
}

/**
 * Logistic regression of several kinds at once, with few weights; the same method as `Logistic`, a weight per kind.
 */
export class Softmax {
  private readonly z: Float64Array;
  private readonly n: Float64Array;

  constructor(
    private readonly size: number,
    private readonly kinds: number,
    private readonly settings: Settings,
  ) {
    this.z = new Float64Array((size + 1) * kinds);
    this.n = new Float64Array((size + 1) * kinds);
  }

  /** The weight of a feature for a kind; the biases stand behind the last feature. */
  weight(feature: number, kind: number): number {
    const { l1, l2, alpha } = this.settings;
    const at = feature * this.kinds + kind;
    const z = this.z[at] as number;
    const step = (1 + Math.sqrt(this.n[at] as number)) / alpha;
    if (feature === this.size) return -z / step;
    return Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / (step + l2);
  }

  learn(rows: readonly KindRow[]): void {
    const random = shuffling();
    const order = rows.map((_, i) => i);
    for (let round = 0; round < this.settings.rounds; round++) {
      shuffle(order, random);
      for (const i of order) this.see(rows[i] as KindRow);
    }
  }

  private chances(features: readonly number[]): number[] {
    const sums = Array.from({ length: this.kinds }, (_, kind) =>
      features.reduce((sum, feature) => sum + this.weight(feature, kind), this.weight(this.size, kind)),
    );
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const all = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / all);
  }

  private see({ features, kind }: KindRow): void {
    const slopes = this.chances(features).map((chance, i) => chance - (i === kind ? 1 : 0));
    slopes.forEach((slope, i) => {
      if (Math.abs(slope) < 1e-4) return;
      for (const feature of features) this.move(feature, i, slope);
      this.move(this.size, i, slope);
    });
  }

  private move(feature: number, kind: number, slope: number): void {
    const weight = this.weight(feature, kind);
    const at = feature * this.kinds + kind;
    const before = this.n[at] as number;
    const after = before + slope * slope;
    this.z[at] =
      (this.z[at] as number) +
      slope -
      ((Math.sqrt(after) - Math.sqrt(before)) / this.settings.alpha) * weight;
    this.n[at] = after;
  }
}

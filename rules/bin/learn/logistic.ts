/** One example: the places of its features, whether it shows the topic, how much it counts. */
export interface Row {
  readonly features: readonly number[];
  readonly shows: boolean;
  readonly counts: number;
}

export interface Settings {
  /** The larger, the fewer features keep a weight. */
  readonly l1: number;
  readonly l2: number;
  readonly alpha: number;
  readonly rounds: number;
}

const SEED = 1;

/** Numbers that look random and are the same in every run. */
export function* shuffling(): Generator<number, never> {
  let state = SEED;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

export function shuffle(order: number[], random: Generator<number, never>): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random.next().value * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/**
 * Logistic regression with few weights. Source: McMahan et al., "Ad Click Prediction", 2013 (FTRL-Proximal).
 */
export class Logistic {
  private readonly z: Float64Array;
  private readonly n: Float64Array;

  /** @param size how many features there are; the bias stands behind them */
  constructor(
    private readonly size: number,
    private readonly settings: Settings,
  ) {
    this.z = new Float64Array(size + 1);
    this.n = new Float64Array(size + 1);
  }

  weight(i: number): number {
    const { l1, l2, alpha } = this.settings;
    const z = this.z[i] as number;
    const step = (1 + Math.sqrt(this.n[i] as number)) / alpha;
    if (i === this.size) return -z / step;
    return Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / (step + l2);
  }

  get bias(): number {
    return this.weight(this.size);
  }

  learn(rows: readonly Row[]): void {
    const random = shuffling();
    const order = rows.map((_, i) => i);
    for (let round = 0; round < this.settings.rounds; round++) {
      shuffle(order, random);
      for (const i of order) this.see(rows[i] as Row);
    }
  }

  private see({ features, shows, counts }: Row): void {
    const weights = features.map((i) => this.weight(i));
    const bias = this.bias;
    const sum = weights.reduce((total, weight) => total + weight, bias);
    const slope = (1 / (1 + Math.exp(-sum)) - (shows ? 1 : 0)) * counts;
    features.forEach((i, at) => {
      this.move(i, weights[at] as number, slope);
    });
    this.move(this.size, bias, slope);
  }

  private move(i: number, weight: number, slope: number): void {
    const before = this.n[i] as number;
    const after = before + slope * slope;
    this.z[i] =
      (this.z[i] as number) + slope - ((Math.sqrt(after) - Math.sqrt(before)) / this.settings.alpha) * weight;
    this.n[i] = after;
  }
}

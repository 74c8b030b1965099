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
  /** The weights as they stand: worked out at each change, read far more often. */
  private readonly weights: Float64Array;

  /** @param size how many features there are; the bias stands behind them */
  constructor(
    private readonly size: number,
    private readonly settings: Settings,
  ) {
    this.z = new Float64Array(size + 1);
    this.n = new Float64Array(size + 1);
    this.weights = new Float64Array(size + 1);
  }

  weight(i: number): number {
    return this.weights[i] as number;
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
    let sum = this.bias;
    for (const i of features) sum += this.weight(i);
    const slope = (1 / (1 + Math.exp(-sum)) - (shows ? 1 : 0)) * counts;
    for (const i of features) this.move(i, slope);
    this.move(this.size, slope);
  }

  private move(i: number, slope: number): void {
    const { l1, l2, alpha } = this.settings;
    const before = Math.sqrt(this.n[i] as number);
    const after = Math.sqrt((this.n[i] as number) + slope * slope);
    const z = (this.z[i] as number) + slope - ((after - before) / alpha) * this.weight(i);
    this.n[i] = after * after;
    this.z[i] = z;
    const step = (1 + after) / alpha;
    if (i === this.size) this.weights[i] = -z / step;
    else this.weights[i] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / (step + l2);
  }
}

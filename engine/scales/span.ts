/** Tokens `[from, to)`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** What a token more costs, as a part of the sentence's weight: the fewest words that show the fault. */
const LENGTH_COST = 0.06;
const FEWEST = 2;

/**
 * The run of tokens that weighs most (Kadane's algorithm), each token costing a little, and at least two where there are.
 * @param shares each token's part of the weights
 */
export function heaviest(shares: Float32Array): Run {
  let all = 0;
  for (const share of shares) all += Math.max(0, share);
  const cost = all * LENGTH_COST;
  let best: Run = { from: 0, to: Math.min(1, shares.length) };
  let most = -Infinity;
  let from = 0;
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    if (sum <= 0) [sum, from] = [0, i];
    sum += (shares[i] as number) - cost;
    if (sum > most) [most, best] = [sum, { from, to: i + 1 }];
  }
  return best.to - best.from < FEWEST
    ? { from: best.from, to: Math.min(shares.length, best.from + FEWEST) }
    : best;
}

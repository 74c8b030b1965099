/**
 * Weights as a pack holds them: each weight with the features that have it, parted by ` | `, so that a scale is a few
 * lines: `"2.4": "auriez du | lisez"`.
 */
export type WrittenWeights = Readonly<Record<string, string>>;

/** What parts the features of one weight, and the entries of a group; no word that texts are cut into holds it. */
const BREAK = ' | ';

/** The parts of a line of a pack. */
export const partsOf = (line: string): string[] => line.split(BREAK).filter(Boolean);

/** A line of a pack, its parts in order of the alphabet. */
export const lineOf = (parts: Iterable<string>): string => [...parts].sort().join(BREAK);

/** Each feature and its weight. */
export const weightsOf = (written: WrittenWeights): [feature: string, weight: number][] =>
  Object.entries(written).flatMap(([weight, line]) =>
    partsOf(line).map((feature): [string, number] => [feature, Number(weight)]),
  );

/**
 * Writes weights for a pack, the heaviest first.
 * @param weights feature → weight, already rounded; nought is left out
 */
export function writeWeights(weights: Iterable<readonly [feature: string, weight: number]>): WrittenWeights {
  const lines = new Map<number, string[]>();
  for (const [feature, weight] of weights)
    if (weight !== 0) lines.set(weight, [...(lines.get(weight) ?? []), feature]);
  return Object.fromEntries(
    [...lines].sort(([a], [b]) => b - a).map(([weight, features]) => [String(weight), lineOf(features)]),
  );
}

/** A fixed piece of work that never changes: the yardstick of every ratio. */
export function referenceWork(): number {
  const numbers = new Array<number>(2000);
  let seed = 42;
  for (let i = 0; i < numbers.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    numbers[i] = seed;
  }
  numbers.sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number % 97, (counts.get(number % 97) ?? 0) + 1);
  return counts.size;
}

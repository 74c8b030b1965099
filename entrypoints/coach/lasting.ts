import type { Settings } from '../../components/settings/settings';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two plain values hold the same; browsers give back what is stored with its fields in another order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

/** Settings but for what an open box takes over as it stands: rules turned off, who signs, and what holds a post back. */
const lasting = ({ rulesOff: _, signing: __, guard: ___, ...rest }: Settings): unknown => rest;

/**
 * Whether a box that was opened under some settings need not be opened anew under others: nothing but signing and
 * the guard has changed, and rules that were off are off.
 */
export const holdsUnder = (built: Settings, now: Settings): boolean =>
  isSame(lasting(built), lasting(now)) && built.rulesOff.every((rule) => now.rulesOff.includes(rule));

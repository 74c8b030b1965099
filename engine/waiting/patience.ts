import type { Brand, Patience } from '../types/situation';

/** Where customers wait: X is quicker than the rest. */
export type WaitingPlace = 'x' | 'elsewhere';
export type WaitingLimits = Readonly<Record<WaitingPlace, Patience>>;

/** How long a customer may wait before anybody set anything: an hour, and two on X or a day elsewhere. */
export const FIRST_WAITING: WaitingLimits = {
  x: { amber: 1, red: 2 },
  elsewhere: { amber: 1, red: 24 },
};

const isSame = (one: Patience, other: Patience): boolean =>
  one.amber === other.amber && one.red === other.red;

/**
 * How long a customer may wait in a place: what the person set, else what the packs tell, else what Tact starts with.
 * @param own the person's settings; one that is as Tact starts was not set
 */
export function patienceIn(
  place: WaitingPlace,
  own: WaitingLimits,
  first: WaitingLimits,
  told: Pick<Partial<Brand>, 'waiting'> | null,
): Patience {
  return isSame(own[place], first[place]) ? (told?.waiting?.[place] ?? first[place]) : own[place];
}

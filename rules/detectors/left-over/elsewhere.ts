import { folded } from '../../../engine/reading/folded';
import type { Message } from '../../../engine/types/situation';
import { surePlacesOf } from './places';

interface Holder {
  readonly text: string;
}

const placesOf = (holder: Holder): string[] => surePlacesOf(holder).map(({ key }) => key);

/**
 * Whether an earlier reply is of somewhere else than this thread: each names a place, not the same, and the draft does
 * not speak of the customer's.
 */
export function isElsewhere(draft: Holder, earlier: Holder, thread: readonly Message[]): boolean {
  const theirs = thread.flatMap(placesOf);
  const there = placesOf(earlier);
  if (theirs.length === 0 || there.length === 0) return false;
  if (there.some((place) => thread.some((message) => folded(message).includes(place)))) return false;
  return !theirs.some((place) => folded(draft).includes(place));
}

import { useState } from 'react';

/** The fault of a field, once there is a reason to tell it. */
export interface Patience {
  readonly fault: string | undefined;
  /** The field was written in, or left. */
  onTouch(): void;
}

/** A field that was just added is not told off before it was written in or left. */
export function usePatience(fault: string | undefined, isNew: boolean): Patience {
  const [waits, setWaits] = useState(isNew);
  return { fault: waits ? undefined : fault, onTouch: () => setWaits(false) };
}

/** Tells which entries of a list were added while it stands. */
export function useAdded(count: number): (at: number) => boolean {
  const [first] = useState(count);
  return (at) => at >= first;
}

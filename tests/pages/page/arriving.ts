import { useEffect } from 'react';
import { replica } from './replica.ts';

/** A message that comes in while the page is open. */
export interface Arriving {
  by: string;
  text: string;
  /** The comment that it stands under; on Facebook, where it is left out, it is a comment of its own. */
  under?: string;
}

/** Lets tests have a message come in, as from a colleague at another desk. */
export function useArrivals(add: (message: Arriving) => void): void {
  useEffect(() => {
    replica.arrive = add;
  });
}

import type { Fault } from './fault';
import type { Distrust } from './signature/words';

/** Why an address gave no pack. Each has a sentence of its own in the interface. */
export type FetchFault =
  | 'address'
  | 'unreachable'
  | 'slow'
  | 'cut'
  | 'redirect'
  | 'signIn'
  | 'forbidden'
  | 'missing'
  | 'gone'
  | 'server'
  | 'large'
  | 'page';

/** Why the newest content of a pack is not in use; the last good one is. */
export type PackFault =
  | { readonly kind: 'fetch'; readonly fault: FetchFault; readonly status?: number }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'distrusted'; readonly why: Distrust }
  /** The lead’s own key may not sign it yet; null: they have none. Said to who publishes. */
  | { readonly kind: 'stranger'; readonly key: string | null }
  /** Another pack than before. */
  | { readonly kind: 'other'; readonly id: string }
  /** An older version than the one in use. */
  | { readonly kind: 'older'; readonly version: number }
  /** There is no room to keep it. */
  | { readonly kind: 'full' };

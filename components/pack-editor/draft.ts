import type { Pack } from '../../rules/pack/schema/pack';

/** The draft with its ways back and forth. */
export interface Draft {
  readonly past: readonly Pack[];
  readonly now: Pack;
  readonly future: readonly Pack[];
  /** What the last change was made to; changes to the same thing in a row are undone together. */
  readonly touched: string | null;
}

export type DraftMove =
  | { readonly type: 'change'; readonly pack: Pack; readonly touches?: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Steps that can be undone. */
const MOST_STEPS = 200;

export const begun = (now: Pack): Draft => ({ past: [], now, future: [], touched: null });

/** The draft after a change, or after going back or forth. */
export function moved(draft: Draft, move: DraftMove): Draft {
  const { past, now, future, touched } = draft;
  if (move.type === 'undo') {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), now: before, future: [now, ...future], touched: null } : draft;
  }
  if (move.type === 'redo') {
    const [after, ...rest] = future;
    return after ? { past: [...past, now], now: after, future: rest, touched: null } : draft;
  }
  const isSameStep = move.touches !== undefined && move.touches === touched;
  const steps = isSameStep ? past : [...past, now].slice(-MOST_STEPS);
  return { past: steps, now: move.pack, future: [], touched: move.touches ?? null };
}

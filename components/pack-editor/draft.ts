import { mergedFor } from '../../rules/pack/merge/resolve';
import { isSameContent } from '../../rules/pack/merge/same-content';
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
  /** Somebody else, or another page, has written at it: what they changed of `base` is theirs. */
  | { readonly type: 'came'; readonly base: Pack; readonly theirs: Pack }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Steps that can be undone. */
const MOST_STEPS = 200;

export const begun = (now: Pack): Draft => ({ past: [], now, future: [], touched: null });

/** A step with what came; where both say something else, `side` has it. */
function joined(step: Pack, { base, theirs }: { base: Pack; theirs: Pack }, side: 'mine' | 'theirs'): Pack {
  return isSameContent(step, base) ? theirs : mergedFor(side, base, step, theirs);
}

/** What came is brought into every step: going back takes away what the person did, and nothing of a colleague’s. */
function withTheirs(draft: Draft, came: { base: Pack; theirs: Pack }): Draft {
  const step = (pack: Pack): Pack => joined(pack, came, 'theirs');
  return {
    past: draft.past.map(step),
    now: joined(draft.now, came, 'mine'),
    future: draft.future.map(step),
    touched: null,
  };
}

/** The draft after a change, after going back or forth, or after somebody else wrote at it. */
export function moved(draft: Draft, move: DraftMove): Draft {
  const { past, now, future, touched } = draft;
  if (move.type === 'came') return withTheirs(draft, move);
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

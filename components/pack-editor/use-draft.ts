import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Pack } from '../../rules/pack/schema/pack';
import type { PackDesk } from './desk';
import { begun, type Draft, type DraftMove, moved } from './draft';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

/** How long the writing rests before the draft is kept, in milliseconds. */
const REST_MS = 400;

export interface Drafting {
  readonly draft: Draft;
  readonly saving: Saving;
  move(move: DraftMove): void;
  /** Takes in what another page made of the draft. */
  take(theirs: Pack): void;
  /** Keeps the draft again, after it could not be kept. */
  save(): void;
}

/** Holds the draft of a pack, and keeps it at the desk a moment after each change and when the page is left. */
export function useDraft(first: Pack, desk: PackDesk): Drafting {
  const [draft, move] = useReducer(moved, first, begun);
  const [saving, setSaving] = useState<Saving>('idle');
  /** What the desk has for sure: what another page writes was changed from it. */
  const kept = useRef(first);
  /** What the desk was given last, whether or not it could keep it. */
  const given = useRef(first);
  const save = useCallback(() => {
    const pack = draft.now;
    given.current = pack;
    setSaving('saving');
    desk.save(pack).then(
      () => {
        kept.current = pack;
        setSaving('saved');
      },
      () => setSaving('failed'),
    );
  }, [draft.now, desk]);
  useEffect(() => {
    if (draft.now === given.current) return;
    const timer = setTimeout(save, REST_MS);
    const now = () => document.visibilityState === 'hidden' && save();
    document.addEventListener('visibilitychange', now);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', now);
    };
  }, [draft.now, save]);
  const take = useCallback((theirs: Pack) => {
    move({ type: 'came', base: kept.current, theirs });
    kept.current = theirs;
    given.current = theirs;
  }, []);
  return { draft, saving, move, take, save };
}

import type { CoachStore } from '../../components/composer/store';
import type { Editor } from '../../host/editors/contract';
import type { Session } from './session-contract';

/** Whether the person is at a box: drawn anew now, it would lose what they are in the middle of. */
export function isBusy(store: CoachStore, editor: Pick<Editor, 'composing'>): boolean {
  const { open, focus, guard } = store.getState();
  return open !== null || focus !== null || guard !== null || editor.composing;
}

/**
 * Does something with a session once the person is not at it: at once, or after the change that leaves it at rest.
 * @param signal what is still waited for when it aborts is left undone
 */
export function atRest(
  session: Pick<Session, 'store' | 'isBusy'>,
  signal: AbortSignal,
  run: () => void,
): void {
  if (signal.aborted) return;
  if (!session.isBusy()) {
    run();
    return;
  }
  const stop = session.store.subscribe(() => {
    if (session.isBusy() && !signal.aborted) return;
    stop();
    // In a turn of its own: the change is still being told to others.
    setTimeout(() => atRest(session, signal, run));
  });
}

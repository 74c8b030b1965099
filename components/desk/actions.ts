import type { Change } from '../composer/applying';
import { opened, refocused } from '../composer/opening';
import type { FeedbackKind } from '../composer/state';
import type { DeskView } from './views';

/** What can happen on the desk. */
export interface DeskActions {
  /** Shows a view in the panel; the focus stays where it is, or moves along if it is ours. */
  showDesk(view: DeskView): void;
  /** What became of a pasted code, where its view is still open. */
  visaSaid(some: Pick<Extract<DeskView, { view: 'visa' }>, 'asking' | 'problem'>): void;
  /** Back to the list. */
  leaveDesk(): void;
  /** Says what the last action came to. */
  say(kind: FeedbackKind, slots?: readonly string[]): void;
}

export function deskActions(change: Change): DeskActions {
  return {
    showDesk: (view) => change((state) => refocused({ ...state, open: 'list', desk: view, guard: null })),
    visaSaid: (some) =>
      change((state) =>
        state.desk?.view === 'visa' ? refocused({ ...state, desk: { ...state.desk, ...some } }) : state,
      ),
    leaveDesk: () => change((state) => opened(state, 'list')),
    say: (kind, slots = []) => change((state) => ({ ...state, feedback: { kind, slots } })),
  };
}

import { isDismissed, isMissingMove } from '../../../components/composer/findings';
import type { CoachStore } from '../../../components/composer/store';
import type { Diagnostic } from '../../../engine/types/diagnostic';
import type { Counted } from '../../../host/desk/tally';

/**
 * Notes which rules' findings a person was shown while they wrote: words that were underlined, and of what only the
 * list tells, what was missing while it stood open. A greeting alone lacks every move; that is nobody's mistake.
 */
export interface Tallying {
  /**
   * What a posted reply adds.
   * @param left what was still found in it when it was posted
   */
  posted(left: readonly Diagnostic[]): Counted;
}

/** Follows one box's coach until the signal ends. */
export function createTallying(store: CoachStore, signal: AbortSignal): Tallying {
  let shown = new Set<string>();
  /** A site empties its box before it confirms the post. */
  let before = shown;
  const look = (): void => {
    const state = store.getState();
    const { diagnostics, open, draft } = state;
    if (draft.text.trim() === '' && shown.size > 0) {
      before = shown;
      shown = new Set();
    }
    for (const one of diagnostics) {
      const isUnderlined = one.severity !== 'hint' && !isMissingMove(one);
      if (isUnderlined || (open !== null && !isDismissed(state, one.rule))) shown.add(one.rule);
    }
  };
  signal.addEventListener('abort', store.subscribe(look));
  look();
  return {
    posted(left) {
      const rules = [...(shown.size > 0 ? shown : before)];
      const { dismissed } = store.getState();
      const remaining = new Set([...left, ...dismissed].map(({ rule }) => rule));
      shown = new Set();
      before = shown;
      return { shown: rules, mended: rules.filter((rule) => !remaining.has(rule)) };
    },
  };
}

import type { CoachStore } from '../../components/composer/store';
import type { Reading } from '../../engine/analysis/detector';
import { fingerprint } from '../../host/history/reply';
import { keepDismissed, readDismissed } from '../../host/storage/dismissals';
import { conversationOf, isPrivate } from './keeping';

/** What one box's coach keeps of dismissals in its conversation. */
export interface ConversationDismissals {
  /** The conversation may be another one now: takes in what is dismissed there. */
  follow(reading: Reading): void;
  /** Keeps what the store holds. A private window keeps nothing. */
  keep(): Promise<void>;
}

/** Dismissals «in this conversation», from one visit to the next. */
export function conversationDismissals(store: CoachStore, signal: AbortSignal): ConversationDismissals {
  let conversation: string | null = null;
  const load = async (key: string): Promise<void> => {
    const rules = await readDismissed(key);
    if (key === conversation && !signal.aborted) store.getState().keptDismissals('conversation', rules);
  };
  return {
    follow: ({ situation }) => {
      const key = conversationOf(situation);
      const next = key === null ? null : fingerprint(`${situation.platform}\n${key}`);
      if (next === conversation) return;
      conversation = next;
      store.getState().keptDismissals('conversation', []);
      if (next !== null) load(next).catch(() => undefined);
    },
    keep: async () => {
      if (conversation === null || isPrivate()) return;
      const rules = store
        .getState()
        .dismissed.flatMap(({ rule, scope }) => (scope === 'conversation' ? [rule] : []));
      await keepDismissed(conversation, rules, Date.now());
    },
  };
}

import type { Diagnostic } from '../../engine/types/diagnostic';
import { current, grouped, named, openCardOf, ticked } from './findings';
import type { CoachState, Phase } from './state';

/** What the engine found in one revision of the draft. */
export interface Judgement {
  readonly revision: number;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** False when the conversation could not be read: then nothing is called ready. */
  readonly threadRead: boolean;
  /** Moves that this conversation calls for, so that those already made show as done. */
  readonly expected?: readonly string[];
}

type Judged = Pick<CoachState, 'draft' | 'diagnostics' | 'dismissed' | 'threadRead'>;

function phaseOf(state: Judged): Phase {
  if (state.draft.text.trim() === '') return 'neutral';
  const { missing, mend } = grouped(state);
  if (missing.length + mend.length > 0) return 'advice';
  return state.threadRead ? 'sound' : 'neutral';
}

/** The phase after findings changed. A paused coach stays paused. */
export function rephased(state: CoachState): CoachState {
  return state.state === 'paused' ? state : { ...state, state: phaseOf(state) };
}

/** Closes a card whose finding has gone. */
export function withLivingCard(state: CoachState): CoachState {
  const isGone = openCardOf(state) !== undefined && current(state) === undefined;
  return isGone ? { ...state, open: null } : state;
}

/** Takes a judgement in, unless the person has typed past it. An empty box starts anew. */
export function judged(state: CoachState, judgement: Judgement): CoachState {
  if (judgement.revision < state.revision) return state;
  const { revision, text, threadRead } = judgement;
  const blank = text.trim() === '';
  const diagnostics = blank ? [] : named(judgement.diagnostics);
  const moves = blank ? [] : ticked(state.moves, diagnostics, judgement.expected);
  const dismissed = blank ? [] : state.dismissed;
  const draft = { text, revision };
  return withLivingCard(rephased({ ...state, revision, draft, threadRead, diagnostics, moves, dismissed }));
}

/** Notes that the person typed: a card would speak of old words, a held post is theirs to try again. */
export function typed(state: CoachState, revision: number): CoachState {
  // The saved replies follow what is typed; everything else of the desk was read from the draft before.
  const desk = state.desk?.view === 'saved' ? state.desk : null;
  const open = state.open === 'list' && desk === state.desk ? 'list' : null;
  return { ...state, revision: Math.max(revision, state.revision), open, desk, guard: null };
}

/** Hides a rule for this reply. */
export function dismissed(state: CoachState, rule: string): CoachState {
  const rules = state.dismissed.includes(rule) ? state.dismissed : [...state.dismissed, rule];
  const feedback = { kind: 'dismissed', slots: [] } as const;
  return withLivingCard(rephased({ ...state, dismissed: rules, feedback }));
}

/** Brings every hidden rule back. */
export function restored(state: CoachState): CoachState {
  return rephased({ ...state, dismissed: [], feedback: null });
}

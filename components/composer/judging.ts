import type { Diagnostic } from '../../engine/types/diagnostic';
import { plainReply } from '../../rules/pack/visa/words';
import { current, grouped, named, openCardOf, ticked } from './findings';
import type { CoachState, Dismissal, FeedbackKind, Phase, Scope, ShownVisa } from './state';

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

type Judged = Pick<CoachState, 'draft' | 'diagnostics' | 'dismissed' | 'threadRead' | 'held' | 'visa'>;

function phaseOf(state: Judged): Phase {
  if (state.draft.text.trim() === '') return 'neutral';
  if (state.visa?.holds) return 'sound';
  const { missing, mend } = grouped(state);
  if (missing.length + mend.length > 0) return 'advice';
  return state.threadRead && state.held === 0 ? 'sound' : 'neutral';
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

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
const isWarning = ({ severity }: Diagnostic): boolean => severity === 'warning';
/** What a team has decided for itself is as little to be argued about. */
const isTeams = ({ rule }: Diagnostic): boolean => rule.startsWith('x-');

/** What is shown of a judgement: of a beginner's draft, what cannot be argued about. */
function shownOf({ calm }: CoachState, { diagnostics, expected }: Judgement) {
  if (!calm) return { diagnostics, expected, held: 0 };
  const isCertain = (one: Diagnostic): boolean => isError(one) || (isWarning(one) && isTeams(one));
  const held = diagnostics.filter((one) => isWarning(one) && !isTeams(one));
  return { diagnostics: diagnostics.filter(isCertain), expected: [], held: held.length };
}

/** An empty box starts anew; what is dismissed beyond one reply stays so. */
function emptied(state: CoachState): CoachState {
  const dismissed = state.dismissed.filter(({ scope }) => scope !== 'reply');
  return { ...state, diagnostics: [], moves: [], held: 0, dismissed, visa: null };
}

function filled(state: CoachState, judgement: Judgement): CoachState {
  const { diagnostics, expected, held } = shownOf(state, judgement);
  const findings = named(diagnostics);
  return { ...state, diagnostics: findings, moves: ticked(state.moves, findings, expected), held };
}

/** A visa holds for the reply that it was given for, and again once that reply is back, until it has ended. */
function withVisaOf(state: CoachState): CoachState {
  const { visa, draft } = state;
  if (!visa) return state;
  const holds = visa.ended === undefined && plainReply(draft.text) === visa.reply;
  return holds === visa.holds ? state : { ...state, visa: { ...visa, holds } };
}

/** Takes in an approval, what becomes of it, or (null) that it is over. */
export function withVisa(state: CoachState, visa: ShownVisa | null): CoachState {
  return withLivingCard(rephased({ ...state, visa }));
}

/** Takes a judgement in, unless the person has typed past it. */
export function judged(state: CoachState, judgement: Judgement): CoachState {
  if (judgement.revision < state.revision) return state;
  const { revision, text, threadRead } = judgement;
  const next = text.trim() === '' ? emptied(state) : filled(state, judgement);
  const draft = { text, revision };
  return withLivingCard(rephased(withVisaOf({ ...next, revision, draft, threadRead })));
}

/** Notes that the person typed: a card would speak of old words, a held post is theirs to try again. */
export function typed(state: CoachState, revision: number): CoachState {
  // The saved replies follow what is typed; everything else of the desk was read from the draft before.
  const desk = state.desk?.view === 'saved' ? state.desk : null;
  const open = state.open === 'list' && desk === state.desk ? 'list' : null;
  return { ...state, revision: Math.max(revision, state.revision), open, desk, guard: null };
}

/** What the bar says of a dismissal. */
const SAID: Readonly<Record<Scope, FeedbackKind>> = {
  reply: 'dismissed',
  conversation: 'dismissedHere',
  everywhere: 'switchedOff',
};

const without = ({ dismissed }: CoachState, rule: string): readonly Dismissal[] =>
  dismissed.filter((one) => one.rule !== rule);

/** Says no more of a rule, as far as the dismissal reaches. */
export function dismissed(state: CoachState, dismissal: Dismissal): CoachState {
  const all = [...without(state, dismissal.rule), dismissal];
  const feedback = { kind: SAID[dismissal.scope], slots: [] } as const;
  return withLivingCard(rephased({ ...state, dismissed: all, feedback }));
}

/** Speaks of a rule again. */
export function restored(state: CoachState, rule: string): CoachState {
  const feedback = { kind: 'restored', slots: [] } as const;
  return rephased({ ...state, dismissed: without(state, rule), feedback });
}

/** Takes in what is kept of dismissals of one reach; those of another stay. */
export function withKept(
  state: CoachState,
  scope: Exclude<Scope, 'reply'>,
  rules: readonly string[],
): CoachState {
  const others = state.dismissed.filter((one) => one.scope !== scope && !rules.includes(one.rule));
  const kept = rules.map((rule): Dismissal => ({ rule, scope }));
  return withLivingCard(rephased({ ...state, dismissed: [...others, ...kept] }));
}

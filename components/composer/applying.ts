import type { ApplyResult, Coach, CoachHost, RewritingActions } from './actions';
import { current, postsOf, proposals, stepOf } from './findings';
import { opened, refocused } from './opening';
import type { CoachState, Feedback, FeedbackKind } from './state';
import { openWhole } from './whole';

/** Runs a pure change of state. */
export type Change = (change: (state: CoachState) => CoachState) => void;

const said = (kind: FeedbackKind, slots: readonly string[] = []): Feedback => ({ kind, slots });

/** The better words on show, or those asked for; of several posts the first goes into the box. */
const shownRewrite = (coach: Coach, index?: number) =>
  postsOf(coach)[0] ?? proposals(coach)[index ?? stepOf(coach)];

/** After a rewrite was tried. Only a refusal leaves the card open: its Copy is the way on. */
function landed(state: CoachState, result: ApplyResult, slots: readonly string[]): CoachState {
  const done = { ...state, applying: false };
  if (result === 'refused') return { ...done, feedback: said('refused') };
  return { ...opened(done, null), focus: null, feedback: said(result, slots) };
}

async function apply(change: Change, coach: Coach, host: CoachHost, index?: number): Promise<void> {
  const rewrite = shownRewrite(coach, index);
  if (!rewrite || coach.applying) return;
  change((state) => ({ ...state, applying: true }));
  const result = await host.apply(rewrite, coach.draft).catch((): ApplyResult => 'refused');
  const slots = result === 'applied' ? rewrite.slots.map((slot) => slot.name) : [];
  change((state) => landed(state, result, slots));
}

async function copy(change: Change, text: string | undefined, host: CoachHost): Promise<void> {
  if (text === undefined) return;
  const copied = await host.copy(text).catch(() => false);
  change((state) => ({ ...state, feedback: said(copied ? 'copied' : 'notCopied') }));
}

/** What is copied: the team's line, or the better words on show. */
const textOn = (coach: Coach): string | undefined =>
  current(coach)?.escalation?.line ?? shownRewrite(coach)?.text;

const splitting = (state: CoachState): CoachState =>
  state.whole
    ? refocused({ ...state, whole: { ...state.whole, split: !state.whole.split }, feedback: null })
    : state;

/** The actions that carry a rewrite out of the card: into the editor, or onto the clipboard. */
export function rewritingActions(change: Change, get: () => Coach, host: CoachHost): RewritingActions {
  return {
    apply: (index) => apply(change, get(), host, index),
    copy: () => copy(change, textOn(get()), host),
    split: () => change(splitting),
    copyPost: (index) => copy(change, postsOf(get())[index]?.text, host),
    rewriteAll: () => {
      if (get().open === 'whole') change((state) => opened(state, null));
      else openWhole(change, get, host);
    },
  };
}

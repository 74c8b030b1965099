import type { ApplyResult, Coach, CoachHost, RewritingActions } from './actions';
import { agenda, current, openCard } from './findings';
import { opened } from './opening';
import type { CoachState, Feedback, FeedbackKind } from './state';

/** Runs a pure change of state. */
export type Change = (change: (state: CoachState) => CoachState) => void;

const said = (kind: FeedbackKind, slots: readonly string[] = []): Feedback => ({ kind, slots });

/** The rewrite that the open card shows, or the one asked for. */
function shownRewrite(coach: Coach, index?: number) {
  return current(coach)?.rewrites[index ?? openCard(coach)?.step ?? 0];
}

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

async function copy(change: Change, coach: Coach, host: CoachHost): Promise<void> {
  const text = current(coach)?.escalation?.line ?? shownRewrite(coach)?.text;
  if (text === undefined) return;
  const copied = await host.copy(text).catch(() => false);
  change((state) => ({ ...state, feedback: said(copied ? 'copied' : 'notCopied') }));
}

function rewriteAll(coach: Coach, host: CoachHost): void {
  const first = agenda(coach).find((finding) => finding.rewrites.length > 0);
  if (host.rewriteAll) host.rewriteAll();
  else if (first) coach.openCard(first.id);
}

/** The actions that carry a rewrite out of the card: into the editor, or onto the clipboard. */
export function rewritingActions(change: Change, get: () => Coach, host: CoachHost): RewritingActions {
  return {
    apply: (index) => apply(change, get(), host, index),
    copy: () => copy(change, get(), host),
    rewriteAll: () => rewriteAll(get(), host),
  };
}

import { deskControls, tools } from '../desk/controls';
import { agenda, current } from './findings';
import type { CoachState, Control } from './state';

const when = (shown: boolean, ...some: Control[]): Control[] => (shown ? some : []);

/** Whether «Rewrite» has anything to offer. */
export function canRewrite(state: CoachState): boolean {
  return state.state === 'advice' && agenda(state).some((finding) => finding.rewrites.length > 0);
}

/** Whether a reminder was set a moment ago. */
export const canUnremind = ({ feedback }: CoachState): boolean => (feedback?.reminders?.length ?? 0) > 0;

function ofBar(state: CoachState): Control[] {
  return [
    'bar',
    ...when(canUnremind(state), 'unremind'),
    ...when(canRewrite(state) && !state.feedback, 'rewrite'),
    'gear',
  ];
}

function ofList(state: CoachState): Control[] {
  if (state.state === 'paused') return ['resume'];
  const items = agenda(state).map((finding): Control => `item:${finding.id}`);
  return [...items, ...when(state.dismissed.length > 0, 'restore'), ...tools];
}

function ofCard(state: CoachState): Control[] {
  const { escalation, rewrites: all = [] } = current(state) ?? {};
  const rewrites = escalation ? 0 : all.length;
  return [
    ...when(rewrites > 0, 'replace', 'copy'),
    ...when(escalation?.line !== undefined, 'copy'),
    ...when(rewrites > 1, 'other'),
    'why',
    ...when(agenda(state).length > 1, 'previous', 'next'),
    'more',
    'close',
  ];
}

/** What the keyboard can reach now, in order. A list, a card and a menu each keep it to themselves. */
export function controls(state: CoachState): Control[] {
  if (state.open === null) return ofBar(state);
  if (state.open === 'list') return state.desk ? deskControls(state.desk) : ofList(state);
  return state.open.menu ? ['dismiss-once'] : ofCard(state);
}

import { deskControls, tools } from '../desk/controls';
import { agenda, current, postsOf, proposals } from './findings';
import type { CoachState, Control } from './state';

const when = (shown: boolean, ...some: Control[]): Control[] => (shown ? some : []);

/** Whether «Rewrite» stands in the bar: while there is a reply that was judged with its conversation, good or not. */
export const canRewrite = ({ state }: CoachState): boolean => state === 'advice' || state === 'sound';

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

/** Whether the variant on show can be cut into several posts. */
export const canSplit = (state: CoachState): boolean =>
  state.whole?.variants[state.whole.step]?.posts !== undefined;

function ofWhole(state: CoachState): Control[] {
  const { length } = proposals(state);
  const posts = postsOf(state);
  return [
    ...when(length > 0, 'replace'),
    ...posts.map((_, i): Control => `post:${i}`),
    ...when(length > 0 && posts.length === 0, 'copy'),
    ...when(canSplit(state), 'split'),
    ...when(length > 1, 'previous', 'next'),
    'close',
  ];
}

/** What the keyboard can reach now, in order. A list, a card and a menu each keep it to themselves. */
export function controls(state: CoachState): Control[] {
  if (state.open === null) return ofBar(state);
  if (state.open === 'list') return state.desk ? deskControls(state.desk) : ofList(state);
  if (state.open === 'whole') return ofWhole(state);
  return state.open.menu ? ['dismiss-once'] : ofCard(state);
}

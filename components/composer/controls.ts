import { deskControls, tools } from '../desk/controls';
import { agenda, current, postsOf, proposals } from './findings';
import type { CoachState, Control, Notice } from './state';

const when = (shown: boolean, ...some: Control[]): Control[] => (shown ? some : []);

/** Whether «Rewrite» stands in the bar: while there is a reply that was judged with its conversation, good or not. */
export const canRewrite = ({ state }: CoachState): boolean => state === 'advice' || state === 'sound';

/** Whether a reminder was set a moment ago. */
export const canUnremind = ({ feedback }: CoachState): boolean => (feedback?.reminders?.length ?? 0) > 0;

/** A notice gives way to the first word written. */
export const noticeShown = ({ notice, draft, state }: CoachState): Notice | null =>
  state === 'neutral' && draft.text.trim() === '' ? notice : null;

export const asksBrand = (state: CoachState): boolean =>
  !state.feedback && noticeShown(state)?.kind === 'brand';

function ofBar(state: CoachState): Control[] {
  return [
    'bar',
    ...when(canUnremind(state), 'unremind'),
    ...when(asksBrand(state), 'brand-yes', 'brand-no'),
    ...when(canRewrite(state) && !state.feedback, 'rewrite'),
    'gear',
  ];
}

/** What can be done with a visa, from the list. */
const ofVisa = ({ visa }: CoachState): Control[] => [
  ...when(visa?.holds === true, 'desk:visa-findings'),
  'desk:visa-away',
];

function ofList(state: CoachState): Control[] {
  if (state.state === 'paused') return ['resume'];
  const items = agenda(state).map((finding): Control => `item:${finding.id}`);
  const visa = when(state.visa !== null, ...ofVisa(state));
  const back = state.dismissed.map(({ rule }): Control => `restore:${rule}`);
  return [...visa, ...items, ...back, ...when(!state.lone, ...tools)];
}

function ofCard(state: CoachState): Control[] {
  const { escalation, rewrites: all = [] } = current(state) ?? {};
  const rewrites = escalation ? 0 : all.length;
  return [
    ...when(rewrites > 0 && !state.copyOnly, 'replace'),
    ...when(rewrites > 0, 'copy'),
    ...when(escalation?.line !== undefined, 'copy'),
    ...when(rewrites > 1, 'other'),
    'why',
    ...when(agenda(state).length > 1, 'previous', 'next'),
    'more',
    'close',
  ];
}

function ofSigning({ signing, copyOnly }: CoachState): Control[] {
  const names = signing.all.map((initials): Control => `sign:${initials}`);
  return [...names, ...when(signing.by !== '' && !copyOnly, 'sign-now'), 'settings'];
}

/** What a team has locked is not turned off. */
function ofMenu(state: CoachState): Control[] {
  const rule = current(state)?.rule ?? '';
  return ['dismiss-once', 'dismiss-here', ...when(!state.locked.includes(rule), 'dismiss-rule'), 'report'];
}

/** Whether the variant on show can be cut into several posts. */
export const canSplit = (state: CoachState): boolean =>
  state.whole?.variants[state.whole.step]?.posts !== undefined;

function ofWhole(state: CoachState): Control[] {
  const { length } = proposals(state);
  const posts = postsOf(state);
  return [
    ...when(length > 0 && !state.copyOnly, 'replace'),
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
  if (state.open === 'signing') return ofSigning(state);
  if (state.open === 'whole') return ofWhole(state);
  return state.open.menu ? ofMenu(state) : ofCard(state);
}

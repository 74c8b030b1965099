import { controls } from './controls';
import { agenda, current, openCardOf } from './findings';
import type { CoachState, Control, Open } from './state';

/** Keeps the keyboard's focus on something that exists; `null` gives it back to the editor. */
export function refocused(state: CoachState): CoachState {
  if (state.focus === null) return state;
  const present = controls(state);
  return present.includes(state.focus) ? state : { ...state, focus: present[0] ?? null };
}

/** Opens the list, a card, or nothing. Opening never takes the focus; it only moves one that we hold. */
export function opened(state: CoachState, open: Open): CoachState {
  return refocused({ ...state, open, desk: null, guard: null, feedback: null });
}

/** Opens one finding's card at its first rewrite. An unknown id changes nothing. */
export function openedCard(state: CoachState, id: string): CoachState {
  if (!agenda(state).some((finding) => finding.id === id)) return state;
  return opened(state, { card: id, step: 0, why: false, menu: false });
}

/** Goes to the next variant of the whole reply, round at the ends. What was said of the one before is over. */
function stepped(state: CoachState, by: 1 | -1): CoachState {
  const { whole } = state;
  if (!whole || whole.variants.length < 2) return state;
  const step = (whole.step + by + whole.variants.length) % whole.variants.length;
  return { ...state, whole: { ...whole, step, split: false }, feedback: null };
}

/** Goes to the neighbouring finding, round at the ends; with no card open, to the first or last. */
export function walked(state: CoachState, by: 1 | -1): CoachState {
  if (state.open === 'whole') return stepped(state, by);
  const stops = agenda(state);
  if (stops.length === 0) return state;
  const card = openCardOf(state)?.card;
  const here = stops.findIndex((finding) => finding.id === card);
  const from = here < 0 && by < 0 ? 0 : here;
  const next = stops[(from + by + stops.length) % stops.length];
  return next ? openedCard(state, next.id) : state;
}

/** Changes what is unfolded in the open card. */
export function unfolded(
  state: CoachState,
  change: Partial<{ step: number; why: boolean; menu: boolean }>,
): CoachState {
  const card = openCardOf(state);
  if (!card) return state;
  const next = { ...state, open: { ...card, ...change } };
  return state.focus !== null && change.menu === false ? { ...next, focus: 'more' } : refocused(next);
}

/** Moves the focus among the controls on show, round at the ends. */
export function shifted(state: CoachState, by: 1 | -1): CoachState {
  const present = controls(state);
  const at = present.indexOf(state.focus as Control);
  const from = at < 0 && by < 0 ? 0 : at;
  return { ...state, focus: present[(from + by + present.length) % present.length] ?? null };
}

/** Takes the focus into the card named, the one at hand or the first; into the list when nothing was found. */
export function entered(state: CoachState, id?: string): CoachState {
  const at = id ?? current(state)?.id ?? agenda(state)[0]?.id;
  const shown = at === undefined ? opened(state, 'list') : openedCard(state, at);
  return { ...shown, focus: controls(shown)[0] ?? null };
}

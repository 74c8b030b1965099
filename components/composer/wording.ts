import type { CoachHost } from './actions';
import { controls } from './controls';
import { current } from './findings';
import type { CoachState, Control } from './state';

/** A card's better words, which its finding does not bring. */
function wordedCard(state: CoachState, host: CoachHost): CoachState {
  const finding = current(state);
  if (!finding || finding.rewrites.length > 0) return state;
  const rewrites = host.rewritesOf?.(finding, state.draft) ?? [];
  if (rewrites.length === 0) return state;
  const diagnostics = state.diagnostics.map((one) => (one.id === finding.id ? { ...one, rewrites } : one));
  return { ...state, diagnostics };
}

/** The whole reply, made once per draft. */
function wordedWhole(state: CoachState, host: CoachHost): CoachState {
  const { draft, whole } = state;
  if (whole?.draft === draft) return state;
  const { variants, why } = host.wholeOf?.(draft) ?? { variants: [], why: 'alone' };
  return { ...state, whole: { draft, variants, why, step: 0, split: false, writing: false } };
}

function withWords(state: CoachState, host: CoachHost): CoachState {
  if (state.open === null || state.open === 'list') return state;
  return state.open === 'whole' ? wordedWhole(state, host) : wordedCard(state, host);
}

/** The focus again as it would be had the words been there: on the control that held it, else on the first. */
function refocused(state: CoachState, held: Control | null): CoachState {
  const present = controls(state);
  if (held !== null && present.includes(held)) return { ...state, focus: held };
  return { ...state, focus: present[0] ?? null };
}

/**
 * What is open with its better words. They are made here, when somebody looks, and not at each rest of the typing.
 * @param held the control that had the focus before what is open was opened
 */
export function worded(state: CoachState, host: CoachHost, held: Control | null): CoachState {
  const full = withWords(state, host);
  return full === state || state.focus === null ? full : refocused(full, held);
}

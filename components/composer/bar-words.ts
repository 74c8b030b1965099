import type { Locale } from '../../engine/types/text';
import { type Say, words, wordsFor } from '../ui/words';
import { grouped } from './findings';
import type { CoachState, Feedback } from './state';

/** Beyond this many missing moves the bar counts them and leaves their names to the list. */
const NAMED_MOVES = 2;

function feedbackWords(feedback: Feedback, say: Say): string {
  const slots = feedback.slots.join(', ');
  return slots === '' ? say(`bar.${feedback.kind}`) : say('bar.toFill', { slots });
}

function adviceWords(state: CoachState, say: Say): string {
  const { missing, mend, ideas } = grouped(state);
  const names = missing.map((move) => wordsFor(state.uiLocale, 'move', move.rule) ?? move.rule);
  const nameThem = mend.length === 0 && missing.length > 0 && missing.length <= NAMED_MOVES;
  const first = nameThem
    ? say('bar.add', { moves: names.join(', ') })
    : say('bar.mend', { n: missing.length + mend.length });
  return ideas.length > 0 ? `${first} · ${say('bar.ideas', { n: ideas.length })}` : first;
}

function soundWords(state: CoachState, say: Say): string {
  const ideas = grouped(state).ideas.length;
  return ideas > 0 ? `${say('bar.sound')} · ${say('bar.ideas', { n: ideas })}` : say('bar.sound');
}

/** The bar's one line. */
export function barWords(state: CoachState): string {
  const say = words(state.uiLocale);
  if (state.feedback) return feedbackWords(state.feedback, say);
  if (state.state === 'advice') return adviceWords(state, say);
  if (state.state === 'sound') return soundWords(state, say);
  if (state.state === 'neutral') return say(state.draft.text.trim() === '' ? 'bar.idle' : 'bar.unread');
  return say(`bar.${state.state}`);
}

/** What stands beside the mark when the words have no room: how many things to revisit. */
export function barCount(state: CoachState): number {
  const { missing, mend } = grouped(state);
  return state.state === 'advice' ? missing.length + mend.length : 0;
}

/** Why a post was held, and how to post all the same. The gravest reason known is enough. */
export function guardWords(rules: readonly string[], locale: Locale): string {
  const say = words(locale);
  const reason = rules.map((rule) => wordsFor(locale, 'guard', rule)).find((sentence) => sentence);
  return `${reason ?? say('guard.other')} ${say('guard.again')}`;
}

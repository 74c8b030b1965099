import type { Locale } from '../../engine/types/text';
import { momentOf } from '../advice-card/moment';
import { visaTrouble, visaWords } from '../desk/visa/visa-words';
import { type Say, type WordKey, words, wordsFor } from '../ui/words';
import { noticeShown } from './controls';
import { grouped } from './findings';
import type { CoachState, Feedback, FeedbackKind, Notice } from './state';

/** Beyond this many missing moves the bar counts them and leaves their names to the list. */
const NAMED_MOVES = 2;

type BarKind = 'applied' | 'refused' | 'stale' | 'copied' | 'notCopied' | 'dismissed' | 'unreminded';

/** Kinds of feedback whose words do not stand with the bar's. */
const OWN_WORDS: Partial<Record<FeedbackKind, WordKey>> = {
  dismissedHere: 'dismiss.saidHere',
  switchedOff: 'dismiss.saidEverywhere',
  restored: 'dismiss.saidRestored',
  reported: 'dismiss.saidReported',
  notKept: 'dismiss.notKept',
  signed: 'signing.done',
};

function feedbackWords({ kind, slots, reminders }: Feedback, keys: string, say: Say, locale: Locale): string {
  const [first] = reminders ?? [];
  if (first) return say('bar.reminded', { date: momentOf(first.at, locale) ?? '' });
  if (slots.length > 0) return say('bar.toFill', { slots: slots.join(', ') });
  const own = OWN_WORDS[kind];
  if (own) return say(own);
  return say(`bar.${kind as BarKind}`, { keys });
}

/** Whether the bar has nothing to say but which moves are missing, and few enough to name. */
function namesMoves(state: CoachState): boolean {
  const { missing, mend } = grouped(state);
  return state.state === 'advice' && mend.length === 0 && missing.length <= NAMED_MOVES;
}

function adviceWords(state: CoachState, say: Say): string {
  const { missing, mend, ideas } = grouped(state);
  const names = missing.map((move) => wordsFor(state.uiLocale, 'move', move.rule) ?? move.rule);
  const first = namesMoves(state)
    ? say('bar.add', { moves: names.join(', ') })
    : say('bar.mend', { n: missing.length + mend.length });
  return ideas.length > 0 ? `${first} · ${say('bar.ideas', { n: ideas.length })}` : first;
}

function soundWords(state: CoachState, say: Say): string {
  const ideas = grouped(state).ideas.length;
  return ideas > 0 ? `${say('bar.sound')} · ${say('bar.ideas', { n: ideas })}` : say('bar.sound');
}

function noticeWords(notice: Notice, locale: Locale, length: '' | 'Short' = ''): string {
  const say = words(locale);
  return notice.kind === 'brand'
    ? say(`welcome.brand${length}`, { name: notice.name })
    : say(`welcome.toneNow${length}`);
}

/** Before anything is written, what the brand still owes this customer is worth a word. */
function neutralWords(state: CoachState, say: Say): string {
  const { draft, promises, threadRead, held } = state;
  if (draft.text.trim() !== '') return say(held > 0 && threadRead ? 'welcome.calm' : 'bar.unread');
  const notice = noticeShown(state);
  if (notice) return noticeWords(notice, state.uiLocale);
  return promises.length > 0 ? say('bar.promises', { n: promises.length }) : say('bar.idle');
}

/** The bar's one line. */
export function barWords(state: CoachState): string {
  const say = words(state.uiLocale);
  if (state.feedback) return feedbackWords(state.feedback, state.undoKeys, say, state.uiLocale);
  if (state.visa?.holds) return visaWords(state.visa, state.uiLocale);
  const usual = usualWords(state, say);
  return state.visa ? `${say(`visa.${visaTrouble(state.visa)}`)} · ${usual}` : usual;
}

function usualWords(state: CoachState, say: Say): string {
  if (state.state === 'advice') return adviceWords(state, say);
  if (state.state === 'sound') return soundWords(state, say);
  if (state.state === 'neutral') return neutralWords(state, say);
  return say(`bar.${state.state}`);
}

/** A shorter line for a bar without room for the names of moves, or for what is asked; otherwise nothing. */
export function barShort(state: CoachState): string | undefined {
  if (state.feedback) return undefined;
  if (state.visa)
    return words(state.uiLocale)(state.visa.holds ? 'visa.short' : `visa.${visaTrouble(state.visa)}Short`);
  const notice = noticeShown(state);
  if (notice) return noticeWords(notice, state.uiLocale, 'Short');
  if (!namesMoves(state)) return undefined;
  return words(state.uiLocale)('bar.addShort', { n: grouped(state).missing.length });
}

/** The shortest line, for a bar as narrow as a phone's column; nothing where its words fit as they are. */
export function barShortest(state: CoachState): string | undefined {
  const say = words(state.uiLocale);
  if (state.feedback?.reminders?.length) return say('bar.remindedShort');
  if (state.feedback?.kind === 'refused') return say('bar.refusedShort');
  if (state.feedback?.kind === 'reported') return say('bar.reportedShort');
  if (state.feedback) return undefined;
  const notice = noticeShown(state);
  if (notice?.kind === 'brand') return say('welcome.brandShortest', { name: notice.name });
  if (state.state === 'neutral' && barWords(state) === say('bar.unread')) return say('bar.unreadShort');
  return state.state === 'sound' && grouped(state).ideas.length > 0 ? say('bar.sound') : undefined;
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

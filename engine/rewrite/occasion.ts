import type { Analysis } from '../analysis/analyse';
import { hasAny, type TextReading } from '../reading/text';
import { isTroubleSure } from './certain';
import { hasWeight, isLeft } from './judge';
import { isUnfinished } from './unfinished';

/**
 * Why a draft has no whole reply to offer: nothing weighs in it, its language is not sure, it answers thanks, it is one
 * turn of a private talk, the matter is one to pass on, or only the writer knows what to say.
 */
export type WhyNone = 'sound' | 'language' | 'praise' | 'turn' | 'escalate' | 'alone';

/** The writer heard praise: a reply made for a complaint would not be theirs. */
const answersPraise = (draft: TextReading): boolean =>
  hasAny(draft, ['answers-praise']) && !hasAny(draft, ['apology']);

/** What a live talk does all day: it ends, and asks the same again. */
const OF_TALK = new Set(['premature-closure', 'reuse-canned']);

/** One turn of a private talk under way is no whole reply: what it lacks may have been said, or comes next. */
const isTurn = ({ diagnostics, reading: { situation, brandMessages } }: Analysis): boolean =>
  situation.visibility === 'private' &&
  brandMessages.length > 0 &&
  !diagnostics.some((one) => hasWeight(one) && one.spans.length > 0 && !OF_TALK.has(one.rule));

/** Why this is no occasion for a whole reply; null where it is one. */
export function reasonAgainst(analysis: Analysis): WhyNone | null {
  if (!analysis.diagnostics.some((one) => hasWeight(one) && !isLeft(one))) return 'sound';
  if (!analysis.locale) return 'language';
  if (answersPraise(analysis.reading.draft)) return 'praise';
  if (isTurn(analysis)) return 'turn';
  return isUnfinished(analysis.reading.draft.text) || !isTroubleSure(analysis) ? 'alone' : null;
}

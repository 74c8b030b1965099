import type { Analysis } from '../analysis/analyse';
import { answersPraise } from '../reading/trouble';
import { isTroubleSure } from './certain';
import { isOfIllWill } from './ill-will';
import { hasWeight, isLeft } from './judge';
import { closingStart, greetingEnd } from './places';
import { isUnfinished } from './unfinished';

/**
 * Why a draft has no whole reply to offer: nothing weighs in it, its language is not sure, it answers thanks, it is one
 * turn of a private talk, the matter is one to pass on, or only the writer knows what to say.
 */
export type WhyNone = 'sound' | 'language' | 'praise' | 'turn' | 'escalate' | 'alone';

/** Faults that weigh in a live talk, too; ill will does where somebody in trouble meets with it. */
const WEIGHS_IN_TALK = new Set(['expose-personal-data', 'left-over', 'wrong-name', 'shouting', 'register']);

/** One turn of a private talk under way is no whole reply: what it lacks may have been said, or comes next. */
const isTurn = (analysis: Analysis): boolean => {
  const { situation, brandMessages } = analysis.reading;
  const weighs = analysis.diagnostics.some(
    (one) => hasWeight(one) && one.spans.length > 0 && WEIGHS_IN_TALK.has(one.rule),
  );
  return situation.visibility === 'private' && brandMessages.length > 0 && !weighs && !isOfIllWill(analysis);
};

/** A body longer than this (UTF-16) says more than courtesies. */
const LONGEST_COURTESY = 80;

/** An answer in another language than the customer's: what it says beyond courtesies is the writer's to translate. */
const isForeign = ({ locale, diagnostics, reading: { customer, draft } }: Analysis): boolean =>
  customer.locale !== null &&
  customer.locale !== locale &&
  (closingStart(draft) - greetingEnd(draft) > LONGEST_COURTESY ||
    !diagnostics.some(({ rule }) => rule === 'wrong-language'));

/** Why this is no occasion for a whole reply; null where it is one. */
export function reasonAgainst(analysis: Analysis): WhyNone | null {
  if (!analysis.diagnostics.some((one) => hasWeight(one) && !isLeft(one))) return 'sound';
  if (!analysis.locale) return 'language';
  if (answersPraise(analysis.reading.draft)) return 'praise';
  if (isTurn(analysis)) return 'turn';
  if (isForeign(analysis)) return 'alone';
  return isUnfinished(analysis.reading.draft.text) || !isTroubleSure(analysis) ? 'alone' : null;
}

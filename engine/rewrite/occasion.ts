import type { Analysis } from '../analysis/analyse';
import { answersPraise } from '../reading/trouble';
import { isAgainstThem } from './against-them';
import { isTroubleSure } from './certain';
import { namesInbox } from './contact';
import { isOfIllWill } from './ill-will';
import { hasWeight, isLeft } from './judge';
import { asksByNumber } from './missing';
import { closingStart, greetingEnd } from './places';
import { namesWayOn } from './substance';
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

/** "The runaround", "try this link and that link": they were sent from one place to the next. */
const SENT_AROUND =
  /(?<!\p{L})(?:run ?around|(?:try|click|send\p{L}*) (?:me )?(?:this|these|that|more) links?|(?:passed|bounced|sent|transferred) (?:me )?(?:around|back and forth|from \p{L}+ to)|ballad\p{L}+|baladé\p{L}*|renvoy\p{L}+ (?:de l['’]un|d['’]un|de service))(?!\p{L})/iu;

/** Whether a draft sends somebody on who complains of being sent around: no apology before it would help. */
const sendsOnAgain = ({ reading: { customer, draft } }: Analysis): boolean =>
  SENT_AROUND.test(customer.latest.text) && namesWayOn(draft) && !namesInbox(draft);

/** A second greeting in the middle: several turns of a chat in one text, of which no reply can be made. */
const STITCHED = /[.!?]\s+(?:bonjour|bonsoir|hello|good (?:morning|afternoon|evening))[ ,]/iu;

const isStitched = ({ reading: { draft } }: Analysis): boolean =>
  STITCHED.test(draft.text.slice(greetingEnd(draft)));

/** Questions that are left open and have no numbers: what answers them is the writer's alone. */
const leavesQuestions = ({ diagnostics, reading }: Analysis): boolean =>
  diagnostics.some((one) => hasWeight(one) && one.rule === 'answer-every-point') &&
  !asksByNumber(reading.customer);

/** A limit of the house, and where the matter is seen to: to ask for it here would break the one and compete with the other. */
const sendsToDesk = ({ diagnostics, reading: { draft } }: Analysis): boolean =>
  diagnostics.some((one) => hasWeight(one) && one.rule === 'dismiss-channel') && WRITTEN_WAY.test(draft.text);
const WRITTEN_WAY = /https?:|www\.|\S@\S+\.\w|\d[\d ().-]{7,}\d/;

/** Banter in which only the tone was found: there is no trouble that a whole reply would answer. */
const isBanter = ({ customer, diagnostics }: Analysis): boolean =>
  customer.act === 'other' &&
  diagnostics.every((one) => !hasWeight(one) || isLeft(one) || one.rule === 'register');

/** Whether only the writer knows what to say. */
const isForWriter = (analysis: Analysis): boolean =>
  isForeign(analysis) ||
  isAgainstThem(analysis) ||
  isStitched(analysis) ||
  sendsOnAgain(analysis) ||
  sendsToDesk(analysis) ||
  leavesQuestions(analysis) ||
  isBanter(analysis);

/** Why this is no occasion for a whole reply; null where it is one. */
export function reasonAgainst(analysis: Analysis): WhyNone | null {
  if (!analysis.diagnostics.some((one) => hasWeight(one) && !isLeft(one))) return 'sound';
  if (!analysis.locale) return 'language';
  if (answersPraise(analysis.reading.draft)) return 'praise';
  if (isTurn(analysis)) return 'turn';
  if (isForWriter(analysis)) return 'alone';
  return isUnfinished(analysis.reading.draft.text) || !isTroubleSure(analysis) ? 'alone' : null;
}

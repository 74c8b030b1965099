import type { Reading } from '../../../engine/analysis/detector';
import { isCountable, isEndured } from './durations';
import type { Earlier, Trace } from './earlier';
import { type Fact, TIMES } from './fact';
import { isOneTariff, isSameIncident } from './incident';
import { isOnesOwn, isOwnKind, isShared } from './shared';
import { isGesture, isOwnHours, isSameWording, isTariff } from './wording';

/** An hour with minutes: «16 h 45», "half past two". */
const isAppointment = ({ kind, key }: Fact): boolean => kind === 'clock' && Number(key) % 60 !== 0;

/**
 * Whether a fact of a draft came along from an earlier reply: what is everybody's did not, and what says little by itself
 * counts only where the words around it came along too.
 */
export function isCarried(fact: Fact, { reply, span }: Trace, reading: Reading, others: Earlier): boolean {
  const { draft, situation } = reading;
  const earlier = situation.history?.[reply];
  if (!earlier || (TIMES.has(fact.kind) && isOwnHours(draft, fact.span))) return false;
  if (fact.kind === 'duration') return isEndured(draft, fact.span) && !isCountable(fact, situation);
  if (isShared(fact, draft, earlier, span, situation.thread)) return false;
  if (!isOwnKind(fact) && isSameIncident(reading, earlier, others)) return false;
  if (fact.kind === 'amount' && (isTariff(draft, fact.span) || isOneTariff(reading, earlier, others)))
    return false;
  if (fact.weight !== 'slight') return true;
  if (fact.kind === 'amount' && isGesture(draft, fact.span)) return false;
  if (isAppointment(fact) && isOnesOwn(draft, fact.span) && isOnesOwn(earlier, span)) return true;
  return isSameWording(draft, fact.span, earlier, span);
}

import type { Reading } from '../../../engine/analysis/detector';
import { isEndured, tellsMoments } from './durations';
import type { Earlier, Trace } from './earlier';
import { type Fact, TIMES } from './fact';
import { isSameIncident } from './incident';
import { isOwnKind, isShared } from './shared';
import { isGesture, isOwnHours, isSameWording, isTariff } from './wording';

/**
 * Whether a fact of a draft came along from an earlier reply: what is everybody's did not, and what says little by itself
 * counts only where the words around it came along too.
 */
export function isCarried(fact: Fact, { reply, span }: Trace, reading: Reading, others: Earlier): boolean {
  const { draft, situation } = reading;
  const earlier = situation.history?.[reply];
  if (!earlier || (TIMES.has(fact.kind) && isOwnHours(draft, fact.span))) return false;
  if (fact.kind === 'duration') return isEndured(draft, fact.span) && !tellsMoments(situation.thread);
  if (isShared(fact, draft, earlier, span, situation.thread)) return false;
  if (!isOwnKind(fact) && isSameIncident(reading, earlier, others)) return false;
  if (fact.kind === 'amount' && isTariff(draft, fact.span)) return false;
  if (fact.weight !== 'slight') return true;
  if (fact.kind === 'amount' && isGesture(draft, fact.span)) return false;
  return isSameWording(draft, fact.span, earlier, span);
}

import type { Act } from '../types/situation';
import type { Weighed } from './act';
import { hasAny, type TextReading } from './text';

/** Cues of what befell a customer, each told outright, begin so. */
const BEFELL = 'befell-';
/** A grievance in so many words: «une honte», "never again". */
const LET_DOWN = 'c-let-down';
const GRIEVANCES = new Set([LET_DOWN, 'c-nothing-came', 'c-not-working', 'c-damaged']);
/** Cues of something good beside it, which the scale weighs better than we can. */
const GOOD = new Set([
  'c-praise', 'c-praise-mild', 'c-praise-people', 'c-cheerful', 'c-solved', 'c-worked', 'c-wish', 'c-jokes',
]); // biome-ignore format: a list reads better dense

/** Whether a message tells of trouble outright, and of nothing good beside it. */
function isOutright({ hits }: TextReading): boolean {
  const owners = [...hits.keys()];
  const isBefallen = owners.some((owner) => owner.startsWith(BEFELL));
  const isMeant = !owners.some((owner) => GOOD.has(owner)) || (isBefallen && hits.has('c-irony'));
  return isMeant && (isBefallen || owners.some((owner) => GRIEVANCES.has(owner)));
}

type Added = Readonly<Partial<Record<Act, number>>>;

/** What a trouble told outright weighs for an act, or against those that are none: log-odds. */
const OUTRIGHT: Added = { complaint: 0.6, question: -1, abuse: -2, opinion: -2.5, other: -3, praise: -4 };
/** Who says that they are let down reproaches. */
const REPROACH: Added = { 'help-request': -1.5 };
/** Who tells of silence complains, wherever they wrote: words for channels alone look like an answer to a question. */
const SILENCE = ['c-no-answer', 'c-nobody-answers'];
const UNANSWERED: Added = { other: -2 };

const added = (weighed: readonly Weighed[], some: Added): readonly Weighed[] =>
  weighed.map(({ act, total }) => ({ act, total: total + (some[act] ?? 0) }));

/**
 * Adds what is told outright to what the words weigh for each act. In a message of five words the scale may know three,
 * and of short ones that it learned from most praise.
 */
export function withOutright(latest: TextReading, weighed: readonly Weighed[]): readonly Weighed[] {
  const outright = isOutright(latest);
  return [
    ...(outright ? [OUTRIGHT] : []),
    ...(outright && latest.hits.has(LET_DOWN) ? [REPROACH] : []),
    ...(hasAny(latest, SILENCE) ? [UNANSWERED] : []),
  ].reduce(added, weighed);
}

import type { Numbers, WeekNumbers } from './door';

/** A rule that was pointed out less often than the week before. */
export interface Improvement {
  readonly rule: string;
  readonly now: number;
  readonly before: number;
}

/** Fewer than this prove nothing. */
const FEWEST_BEFORE = 3;

const shownIn = (week: WeekNumbers | undefined, rule: string): number => week?.rules[rule]?.[0] ?? 0;

/** The week that ended when this one began. */
function weekBefore(week: string): string {
  const monday = new Date(`${week}T12:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() - 7);
  return monday.toISOString().slice(0, 10);
}

/**
 * What got better: the rule that was pointed out much less per reply than the week before.
 * @param week this week's Monday
 * @returns null where too little was counted to say so
 */
export function improvementIn({ weeks }: Numbers, week: string): Improvement | null {
  const now = weeks.find((one) => one.week === week);
  const before = weeks.find((one) => one.week === weekBefore(week));
  if (!now || !before || now.replies === 0) return null;
  const perReply = (one: WeekNumbers, rule: string): number => shownIn(one, rule) / Math.max(1, one.replies);
  const better = Object.keys(before.rules)
    .filter(
      (rule) => shownIn(before, rule) >= FEWEST_BEFORE && perReply(now, rule) <= perReply(before, rule) / 2,
    )
    .sort((one, other) => shownIn(before, other) - shownIn(before, one));
  const [rule] = better;
  return rule === undefined ? null : { rule, now: shownIn(now, rule), before: shownIn(before, rule) };
}

/** How many findings of a week were mended before posting. */
export const mendedIn = (week: WeekNumbers | undefined): number =>
  Object.values(week?.rules ?? {}).reduce((sum, [, mended]) => sum + mended, 0);

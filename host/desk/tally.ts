/** What one posted reply adds: the rules whose finding was shown, and of those the ones gone when it was posted. */
export interface Counted {
  readonly shown: readonly string[];
  readonly mended: readonly string[];
}

/** The numbers of one week, which begins on a Monday. */
export interface WeekTally {
  /** Its Monday, `2026-05-11`. */
  readonly week: string;
  readonly replies: number;
  /** By rule: how often shown, and how often mended before posting. */
  readonly rules: Readonly<Record<string, readonly [shown: number, mended: number]>>;
}

export interface DayTally {
  readonly day: string;
  readonly replies: number;
  readonly mended: number;
}

export interface Tally {
  /** Newest first. */
  readonly weeks: readonly WeekTally[];
  readonly today: DayTally;
}

const WEEK = 'tally:week:';
const DAY = 'tally:day';
const WEEKS_KEPT = 26;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The day on this machine's clock, `2026-05-12`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;

/** The Monday of a moment's week. */
export function mondayOf(moment: Date): string {
  const monday = new Date(moment);
  monday.setDate(moment.getDate() - ((moment.getDay() + 6) % 7));
  return dayOf(monday);
}

const isCount = (raw: unknown): raw is number => Number.isInteger(raw) && (raw as number) >= 0;

function readRules(raw: unknown): WeekTally['rules'] {
  const pairs = Object.entries((raw ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    pairs.flatMap(([rule, counts]) => {
      const [shown, mended] = Array.isArray(counts) ? counts : [];
      return isCount(shown) && isCount(mended) ? [[rule, [shown, mended] as const]] : [];
    }),
  );
}

function readWeek(week: string, raw: unknown): WeekTally {
  const { replies, rules } = (raw ?? {}) as Record<string, unknown>;
  return { week, replies: isCount(replies) ? replies : 0, rules: readRules(rules) };
}

function readDay(raw: unknown, today: string): DayTally {
  const { day, replies, mended } = (raw ?? {}) as Record<string, unknown>;
  if (day !== today || !isCount(replies) || !isCount(mended)) return { day: today, replies: 0, mended: 0 };
  return { day: today, replies, mended };
}

function addedTo({ week, replies, rules }: WeekTally, { shown, mended }: Counted): WeekTally {
  const next = { ...rules };
  for (const rule of shown) {
    const [before, better] = next[rule] ?? [0, 0];
    next[rule] = [before + 1, better + (mended.includes(rule) ? 1 : 0)];
  }
  return { week, replies: replies + 1, rules: next };
}

/** What the small storage holds, by name. */
export type Stored = Readonly<Record<string, unknown>>;

/** The numbers in what is stored: counts by rule and week, never a word. */
export function tallyIn(all: Stored, now: Date): Tally {
  const weeks = Object.entries(all)
    .filter(([name]) => name.startsWith(WEEK))
    .map(([name, raw]) => readWeek(name.slice(WEEK.length), raw))
    .sort((one, other) => (one.week < other.week ? 1 : -1));
  return { weeks, today: readDay(all[DAY], dayOf(now)) };
}

/** How the numbers are stored. */
export function storedTally({ weeks, today }: Tally): Stored {
  const all = weeks.map(({ week, replies, rules }) => [WEEK + week, { replies, rules }] as const);
  return { ...Object.fromEntries(all), [DAY]: today };
}

/** The names under which numbers are stored. */
export const namesOfTally = (all: Stored): string[] =>
  Object.keys(all).filter((name) => name.startsWith(WEEK) || name === DAY);

/** The numbers with a posted reply in them, and what is too old to be kept. */
export function withReply(tally: Tally, counted: Counted, now: Date): { set: Stored; remove: string[] } {
  const week = mondayOf(now);
  const known = tally.weeks.find((one) => one.week === week) ?? { week, replies: 0, rules: {} };
  const { today } = tally;
  const day = { ...today, replies: today.replies + 1, mended: today.mended + counted.mended.length };
  return {
    set: storedTally({ weeks: [addedTo(known, counted)], today: day }),
    remove: tally.weeks.slice(WEEKS_KEPT).map((one) => WEEK + one.week),
  };
}

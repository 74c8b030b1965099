import type { Diagnostic } from '../../../engine/types/diagnostic';
import { counts } from '../../examples/judge-example';
import { overlap } from '../eval/score';
import type { Judge } from '../judge';
import type { FreshCustomer, FreshReply } from './fresh';

/** How one rule did in one language on fresh replies. */
export interface Measured {
  readonly rule: string;
  readonly locale: string;
  raised: number;
  ofFlagged: number;
  silent: number;
  ofNear: number;
  readonly overlaps: number[];
}

/** Exemplary replies stand under this name: no rule at all may raise an error or a warning on them. */
export const SOUND = 'sound';

function foundIn(judge: Judge, { rule, input }: FreshReply): readonly Diagnostic[] {
  const { diagnostics } = judge.analyse(input);
  if (rule === SOUND) return diagnostics.filter(({ severity }) => severity !== 'hint');
  const judged = judge.pack.rules?.find(({ id }) => id === rule);
  return diagnostics.filter((one) => one.rule === rule && judged !== undefined && counts(judged, one));
}

const empty = (rule: string, locale: string): Measured => ({
  rule,
  locale,
  raised: 0,
  ofFlagged: 0,
  silent: 0,
  ofNear: 0,
  overlaps: [],
});

/** Rules with a scale always have their rows: what nobody examines is said, not left out. */
function rowsOf({ pack }: Judge): Map<string, Measured> {
  const weighed = (pack.rules ?? []).filter(({ id }) => pack.scales?.[id]);
  const rows = weighed.flatMap(({ id }) => ['fr', 'en'].map((locale) => empty(id, locale)));
  return new Map(rows.map((row) => [`${row.rule} ${row.locale}`, row]));
}

/** Judges fresh replies and counts, per rule and language, what was raised and what was left alone. */
export function measure(judge: Judge, replies: readonly FreshReply[]): Measured[] {
  const rows = rowsOf(judge);
  for (const reply of replies) {
    const { rule, locale, raised, quote, input } = reply;
    const key = `${rule} ${locale}`;
    const row = rows.get(key) ?? empty(rule, locale);
    rows.set(key, row);
    const found = foundIn(judge, reply);
    if (raised) {
      row.ofFlagged++;
      if (found.length > 0) row.raised++;
      const at = quote ? input.draft.indexOf(quote) : -1;
      if (found.length > 0 && quote && at >= 0)
        row.overlaps.push(
          overlap(
            found.flatMap(({ spans }) => spans),
            [at, at + quote.length],
          ),
        );
    } else {
      row.ofNear++;
      if (found.length === 0) row.silent++;
    }
  }
  return [...rows.values()].sort((a, b) =>
    a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.locale < b.locale ? 1 : -1,
  );
}

/** Right and all customers, by language. */
export function measureActs(
  judge: Judge,
  customers: readonly FreshCustomer[],
): Record<string, [right: number, n: number]> {
  const counts: Record<string, [number, number]> = {};
  for (const { locale, act, input } of customers) {
    const count = counts[locale] ?? [0, 0];
    counts[locale] = count;
    count[1]++;
    if (judge.analyse({ ...input, draft: '…' }).customer.act === act) count[0]++;
  }
  return counts;
}

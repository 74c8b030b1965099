import type { Diagnostic } from '../../../engine/types/diagnostic';
import type { Judge } from '../judge';
import type { Labelled } from './load';
import { overlap, type Tally } from './score';

/** What a rule said of a labelled case, against the label. */
export interface Verdict {
  readonly id: string;
  readonly rule: string;
  readonly lang: string;
  readonly kind: keyof Tally;
}

export interface Evaluation {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly verdicts: readonly Verdict[];
  readonly acts: {
    readonly right: number;
    readonly wrong: readonly { id: string; said: string; label: string }[];
  };
  readonly overlaps: readonly number[];
  /** Drafts with an error or a warning that no label knows. */
  readonly alarmed: readonly string[];
}

const verdictOf = (fired: boolean, label: string | undefined): keyof Tally | null => {
  if (label === 'maybe') return null;
  if (label === 'yes') return fired ? 'hit' : 'missed';
  return fired ? 'false' : null;
};

function overlapsOf(one: Labelled, found: readonly Diagnostic[]): number[] {
  return found.flatMap(({ rule, spans }) => {
    const quote = one.quotes[rule];
    const at = quote && one.fires[rule] === 'yes' ? one.input.draft.indexOf(quote) : -1;
    return quote && at >= 0 ? [overlap(spans, [at, at + quote.length])] : [];
  });
}

/** Judges labelled cases and counts, per rule and language, what was found, missed and found wrongly. */
export function evaluate(judge: Judge, cases: readonly Labelled[], rules: readonly string[]): Evaluation {
  const tallies = new Map<string, Tally>();
  const verdicts: Verdict[] = [];
  const overlaps: number[] = [];
  const alarmed: string[] = [];
  const wrong: { id: string; said: string; label: string }[] = [];
  for (const one of cases) {
    const { diagnostics, customer } = judge.analyse(one.input);
    const fired = new Set(diagnostics.map(({ rule }) => rule));
    if (customer.act !== one.act) wrong.push({ id: one.id, said: customer.act, label: one.act });
    for (const rule of rules) {
      const kind = verdictOf(fired.has(rule), one.fires[rule]);
      if (!kind) continue;
      const key = `${rule} ${one.lang}`;
      const tally = tallies.get(key) ?? { hit: 0, false: 0, missed: 0 };
      tally[kind]++;
      tallies.set(key, tally);
      verdicts.push({ id: one.id, rule, lang: one.lang, kind });
    }
    overlaps.push(...overlapsOf(one, diagnostics));
    if (diagnostics.some(({ rule, severity }) => severity !== 'hint' && !one.fires[rule]))
      alarmed.push(one.id);
  }
  return { tallies, verdicts, acts: { right: cases.length - wrong.length, wrong }, overlaps, alarmed };
}

import type { Engine } from '../../../engine/analysis/analyse';
import type { Diagnostic } from '../../../engine/types/diagnostic';
import { type CaseInput, caseSchema } from '../../pack/schema/case';
import { type Columns, caseOfRecord } from '../../replies/columns';
import { situationOf } from '../situation-of';

/** Rows as they stand in the file: lines of NDJSON, or records of a CSV file. */
export interface Batch {
  readonly number: number;
  /** The place of the first row, from 1. */
  readonly first: number;
  readonly rows: readonly (string | readonly string[])[];
  readonly columns?: Columns;
}

/** What a rule said, to be shown in the report. */
export interface Sample {
  readonly row: number;
  readonly draft: string;
  readonly spans: Diagnostic['spans'];
}

export interface RuleCount {
  readonly severity: Diagnostic['severity'];
  found: number;
  readonly samples: Sample[];
}

/** What a batch came to. */
export interface Counted {
  readonly number: number;
  /** A line of NDJSON for each row, in order. */
  readonly lines: string;
  readonly rows: number;
  /** Replies without a finding but hints. */
  readonly sound: number;
  readonly refused: number;
  readonly rules: Readonly<Record<string, RuleCount>>;
}

const SAMPLES = 5;
const LONGEST_DRAFT = 30_000;

function rawOf(row: string | readonly string[], columns: Columns | undefined): unknown {
  if (typeof row !== 'string') return caseOfRecord(row, columns ?? {});
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

class Counter {
  readonly rules: Record<string, RuleCount> = {};
  readonly lines: string[] = [];
  sound = 0;
  refused = 0;

  constructor(
    private readonly engine: Engine,
    private readonly sampled: Map<string, number>,
  ) {}

  row(raw: unknown, row: number): void {
    const read = caseSchema.safeParse(raw);
    if (!read.success || read.data.draft.length > LONGEST_DRAFT) this.refuse(row);
    else this.judged(read.data, row);
  }

  private judged(input: CaseInput, row: number): void {
    const { diagnostics, locale, customer } = this.engine.analyse(input.draft, situationOf(input));
    const { id, draft } = input;
    const told = diagnostics.map(({ rule, variant, severity, spans }) => ({
      rule,
      variant,
      severity,
      spans,
    }));
    this.lines.push(JSON.stringify({ row, id, locale, act: customer.act, diagnostics: told }));
    if (diagnostics.every(({ severity }) => severity === 'hint')) this.sound++;
    for (const one of diagnostics) this.count(one, row, draft);
  }

  private count({ rule, severity, spans }: Diagnostic, row: number, draft: string): void {
    if (!Object.hasOwn(this.rules, rule)) this.rules[rule] = { severity, found: 0, samples: [] };
    const count = this.rules[rule] as RuleCount;
    count.found++;
    const shown = this.sampled.get(rule) ?? 0;
    if (shown >= SAMPLES) return;
    this.sampled.set(rule, shown + 1);
    count.samples.push({ row, draft, spans });
  }

  private refuse(row: number): void {
    this.refused++;
    this.lines.push(JSON.stringify({ row, error: 'no case' }));
  }
}

/**
 * Judges a batch of rows; a row that is no case is said so, and the rest go on.
 * @param sampled how many samples of each rule were given in the batches before: what is shown is handed over, and
 *   no more
 */
export function countBatch(
  engine: Engine,
  { number, first, rows, columns }: Batch,
  sampled: Map<string, number>,
): Counted {
  const counter = new Counter(engine, sampled);
  rows.forEach((row, at) => {
    counter.row(rawOf(row, columns), first + at);
  });
  const { rules, lines, sound, refused } = counter;
  return { number, lines: `${lines.join('\n')}\n`, rows: rows.length, sound, refused, rules };
}

/** The totals of all batches so far; each rule keeps its first samples. */
export interface Totals {
  rows: number;
  sound: number;
  refused: number;
  readonly rules: Record<string, RuleCount>;
}

export function addCounted(totals: Totals, { rows, sound, refused, rules }: Counted): void {
  totals.rows += rows;
  totals.sound += sound;
  totals.refused += refused;
  for (const [rule, { severity, found, samples }] of Object.entries(rules)) {
    totals.rules[rule] ??= { severity, found: 0, samples: [] };
    const count = totals.rules[rule];
    count.found += found;
    count.samples.push(...samples.slice(0, SAMPLES - count.samples.length));
  }
}

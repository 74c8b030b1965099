import { createEngine, type Engine } from '../../engine/analysis/analyse';
import type { Ruleset } from '../../engine/types/ruleset';
import type { Situation } from '../../engine/types/situation';
import type { Span } from '../../engine/types/text';
import { KINDS } from '../detectors/kinds';
import { compileRuleset } from '../pack/compile';
import { PackError } from '../pack/fault';
import { mergeLayers } from '../pack/layers';
import type { CaseInput } from '../pack/schema/case';
import type { Pack } from '../pack/schema/pack';
import type { CoreRules } from './rule-judge';

/** A sample of past replies, and the two editions of a pack that are compared on it. */
export interface SampleTrial {
  /** The edition that people use; null where none was published. */
  readonly before: Pack | null;
  readonly after: Pack;
  readonly replies: readonly CaseInput[];
}

/** A reply that a rule speaks of in one edition and not in the other. */
export interface SampleReply {
  readonly draft: string;
  readonly spans: readonly Span[];
  readonly now: boolean;
}

/** How often one rule speaks, before and now. */
export interface SampleRule {
  readonly id: string;
  readonly before: number;
  readonly now: number;
  /** Replies where the editions differ, the first few. */
  readonly replies: readonly SampleReply[];
}

export type SampleAnswer =
  | { readonly read: number; readonly rules: readonly SampleRule[] }
  | { readonly faults: readonly string[] };

/** Replies judged between two looks at whether to go on. */
const SLICE = 20;
/** Replies shown of each rule. */
const SHOWN = 8;

type Counts = Map<string, { before: number; now: number; replies: SampleReply[] }>;

/** A pack that only tells of the brand needs no other rules. */
const isAboutRules = ({ rules, overrides, cues, lists, scales, groups, blocks, acts }: Pack): boolean =>
  [rules, overrides, cues, lists, scales, groups, blocks, acts].some((part) => part !== undefined);

function engineOf({ pack, ruleset }: CoreRules, team: Pack | null): Engine {
  const rules: Ruleset =
    team && isAboutRules(team) ? compileRuleset(mergeLayers({ core: pack, team }).pack) : ruleset;
  return createEngine(rules, KINDS);
}

/** The words that each rule points at in a reply; one that names what is missing points at none. */
function spansIn(engine: Engine, { draft, id: _id, ...situation }: CaseInput): Map<string, readonly Span[]> {
  const { diagnostics } = engine.analyse(draft, situation as unknown as Situation);
  const found = new Map<string, readonly Span[]>();
  for (const { rule, spans } of diagnostics) found.set(rule, [...(found.get(rule) ?? []), ...spans]);
  return found;
}

function compare(counts: Counts, before: Engine, after: Engine, reply: CaseInput): void {
  const was = spansIn(before, reply);
  const is = before === after ? was : spansIn(after, reply);
  for (const rule of new Set([...was.keys(), ...is.keys()])) {
    const count = counts.get(rule) ?? { before: 0, now: 0, replies: [] };
    counts.set(rule, count);
    if (was.has(rule)) count.before++;
    if (is.has(rule)) count.now++;
    if (was.has(rule) !== is.has(rule) && count.replies.length < SHOWN)
      count.replies.push({
        draft: reply.draft,
        spans: is.get(rule) ?? was.get(rule) ?? [],
        now: is.has(rule),
      });
  }
}

/** What differs first, then what speaks most. */
function sorted(counts: Counts): SampleRule[] {
  const rules = [...counts].map(([id, count]) => ({ id, ...count }));
  const differs = ({ before, now, replies }: SampleRule): number =>
    replies.length > 0 ? Math.abs(now - before) + 1 : 0;
  return rules.sort((a, b) => differs(b) - differs(a) || b.now - a.now);
}

/**
 * Judges a sample by two editions of a pack, a slice at a time.
 * @yields how many replies are judged so far
 * @returns how often each rule speaks before and now; faults where an edition cannot be used as it is written
 */
export function* sampleRun(core: CoreRules, trial: SampleTrial): Generator<number, SampleAnswer> {
  const counts: Counts = new Map();
  try {
    const before = engineOf(core, trial.before);
    yield 0;
    const after = engineOf(core, trial.after);
    yield 0;
    for (let from = 0; from < trial.replies.length; from += SLICE) {
      for (const reply of trial.replies.slice(from, from + SLICE)) compare(counts, before, after, reply);
      yield Math.min(from + SLICE, trial.replies.length);
    }
  } catch (error) {
    return { faults: error instanceof PackError ? error.faults : [(error as Error).message] };
  }
  return { read: trial.replies.length, rules: sorted(counts) };
}

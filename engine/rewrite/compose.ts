import type { Analysis, Engine } from '../analysis/analyse';
import type { Diagnostic } from '../types/diagnostic';
import type { Rule } from '../types/ruleset';
import type { Edit, Locale } from '../types/text';
import { applyEdits } from './edits';
import { fill } from './fill';
import { insertion } from './insert';
import { closingStart, greetingEnd, sentenceAround } from './places';

const hasWeight = ({ severity }: Diagnostic): boolean => severity !== 'hint';

/** Takes out every sentence that a finding of weight points at; the greeting and the closing stay. */
function withoutFaults({ reading, diagnostics }: Analysis): Edit[] {
  const from = greetingEnd(reading.draft);
  const to = closingStart(reading.draft);
  const spans = diagnostics.filter(hasWeight).flatMap(({ spans: all }) => all);
  const cuts = spans
    .map((span) => sentenceAround(reading.draft, span))
    .map(([a, b]) => [Math.max(a, from), Math.min(b, to)] as const);
  const apart: Edit[] = [];
  for (const [start, end] of cuts.sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (start < end && (!last || start >= last.end)) apart.push({ start, end, text: '' });
  }
  return apart;
}

/** The sentence that makes a missing move, and where it belongs. */
function missing(
  engine: Engine,
  rules: ReadonlyMap<string, Rule>,
  analysis: Analysis,
  locale: Locale,
): Edit | null {
  for (const { rule, spans, severity } of analysis.diagnostics) {
    const recipe = rules.get(rule)?.rewrites?.find(({ kind }) => kind === 'insert');
    if (spans.length > 0 || severity === 'hint' || !recipe?.block) continue;
    const [block] = engine.ruleset.blocks[recipe.block]?.[locale] ?? [];
    if (block) return insertion(analysis, fill(block, analysis.reading, locale), recipe.at);
  }
  return null;
}

const MOST_MOVES = 4;

/** The smallest single edit that turns one text into the other, never inside a surrogate pair. */
function between(before: string, after: string): Edit[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  if (isLow(before, start) || isLow(after, start)) start--;
  if (end > 0 && (isLow(before, before.length - end) || isLow(after, after.length - end))) end--;
  return [{ start, end: before.length - end, text: after.slice(start, after.length - end) }];
}

/**
 * Rewrites the whole reply out of what is sound in it: faults go, missing moves come, one after another.
 * @returns the edit that leads there; empty when nothing changes
 */
export function compose(engine: Engine, rules: ReadonlyMap<string, Rule>, analysis: Analysis): Edit[] {
  const { locale } = analysis;
  const { text } = analysis.reading.draft;
  if (!locale) return [];
  let better = applyEdits(text, withoutFaults(analysis)).replace(/[ \t]{2,}/g, ' ');
  for (let i = 0; i < MOST_MOVES; i++) {
    const now = engine.analyse(better, analysis.reading.situation);
    const move = missing(engine, rules, now, locale);
    if (!move) break;
    better = applyEdits(better, [move]);
  }
  return between(text, better);
}

import type { Analysis } from '../../../engine/analysis/analyse';
import { factsOf, lostFacts } from '../../../engine/rewrite/facts';
import { hasWeight, keptFacts } from '../../../engine/rewrite/judge';
import type { Diagnostic } from '../../../engine/types/diagnostic';
import type { Locale } from '../../../engine/types/text';
import type { CaseInput } from '../../pack/schema';
import type { Judge } from '../judge';
import { situationOf } from '../judge';

/** A finding or a reply for which a rewrite does not do what it must. */
export interface Shortfall {
  readonly id: string;
  readonly rule: string;
  readonly what:
    | 'none'
    | 'not cleared'
    | 'raises'
    | 'loses a fact'
    | 'invents'
    | 'not as it was'
    | 'not sound';
  readonly detail: string;
}

export interface RewriteFigures {
  /** Errors and warnings found, and those whose first rewrite is right in every way. */
  findings: number;
  right: number;
  /** Replies with an error or a warning, those that got a whole rewrite, and those of which it is right. */
  wholes: number;
  offered: number;
  sound: number;
  /** Replies without one, and rewrites: what has to come back as it is. */
  asIs: number;
  readonly shortfalls: Shortfall[];
}

const BLANK = new Set(['placeholder']);
const weighty = ({ diagnostics }: Analysis): Diagnostic[] =>
  diagnostics.filter((one) => hasWeight(one) && !BLANK.has(one.rule));

/** Facts of a rewrite that stand neither in draft nor thread nor pack. */
export function inventedFacts(input: CaseInput, text: string): string[] {
  const told = JSON.stringify(input);
  return factsOf(text).filter((fact) => !told.includes(fact));
}

function checkFirst(
  judge: Judge,
  input: CaseInput,
  analysis: Analysis,
  one: Diagnostic,
  figures: RewriteFigures,
): void {
  const id = input.id ?? '';
  const [first] = judge.rewriter.rewrites(analysis, one, analysis.locale ?? 'fr');
  const miss = (what: Shortfall['what'], detail = ''): void => {
    figures.shortfalls.push({ id, rule: one.rule, what, detail });
  };
  figures.findings++;
  if (!first) return miss('none');
  const before = new Set(weighty(analysis).map(({ rule }) => rule));
  const after = judge.engine.analyse(first.text, situationOf(input));
  const raised = weighty(after).filter(({ rule }) => !before.has(rule));
  const lost = lostFacts(keptFacts(analysis, [one]).join(' '), first.text);
  const invented = inventedFacts(input, first.text);
  if (after.diagnostics.some(({ rule }) => rule === one.rule)) return miss('not cleared', first.text);
  if (raised.length > 0) return miss('raises', raised.map(({ rule }) => rule).join(', '));
  if (lost.length > 0) return miss('loses a fact', lost.join(', '));
  if (invented.length > 0) return miss('invents', invented.join(', '));
  figures.right++;
}

function checkWhole(judge: Judge, input: CaseInput, analysis: Analysis, figures: RewriteFigures): void {
  const id = input.id ?? '';
  const locale: Locale = analysis.locale ?? 'fr';
  const [first] = judge.rewriter.whole(analysis, locale);
  const miss = (what: Shortfall['what'], detail = ''): void => {
    figures.shortfalls.push({ id, rule: 'whole', what, detail });
  };
  if (weighty(analysis).length === 0) {
    figures.asIs++;
    if (first) miss('not as it was', first.text);
    return;
  }
  figures.wholes++;
  if (!first)
    return miss(
      'none',
      weighty(analysis)
        .map(({ rule }) => rule)
        .join(', '),
    );
  figures.offered++;
  const again = judge.engine.analyse(first.text, situationOf(input));
  const invented = inventedFacts(input, first.text);
  if (weighty(again).length > 0)
    return miss(
      'not sound',
      weighty(again)
        .map(({ rule }) => rule)
        .join(', '),
    );
  if (invented.length > 0) return miss('invents', invented.join(', '));
  if (
    weighty(again).length === 0 &&
    judge.rewriter.whole(again, locale).some(() => !again.diagnostics.some(hasWeight))
  )
    return miss('not as it was');
  figures.sound++;
}

/** Rewrites every finding of weight and every reply that has one, and counts what is not as it must be. */
export function measureRewrites(judge: Judge, cases: readonly CaseInput[]): RewriteFigures {
  const figures: RewriteFigures = {
    findings: 0,
    right: 0,
    wholes: 0,
    offered: 0,
    sound: 0,
    asIs: 0,
    shortfalls: [],
  };
  for (const input of cases) {
    const analysis = judge.analyse(input);
    for (const one of weighty(analysis)) checkFirst(judge, input, analysis, one, figures);
    checkWhole(judge, input, analysis, figures);
  }
  return figures;
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** The figures for people, with some of what is not right. */
export function rewriteReport(title: string, figures: RewriteFigures, samples: number): string {
  const { findings, right, wholes, offered, sound, asIs, shortfalls } = figures;
  const kinds = Map.groupBy(shortfalls, ({ rule, what }) => `${rule}: ${what}`);
  const lines = [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([kind, all]) => [
      `  ${kind}: ${all.length}`,
      ...all
        .slice(0, samples)
        .map(({ id, detail }) => `      ${id} ${detail.replaceAll('\n', ' ').slice(0, 160)}`),
    ]);
  return [
    `## ${title}`,
    `errors and warnings: ${findings}; the first rewrite clears its own, raises nothing, keeps and invents no fact: ${right} (${share(right, findings)})`,
    `replies with one: ${wholes}; a whole rewrite offered: ${offered} (${share(offered, wholes)}), of these without fault: ${sound} (${share(sound, offered)})`,
    `replies without one, of which none may be rewritten: ${asIs}`,
    ...lines,
  ].join('\n');
}

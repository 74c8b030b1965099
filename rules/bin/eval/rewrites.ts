import type { Analysis } from '../../../engine/analysis/analyse';
import { lostFacts } from '../../../engine/rewrite/facts';
import { inventedFacts } from '../../../engine/rewrite/invented';
import { hasWeight, keptFacts } from '../../../engine/rewrite/judge';
import { filledIn } from '../../../engine/rewrite/slots';
import type { Diagnostic, Rewrite } from '../../../engine/types/diagnostic';
import type { CaseInput } from '../../pack/schema/case';
import type { Judge } from '../judge';
import { situationOf } from '../situation-of';

/** What is wrong with a rewrite, and what shows it. */
export type Fault = readonly [
  what: 'none' | 'not cleared' | 'raises' | 'loses' | 'invents' | 'not as it was' | 'not sound',
  detail: string,
];

/** A finding (`rule`) or a reply (`whole`) whose rewrite does not do what it must. */
interface Shortfall {
  readonly id: string;
  readonly rule: string;
  readonly fault: Fault;
}

export interface RewriteFigures {
  /** Errors and warnings found. */
  findings: number;
  /** Errors and warnings that only the writer can help; they are not among the findings. */
  alone: number;
  /** Replies with one, and those that got a whole rewrite. */
  wholes: number;
  offered: number;
  /** Replies without one: these have to come back as they are. */
  asIs: number;
  /** Rewrites that say that they are too long for their place. */
  tooLong: number;
  readonly shortfalls: Shortfall[];
}

/** Errors and warnings; blanks are the writer's, a length is said by the rewrite itself. */
export const weighty = ({ diagnostics }: Analysis): Diagnostic[] =>
  diagnostics.filter((one) => hasWeight(one) && one.rule !== 'placeholder' && one.rule !== 'too-long');

const has = ({ diagnostics }: Analysis, rule: string): boolean =>
  diagnostics.some((one) => one.rule === rule);

const names = (findings: readonly Diagnostic[]): string => findings.map(({ rule }) => rule).join(', ');

/**
 * What only the writer can supply: no recipe helps, the pack has no line for a matter to pass on, or the customer
 * writes in a language that blocks have no sentences in.
 */
export function isForWriterAlone(
  judge: Judge,
  input: CaseInput,
  { rule }: Diagnostic,
  { locale, reading }: Analysis,
): boolean {
  const recipes = judge.engine.ruleset.rules.find(({ id }) => id === rule)?.rewrites ?? [];
  const line = situationOf(input).brand?.escalation?.line;
  const isSilent = recipes[0]?.kind === 'hold' && (locale === null || line?.[locale] === undefined);
  const isForeign = recipes[0]?.kind === 'in-their-language' && reading.customer.locale === null;
  return recipes.length === 0 || isSilent || isForeign;
}

/** What is wrong with the first rewrite of a finding; null when it is right. */
export function faultOfFirst(
  judge: Judge,
  input: CaseInput,
  analysis: Analysis,
  one: Diagnostic,
  first: Rewrite | undefined,
): Fault | null {
  const { rule } = one;
  if (!first) return ['none', ''];
  const before = new Set(weighty(analysis).map(({ rule }) => rule));
  const after = judge.engine.analyse(first.text, situationOf(input));
  const raised = weighty(after).filter(({ rule }) => !before.has(rule));
  const lost = lostFacts(keptFacts(analysis, analysis.diagnostics).join(' '), first.text);
  const invented = inventedFacts(input, first.text);
  const filled = judge.engine.analyse(filledIn(first.text, after.locale ?? 'fr'), situationOf(input));
  if ([after, filled].every((one) => has(one, rule))) return ['not cleared', first.text];
  if (raised.length > 0) return ['raises', names(raised)];
  if (lost.length > 0) return ['loses', lost.join(', ')];
  return invented.length > 0 ? ['invents', invented.join(', ')] : null;
}

/** What is wrong with a whole rewrite; null when it is right. */
export function faultOfWhole(judge: Judge, input: CaseInput, first: Rewrite): Fault | null {
  const again = judge.engine.analyse(first.text, situationOf(input));
  const invented = inventedFacts(input, first.text);
  if (weighty(again).length > 0) return ['not sound', names(weighty(again))];
  if (invented.length > 0) return ['invents', invented.join(', ')];
  const isSame = judge.rewriter.whole(again, again.locale ?? 'fr').length === 0;
  return isSame ? null : ['not as it was', first.text];
}

function checkFindings(judge: Judge, input: CaseInput, analysis: Analysis, figures: RewriteFigures): void {
  for (const one of weighty(analysis)) {
    if (isForWriterAlone(judge, input, one, analysis)) {
      figures.alone++;
      continue;
    }
    const [first] = judge.rewriter.rewrites(analysis, one, analysis.locale ?? 'fr');
    const fault = faultOfFirst(judge, input, analysis, one, first);
    figures.findings++;
    if (first?.excess) figures.tooLong++;
    if (fault) figures.shortfalls.push({ id: input.id ?? '', rule: one.rule, fault });
  }
}

function wholeFault(
  judge: Judge,
  input: CaseInput,
  analysis: Analysis,
  figures: RewriteFigures,
): Fault | null {
  const [first] = judge.rewriter.whole(analysis, analysis.locale ?? 'fr');
  const found = weighty(analysis);
  if (found.length === 0) {
    figures.asIs++;
    return first ? ['not as it was', first.text] : null;
  }
  figures.wholes++;
  if (!first) return ['none', names(found)];
  figures.offered++;
  if (first.excess) figures.tooLong++;
  return faultOfWhole(judge, input, first);
}

/** Rewrites every finding of weight and every reply that has one, and counts what is not as it must be. */
export function measureRewrites(judge: Judge, cases: readonly CaseInput[]): RewriteFigures {
  const figures: RewriteFigures = {
    findings: 0,
    alone: 0,
    wholes: 0,
    offered: 0,
    asIs: 0,
    tooLong: 0,
    shortfalls: [],
  };
  for (const input of cases) {
    const analysis = judge.analyse(input);
    checkFindings(judge, input, analysis, figures);
    const fault = wholeFault(judge, input, analysis, figures);
    if (fault) figures.shortfalls.push({ id: input.id ?? '', rule: 'whole', fault });
  }
  return figures;
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** The figures for people, with some of what is not right. */
export function rewriteReport(title: string, figures: RewriteFigures, samples: number): string {
  const { findings, alone, wholes, offered, asIs, tooLong, shortfalls } = figures;
  const right = findings - shortfalls.filter(({ rule }) => rule !== 'whole').length;
  const wrong = shortfalls.filter(({ rule, fault }) => rule === 'whole' && fault[0] !== 'none').length;
  const kinds = Map.groupBy(shortfalls, ({ rule, fault }) => `${rule}: ${fault[0]}`);
  const lines = [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([kind, all]) => [
      `  ${kind}: ${all.length}`,
      ...all
        .slice(0, samples)
        .map(({ id, fault }) => `      ${id} ${fault[1].replaceAll('\n', ' ').slice(0, 160)}`),
    ]);
  return [
    `## ${title}`,
    `errors and warnings: ${findings}; the first rewrite clears its own, raises nothing, keeps and invents no fact: ${right} (${share(right, findings)})`,
    `errors and warnings that only the writer can help: ${alone}`,
    `replies with one: ${wholes}; a whole rewrite offered: ${offered} (${share(offered, wholes)}), of these not right: ${wrong}`,
    `replies without one, of which none may be rewritten: ${asIs}`,
    `rewrites that say they are too long for their place: ${tooLong}`,
    ...lines,
  ].join('\n');
}

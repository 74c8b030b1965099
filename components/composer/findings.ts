import type { Diagnostic, Rewrite } from '../../engine/types/diagnostic';
import type { CoachState, Finding, Move, OpenCard } from './state';

/** The moves a reply can lack, in the order in which a reply makes them. */
export const MOVE_ORDER: readonly string[] = [
  'personalise',
  'acknowledge-issue',
  'apologise',
  'acknowledge-delay',
  'answer-every-point',
  'offer-redress',
  'next-step',
  'offer-handoff',
];

const rank = (rule: string): number => MOVE_ORDER.indexOf(rule);

/** Whether a finding is a missing move: it points at no words, so the bar's checklist speaks for it. */
export function isMissingMove(finding: Diagnostic): boolean {
  return finding.spans.length === 0 && rank(finding.rule) >= 0;
}

const weighs = (finding: Diagnostic): boolean => finding.severity !== 'hint';

/** Names each diagnostic by its rule and its turn, so that an open card survives the next judgement. */
export function named(diagnostics: readonly Diagnostic[]): Finding[] {
  const turns = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const turn = turns.get(diagnostic.rule) ?? 0;
    turns.set(diagnostic.rule, turn + 1);
    return { ...diagnostic, id: `${diagnostic.rule}#${turn}` };
  });
}

/** A move is listed once it has been missing (or was expected from the start) and ticks itself when it is made. */
export function ticked(
  before: readonly Move[],
  findings: readonly Finding[],
  expected: readonly string[] = [],
): Move[] {
  const missing = new Set(
    findings.filter((finding) => weighs(finding) && isMissingMove(finding)).map((finding) => finding.rule),
  );
  const known = new Set([...before.map((move) => move.id), ...expected, ...missing]);
  return [...known]
    .filter((id) => rank(id) >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((id) => ({ id, done: !missing.has(id) }));
}

/** Findings by the heading they stand under. Hidden ones are left out. */
export interface Groups {
  readonly missing: readonly Finding[];
  readonly mend: readonly Finding[];
  readonly ideas: readonly Finding[];
}

const firstWord = (finding: Finding): number => finding.spans[0]?.[0] ?? 0;

/** Whether a rule is not spoken of here. */
export const isDismissed = ({ dismissed }: Pick<CoachState, 'dismissed'>, rule: string): boolean =>
  dismissed.some((one) => one.rule === rule);

/** Whether the findings stand back behind a visa that holds; they are there when asked for. */
export const standBack = ({ visa }: Partial<Pick<CoachState, 'visa'>>): boolean =>
  visa?.holds === true && !visa.findingsShown;

type Shown = Pick<CoachState, 'dismissed'> & Partial<Pick<CoachState, 'visa'>>;

/** Whether a finding is spoken of here: its rule is not dismissed, and no visa stands before it. */
export const isSpoken = (state: Shown, rule: string): boolean =>
  !standBack(state) && !isDismissed(state, rule);

/** Sorts what is to be shown: missing moves, then faults in the text's order, then ideas. */
export function grouped(state: Shown & Pick<CoachState, 'diagnostics'>): Groups {
  const shown = state.diagnostics.filter((finding) => isSpoken(state, finding.rule));
  const heavy = shown.filter(weighs);
  return {
    missing: heavy.filter(isMissingMove).sort((a, b) => rank(a.rule) - rank(b.rule)),
    mend: heavy.filter((finding) => !isMissingMove(finding)).sort((a, b) => firstWord(a) - firstWord(b)),
    ideas: shown.filter((finding) => !weighs(finding)).sort((a, b) => firstWord(a) - firstWord(b)),
  };
}

/** Every finding shown, in the order in which the list and «next» walk them. */
export function agenda(state: Shown & Pick<CoachState, 'diagnostics'>): readonly Finding[] {
  const { missing, mend, ideas } = grouped(state);
  return [...missing, ...mend, ...ideas];
}

/** The open card, if it is a card that is open. */
export const openCardOf = ({ open }: Pick<CoachState, 'open'>): OpenCard | undefined =>
  open === null || typeof open === 'string' ? undefined : open;

/** The finding whose card is open. */
export function current(state: CoachState): Finding | undefined {
  const card = openCardOf(state)?.card;
  return card === undefined ? undefined : agenda(state).find((finding) => finding.id === card);
}

/** The better words on show, of which one can be stepped to: a card's, or those of the whole reply. */
export function proposals(state: CoachState): readonly Rewrite[] {
  return (state.open === 'whole' ? state.whole?.variants : current(state)?.rewrites) ?? [];
}

/** Which of them is shown. */
export const stepOf = (state: CoachState): number =>
  (state.open === 'whole' ? state.whole?.step : openCardOf(state)?.step) ?? 0;

/** The posts of the variant on show, once they were asked for. */
export const postsOf = ({ open, whole }: CoachState): readonly Rewrite[] =>
  (open === 'whole' && whole?.split && whole.variants[whole.step]?.posts) || [];

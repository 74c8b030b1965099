import type { Analysis, Engine } from '../analysis/analyse';
import type { TextReading } from '../reading/text';
import type { Diagnostic } from '../types/diagnostic';
import { blamedClauses } from './clauses';
import { factsOf, lostFacts } from './facts';
import { closingStart, greetingEnd } from './places';
import { filledIn } from './slots';

export const hasWeight = ({ severity }: Diagnostic): boolean => severity !== 'hint';
/** What a rewrite may leave: its blanks, which the writer fills, and a length that it says itself. */
const LEFT = new Set(['placeholder', 'too-long']);
export const isLeft = ({ rule }: Diagnostic): boolean => LEFT.has(rule);

/** A greeting and a signature with nothing between them answer nobody. */
export const isHollow = (draft: TextReading): boolean => {
  const body = draft.text.slice(greetingEnd(draft), closingStart(draft));
  return body.replace(/[^\p{L}\d]/gu, '') === '' || SAYS_NOTHING.test(body);
};

/** A mere sound ("Aww,"). */
const SAYS_NOTHING = /^\s*(?:aww+|oh|ah|uh|hm+|aïe|ouch)[\s,!.…]*$/iu;

/** A pasted answer is blamed as a whole: its facts are not. */
const WHOLE = new Set(['reuse-canned', 'too-long', 'wrong-language', 'escalate']);

/** The facts in the clauses that findings point at. */
export function factsBlamed(draft: TextReading, findings: readonly Diagnostic[]): string[] {
  const spans = findings.filter(({ rule }) => !WHOLE.has(rule)).flatMap((one) => one.spans);
  return blamedClauses(draft, spans).flatMap((clause) => factsOf(draft.text.slice(...clause)));
}

/**
 * The facts of a draft that no finding objects to: those outside the clauses that the findings point at.
 * @returns facts as written, in order
 */
export function keptFacts({ reading: { draft } }: Analysis, findings: readonly Diagnostic[]): string[] {
  const blamed = [...factsBlamed(draft, findings)];
  return factsOf(draft.text).filter((fact) => {
    const at = blamed.indexOf(fact);
    if (at >= 0) blamed.splice(at, 1);
    return at < 0;
  });
}

const has = ({ diagnostics }: Analysis, { rule }: Diagnostic): boolean =>
  diagnostics.some((one) => one.rule === rule);

/** A name or a date that only the writer knows clears the finding when it is there. */
function isClearedOnceFilled(
  engine: Engine,
  analysis: Analysis,
  diagnostic: Diagnostic,
  text: string,
): boolean {
  const filled = filledIn(text, analysis.locale ?? 'fr');
  return filled !== text && !has(engine.analyse(filled, analysis.reading.situation), diagnostic);
}

/**
 * Whether a rewrite clears a finding and raises no error or warning that was not there; its blanks apart.
 * @param objected facts that other rules objected to on the way
 */
export function clears(
  engine: Engine,
  analysis: Analysis,
  diagnostic: Diagnostic,
  text: string,
  objected: readonly string[] = [],
): boolean {
  if (lostFacts(keptFacts(analysis, [diagnostic]).join(' '), `${text} ${objected.join(' ')}`).length > 0)
    return false;
  const before = new Set(analysis.diagnostics.filter(hasWeight).map(({ rule }) => rule));
  const after = engine.analyse(text, analysis.reading.situation);
  if (isHollow(after.reading.draft)) return false;
  const isQuiet = after.diagnostics.every((one) => !hasWeight(one) || isLeft(one) || before.has(one.rule));
  return isQuiet && (!has(after, diagnostic) || isClearedOnceFilled(engine, analysis, diagnostic, text));
}

/**
 * A rewritten reply's analysis, where it has no error and no warning but its blanks, and lost no fact that was right.
 * @param objected facts that rules objected to on the way
 * @returns null where it is not sound
 */
export function soundly(
  engine: Engine,
  analysis: Analysis,
  text: string,
  objected: readonly string[],
): Analysis | null {
  if (lostFacts(analysis.reading.draft.text, `${text} ${objected.join(' ')}`).length > 0) return null;
  const after = engine.analyse(text, analysis.reading.situation);
  const isSound =
    !isHollow(after.reading.draft) && after.diagnostics.every((one) => !hasWeight(one) || isLeft(one));
  return isSound ? after : null;
}

/** Whether a rewritten reply is sound. */
export const isSound = (...args: Parameters<typeof soundly>): boolean => soundly(...args) !== null;

/** Rules whose mending leads nowhere by itself: an apology, a word; and a next step that is only half seen now. */
const LEADS_NOWHERE = new Set([
  'apologise', 'non-apology', 'acknowledge-delay', 'register', 'shouting', 'next-step',
]); // biome-ignore format: a list reads better dense

/** Whether a whole reply is worth sending: one of which no more than the tone is mended has to lead somewhere. */
export const leadsOn = ({ diagnostics }: Analysis, after: Analysis): boolean =>
  diagnostics.some((one) => hasWeight(one) && !isLeft(one) && !LEADS_NOWHERE.has(one.rule)) ||
  after.diagnostics.every(({ rule }) => rule !== 'next-step');

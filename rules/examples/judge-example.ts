import type { Engine } from '../../engine/analysis/analyse';
import { languageOf } from '../../engine/text/language';
import { scan } from '../../engine/text/scan';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Situation } from '../../engine/types/situation';
import type { Locale, Span } from '../../engine/types/text';
import type { Example } from '../pack/schema/example';
import type { PackRule } from '../pack/schema/rule';

/** How an example came out: `ok`, or what is wrong in a few words. */
export type Outcome = 'ok' | 'silent' | 'fired' | 'elsewhere';

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether a text is surely in another language than this. */
function isElsewhere(text: string, locale: Locale): boolean {
  const told = languageOf(text, scan(text));
  return told !== null && told !== locale;
}

/** Draft and customer may differ in language, as in what `wrong-language` is about: then nobody is told one. */
function isMixed({ draft, thread }: Example, locale: Locale): boolean {
  const asked = thread.findLast(({ role }) => role === 'customer')?.text ?? '';
  return isElsewhere(draft, locale) || isElsewhere(asked, locale);
}

/** The situation of an example; X and public unless it says otherwise. */
export function exampleSituation(example: Example, locale: Locale): Situation {
  const { draft: _draft, marks: _marks, rewrite: _rewrite, ...rest } = example;
  const language = isMixed(example, locale) ? {} : { locale };
  return { platform: 'x', visibility: 'public', ...language, ...rest } as unknown as Situation;
}

/** A variant milder than the rule is no alarm where the rule is to stay silent; a find that is not sure is one. */
export const counts = (rule: Pick<PackRule, 'severity'>, { severity, variant }: Diagnostic): boolean =>
  rule.severity === 'hint' || severity !== 'hint' || variant === undefined;

/**
 * Judges one example by its rule.
 * @param kind whether the rule must fire (on the marked words) or stay silent
 */
export function judgeExample(
  engine: Engine,
  rule: PackRule,
  locale: Locale,
  kind: 'flags' | 'allows',
  example: Example,
): Outcome {
  const { diagnostics } = engine.analyse(example.draft, exampleSituation(example, locale));
  const found = diagnostics.filter((one) => one.rule === rule.id && counts(rule, one));
  if (kind === 'allows') return found.length === 0 ? 'ok' : 'fired';
  if (found.length === 0) return 'silent';
  const spans = found.flatMap((one) => one.spans);
  const marks = example.marks ?? [];
  return marks.every((mark) => spans.some((span) => overlap(mark, span))) ? 'ok' : 'elsewhere';
}

import type { Diagnostic } from '../types/diagnostic';
import type { Rule } from '../types/ruleset';
import type { Span } from '../types/text';

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** A missing move concerns the whole reply, a fault its words. */
function concern(a: Diagnostic, b: Diagnostic): boolean {
  if (a.spans.length === 0 || b.spans.length === 0) return true;
  return a.spans.some((one) => b.spans.some((other) => overlap(one, other)));
}

/** Spans of `diagnostic` that no diagnostic it yields to covers. */
function left(diagnostic: Diagnostic, stronger: readonly Diagnostic[]): Span[] {
  return diagnostic.spans.filter(
    (span) => !stronger.some(({ spans }) => spans.some((other) => overlap(span, other))),
  );
}

/**
 * One fault, one advice: takes away what yields to a finding on the same words.
 * @param order every rule by id, for its `yieldsTo` (`*`: to all others)
 */
export function settle(diagnostics: readonly Diagnostic[], order: ReadonlyMap<string, Rule>): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const yields = order.get(diagnostic.rule)?.yieldsTo ?? [];
    const stronger = diagnostics.filter(
      (other) =>
        other.rule !== diagnostic.rule &&
        (yields.includes(other.rule) || (yields.includes('*') && other.spans.length > 0)) &&
        concern(diagnostic, other),
    );
    if (stronger.length === 0) return [diagnostic];
    const spans = left(diagnostic, stronger);
    return spans.length > 0 && diagnostic.spans.length > 0 ? [{ ...diagnostic, spans }] : [];
  });
}

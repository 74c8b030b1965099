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

const pointsAtWords = ({ spans }: Diagnostic): boolean => spans.length > 0;

const isSure = ({ severity }: Diagnostic): boolean => severity !== 'hint';

/** Of two faults in the same words, one that its rule is not sure of gives way to the sure one, whatever the order. */
function outweighs(other: Diagnostic, diagnostic: Diagnostic, isStronger: boolean): boolean {
  if (!pointsAtWords(other) || !pointsAtWords(diagnostic)) return isStronger;
  return isSure(other) === isSure(diagnostic) ? isStronger : isSure(other);
}

/**
 * One fault, one advice: takes away what yields to a finding on the same words.
 * @param order every rule by id, for its `yieldsTo` (`*`: to all others)
 */
export function settle(diagnostics: readonly Diagnostic[], order: ReadonlyMap<string, Rule>): Diagnostic[] {
  const yields = (one: Diagnostic, to: Diagnostic): boolean => {
    const named = order.get(one.rule)?.yieldsTo ?? [];
    return named.includes(to.rule) || (named.includes('*') && pointsAtWords(to));
  };
  return diagnostics.flatMap((diagnostic) => {
    const stronger = diagnostics.filter((other) => {
      if (other.rule === diagnostic.rule || !concern(diagnostic, other)) return false;
      const isStronger = yields(diagnostic, other);
      return (isStronger || yields(other, diagnostic)) && outweighs(other, diagnostic, isStronger);
    });
    if (stronger.length === 0) return [diagnostic];
    const spans = left(diagnostic, stronger);
    return spans.length > 0 && pointsAtWords(diagnostic) ? [{ ...diagnostic, spans }] : [];
  });
}

import type { Diagnostic } from '../types/diagnostic';
import type { Span } from '../types/text';

/** Where approved wordings stand in a draft, whatever their case. */
function places(draft: string, approved: readonly string[]): Span[] {
  const text = draft.toLowerCase();
  return approved.flatMap((wording) => {
    const wanted = wording.trim().toLowerCase();
    const at = wanted === '' ? -1 : text.indexOf(wanted);
    return at < 0 ? [] : [[at, at + wanted.length] as const];
  });
}

const isWithin = ([start, end]: Span, around: readonly Span[]): boolean =>
  around.some(([from, to]) => start >= from && end <= to);

/**
 * Leaves alone the wording that the team has approved: what points only at approved words is taken away.
 * @param approved texts that the pack lets through
 */
export function withoutApproved(
  diagnostics: readonly Diagnostic[],
  draft: string,
  approved: readonly string[] | undefined,
): Diagnostic[] {
  const allowed = approved ? places(draft, approved) : [];
  if (allowed.length === 0) return [...diagnostics];
  return diagnostics.flatMap((one) => {
    if (one.spans.length === 0) return [one];
    const spans = one.spans.filter((span) => !isWithin(span, allowed));
    return spans.length > 0 ? [{ ...one, spans }] : [];
  });
}

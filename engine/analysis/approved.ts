import type { Diagnostic } from '../types/diagnostic';
import type { Brand, Situation } from '../types/situation';
import type { Span } from '../types/text';

/** An incident's text is good until its end; where the time is unknown, nothing says that it is over. */
const isCurrent = (until: string, now: string | undefined): boolean =>
  now === undefined || !(Date.parse(until) < Date.parse(now));

/** The wording that the team lets through now: approved for good, or for an incident that is not over. */
export function wordingIn(brand: Brand | undefined, now: Situation['now']): readonly string[] {
  const incidents = (brand?.incidents ?? []).filter(({ until }) => isCurrent(until, now));
  return [...(brand?.approved ?? []), ...incidents.map(({ text }) => text)];
}

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
 * @param approved texts that the packs let through, as `wordingIn` gives them
 */
export function withoutApproved(
  diagnostics: readonly Diagnostic[],
  draft: string,
  approved: readonly string[],
): Diagnostic[] {
  const allowed = places(draft, approved);
  if (allowed.length === 0) return [...diagnostics];
  return diagnostics.flatMap((one) => {
    if (one.spans.length === 0) return [one];
    const spans = one.spans.filter((span) => !isWithin(span, allowed));
    return spans.length > 0 ? [{ ...one, spans }] : [];
  });
}

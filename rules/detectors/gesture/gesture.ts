import type { DetectorKind, Reading } from '../../../engine/analysis/detector';
import { stemsOf } from '../../../engine/reading/content';
import { hitsOf } from '../../../engine/reading/text';
import { scan } from '../../../engine/text/scan';
import { tokenise } from '../../../engine/text/tokens';
import type { Span } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';

interface Options {
  /** Cues of a gesture named without what it is worth: a voucher, a free month. */
  readonly named: readonly string[];
}

/** Gestures that the draft names and the pack does not list; a pack that lists none has no say. */
function unlisted({ draft, situation }: Reading, named: readonly string[]): Span[] {
  const { locale } = draft;
  const listed = situation.brand?.gestures;
  if (!listed || !locale) return [];
  const stems = (text: string): ReadonlySet<string> => stemsOf(tokenise(text, locale, scan(text)), locale);
  const known = new Set(listed.flatMap((gesture) => [...stems(gesture)]));
  return named
    .flatMap((cue) => hitsOf(draft, cue).map(({ span }) => span))
    .filter(([start, end]) => ![...stems(draft.text.slice(start, end))].some((stem) => known.has(stem)));
}

/** Points at gestures offered in public with what they are worth, or that the pack does not authorise. */
export const gestureDetector: DetectorKind = (rule) => {
  const { named } = rule.detect as unknown as Options;
  return (reading) => {
    const open = merged(hitsOf(reading.draft, rule.id).map(({ span }) => span));
    if (open.length > 0) return [{ spans: open }];
    const spans = merged(unlisted(reading, named));
    return spans.length > 0 ? [{ spans, variant: 'unauthorised' }] : [];
  };
};

import type { DetectorKind } from '../../../engine/analysis/detector';
import { hitsOf } from '../../../engine/reading/text';
import type { Span } from '../../../engine/types/text';

/** Slots as templates write them: {prénom}, [NOM], ⟦délai⟧, %name%, XX, ___. */
const SLOT =
  /\{\{?[^{}\n]{0,40}\}?\}|⟦[^⟧\n]{0,60}⟧|\[(?![\d…. ]*\])[\p{L}][^\]\n]{0,40}\](?!\()|%[\p{L}_]{3,30}%|(?<![\p{L}\d])X{2,6}(?![\p{L}\d])(?!\s?[\p{Lu}])|_{3,}|<(?:prénom|nom|name|first name|date|numéro|number)>/gu;
/** A greeting whose name is missing: «Bonjour ,». */
const EMPTY_GREETING = /(?:^|\n)\s*((?:Bonjour|Bonsoir|Hello|Hi|Hey|Dear|Cher|Chère|Salut)[  ]+,)/giu;
/** Sizes, Roman numerals and kisses are no slots. */
const NOT_A_SLOT = /^(?:X{1,3}[LS]|XX)$/;
const SIZE_NEARBY = /(?:taille|size|siècle|century|xoxo|love|kiss)/i;

function slots(text: string): Span[] {
  const found = [...text.matchAll(SLOT)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return found.filter(
    ([start, end]) => !(NOT_A_SLOT.test(text.slice(start, end)) && isOtherwise(text, start, end)),
  );
}

/** «XX» closing an English message is kisses; near a size or a century it is a number. */
function isOtherwise(text: string, start: number, end: number): boolean {
  return text.slice(end).trim() === '' || SIZE_NEARBY.test(text.slice(Math.max(0, start - 12), end + 12));
}

const emptyGreetings = (text: string): Span[] =>
  [...text.matchAll(EMPTY_GREETING)].map((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return [start, match.index + match[0].length] as const;
  });

/** Points at unfilled slots and notes to oneself. */
export const placeholderDetector: DetectorKind =
  (rule) =>
  ({ draft }) => {
    const notes = hitsOf(draft, rule.id).map(({ span }) => span);
    const spans = [...slots(draft.text), ...emptyGreetings(draft.text), ...notes].sort((a, b) => a[0] - b[0]);
    return spans.length > 0 ? [{ spans }] : [];
  };

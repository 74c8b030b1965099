import type { Reading } from '../../../engine/analysis/detector';
import { contentOf, stemOf } from '../../../engine/reading/content';
import { hitsOf, type TextReading } from '../../../engine/reading/text';
import type { Sentence } from '../../../engine/text/sentences';
import type { Locale, Span } from '../../../engine/types/text';

interface Cues {
  /** Cues of draft sentences that send somewhere. */
  readonly sends: readonly string[];
  /** Cues of draft sentences that name a place for another reason. */
  readonly aside: readonly string[];
  /** Cues of customer sentences that tell of a failure. */
  readonly failed: readonly string[];
}

/** Words for where one is served, as families: two words side by side with one of them name a place. */
const DESKS: ReadonlySet<string> = new Set(
  'bouton borne guichet portail accueil secretariat gardien gardienne permanence bureau standard loge button office desk portal counter map inbox hotline support reception helpline kiosk'
    .split(' ')
    .map(stemOf),
);

/** «Bouton d'appel», "permit office": two words of content side by side, one of them a desk of some kind. */
function pairsOf(said: TextReading, { from, to }: Sentence, locale: Locale): readonly string[] {
  const stems = contentOf(said.tokens.slice(from, to), locale).map(({ key }) => stemOf(key));
  return stems.slice(1).flatMap((stem, at) => {
    const before = stems[at] as string;
    return DESKS.has(before) || DESKS.has(stem) ? [`${before} ${stem}`] : [];
  });
}

/** The sentences in which one of some cues was found. */
export function sentencesOf(said: TextReading, cues: readonly string[]): ReadonlySet<number> {
  return new Set(cues.flatMap((cue) => hitsOf(said, cue).map(({ sentence }) => sentence)));
}

/** What customers name in a sentence that tells of a failure, or right before or behind it. */
function failedPlaces(customer: TextReading, { failed }: Cues, locale: Locale): ReadonlySet<string> {
  const told = sentencesOf(customer, failed);
  const isNear = (at: number): boolean => [at - 1, at, at + 1].some((one) => told.has(one));
  const near = customer.sentences.filter((_, at) => isNear(at));
  return new Set(near.flatMap((sentence) => pairsOf(customer, sentence, locale)));
}

/**
 * Where the draft sends the customer to a place that they name themselves, in the same two words, as one that failed:
 * «bouton d'appel de la borne : personne», "Use the help button".
 */
export function samePlaces({ draft, customer }: Reading, cues: Cues): Span[] {
  const { locale } = draft;
  if (!locale || locale !== customer.locale) return [];
  const failed = failedPlaces(customer.all, cues, locale);
  if (failed.size === 0) return [];
  const [sends, aside] = [sentencesOf(draft, cues.sends), sentencesOf(draft, cues.aside)];
  return draft.sentences.flatMap((sentence, at): Span[] => {
    if (!sends.has(at) || aside.has(at)) return [];
    const isThere = pairsOf(draft, sentence, locale).some((pair) => failed.has(pair));
    return isThere ? [[sentence.start, sentence.end]] : [];
  });
}

import type { DetectorKind } from '../../../engine/analysis/detector';
import type { Hit } from '../../../engine/phrase/matcher';
import { hitsOf, type TextReading } from '../../../engine/reading/text';
import { merged } from '../phrase/phrase';

interface Options {
  /** Cues of a private way to give what is asked for: a message, a form, a phone. */
  readonly routes: readonly string[];
  /** Cues of the brand using that way itself: «je vous réponds en MP» says not where to write. */
  readonly ours: readonly string[];
  /** Cues that ask for it in public in so many words: «en commentaire». */
  readonly aloud: readonly string[];
}

/** The sentences in which one of the cues was found. */
const sentencesOf = (draft: TextReading, cues: readonly string[]): ReadonlySet<number> =>
  new Set(cues.flatMap((cue) => hitsOf(draft, cue).map(({ sentence }) => sentence)));

/** Whether a request names a private way: in its sentence, or in the next one to it unless it says «here». */
function isRouted(draft: TextReading, { sentence }: Hit, { routes, ours, aloud }: Options): boolean {
  const named = sentencesOf(draft, routes);
  if (named.has(sentence)) return true;
  if (sentencesOf(draft, aloud).has(sentence)) return false;
  const isOurs = sentencesOf(draft, ours).has(sentence + 1);
  return named.has(sentence - 1) || (named.has(sentence + 1) && !isOurs);
}

/** Points at requests for personal data that name no private way to give it. */
export const askDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return ({ draft }) => {
    const asked = hitsOf(draft, rule.id).filter((hit) => !isRouted(draft, hit, options));
    return asked.length > 0 ? [{ spans: merged(asked.map(({ span }) => span)) }] : [];
  };
};

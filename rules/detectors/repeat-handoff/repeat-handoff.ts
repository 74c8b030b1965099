import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { fromThread } from '../../../engine/reading/evidence';
import { hasAny, hitsOf, type TextReading } from '../../../engine/reading/text';
import type { Locale } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';
import { isSame, type Place, placesIn } from './places';

interface Options {
  /** Cues by which a sentence sends the customer somewhere. */
  readonly sends: readonly string[];
  /** Cues of sentences that name the place for another reason: to own up, or to say what was done. */
  readonly aside: readonly string[];
  /** Cues in the draft that change what stood in the way. */
  readonly different: readonly string[];
}

const has = (reply: TextReading, cues: readonly string[], sentence: number): boolean =>
  cues.some((cue) => hitsOf(reply, cue).some((hit) => hit.sentence === sentence));

/** What the brand wrote stays one reading while the thread does: where it sent the customer is read once. */
const sentIn = oncePer<TextReading, readonly Place[]>();

/** Where the brand sent this customer before they came back, message by message, the latest first. */
function sentBefore({ customer, situation, brandMessages }: Reading, { sends, aside }: Options) {
  const { thread, brand } = situation;
  const [answered = 0] = customer.indexes;
  const first = thread.findIndex(({ role }) => role === 'customer');
  const indexes = thread.flatMap(({ role }, index) => (role === 'brand' ? [index] : []));
  const placesOf = (said: TextReading) =>
    said.locale ? placesIn(said, said.locale, (i) => has(said, sends, i) && !has(said, aside, i), brand) : [];
  return indexes
    .map((index, i) => ({ index, said: brandMessages[i] as TextReading }))
    .filter(({ index }) => index < answered && index > first)
    .map(({ index, said }) => ({ index, places: sentIn(said, () => placesOf(said)) }))
    .reverse();
}

function finding(reading: Reading, locale: Locale, options: Options): Finding | null {
  const { draft, situation } = reading;
  const counts = (i: number) => has(draft, options.sends, i) || !has(draft, options.aside, i);
  const now = placesIn(draft, locale, counts, situation.brand);
  for (const { index, places } of sentBefore(reading, options)) {
    const pairs = now.flatMap((place) => {
      const earlier = places.find((one) => isSame(one, place));
      return earlier ? [{ place, earlier }] : [];
    });
    const [first] = pairs;
    if (!first) continue;
    return {
      spans: merged(pairs.map(({ place }) => place.span)),
      evidence: [fromThread(situation.thread, index, [first.earlier.span])],
    };
  }
  return null;
}

/** Finds that the draft sends the customer where the brand sent them before they came back. */
export const repeatHandoffDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft, brandMessages } = reading;
    if (!draft.locale || brandMessages.length === 0 || hasAny(draft, options.different)) return [];
    const found = finding(reading, draft.locale, options);
    return found ? [found] : [];
  };
};

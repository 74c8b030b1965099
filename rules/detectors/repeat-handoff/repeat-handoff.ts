import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { fromThread } from '../../../engine/reading/evidence';
import { hasAny, hitsOf, type TextReading } from '../../../engine/reading/text';
import type { Locale } from '../../../engine/types/text';
import { merged } from '../phrase/phrase';
import { isSame, placesIn } from './places';

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

/** What the brand said to this customer before they came back, and where in the thread. */
function saidToThem({ customer, situation: { thread }, brandMessages }: Reading) {
  const [answered = 0] = customer.indexes;
  const first = thread.findIndex(({ role }) => role === 'customer');
  const places = thread.flatMap(({ role }, index) => (role === 'brand' ? [index] : []));
  return places
    .map((index, i) => ({ index, reading: brandMessages[i] as TextReading }))
    .filter(({ index }) => index < answered && index > first);
}

function finding(reading: Reading, locale: Locale, { sends, aside }: Options): Finding | null {
  const { draft, situation } = reading;
  const now = placesIn(draft, locale, (i) => has(draft, sends, i) || !has(draft, aside, i), situation.brand);
  for (const { index, reading: said } of saidToThem(reading).reverse()) {
    const before = said.locale
      ? placesIn(said, said.locale, (i) => has(said, sends, i) && !has(said, aside, i), situation.brand)
      : [];
    const pairs = now.flatMap((place) => {
      const earlier = before.find((one) => isSame(one, place));
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

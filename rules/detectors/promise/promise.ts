import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { type BrandPromise, promisesInThread, promisesOf } from '../../../engine/reading/promises';
import { hasAny } from '../../../engine/reading/text';
import type { Evidence } from '../../../engine/types/diagnostic';
import { isPart } from '../missing-move/part';

interface Options {
  /** Cues by which the customer says that it was not kept. */
  readonly unkept: readonly string[];
  /** Cues by which they say that it was. */
  readonly kept: readonly string[];
  /** Cues in the draft that own up to it, or keep it now. */
  readonly unless: readonly string[];
}

/** Promises of a thread are read once, not per keystroke. */
const known = new WeakMap<object, readonly BrandPromise[]>();

function promisesIn({ situation: { thread }, brandMessages }: Reading): readonly BrandPromise[] {
  const before = known.get(thread);
  if (before) return before;
  const promises = promisesInThread(thread, brandMessages);
  known.set(thread, promises);
  return promises;
}

const isPast = (due: string | undefined, now: string | undefined): boolean =>
  due !== undefined && now !== undefined && Date.parse(due) < Date.parse(now);
const isAhead = (due: string | undefined, now: string | undefined): boolean =>
  due !== undefined && now !== undefined && Date.parse(due) >= Date.parse(now);

/** The last promise before the customer's messages that its time or the customer says was not kept. */
function brokenIn(reading: Reading, { unkept, kept }: Options): BrandPromise | undefined {
  const { customer, situation } = reading;
  const [answered = 0] = customer.indexes;
  const isMissed = hasAny(customer.latest, unkept);
  if (hasAny(customer.latest, kept) && !isMissed) return undefined;
  return promisesIn(reading).findLast(
    ({ index, due }) =>
      index < answered && !isAhead(due, situation.now) && (isPast(due, situation.now) || isMissed),
  );
}

function evidenceOf({ index, span, due }: BrandPromise, { situation: { thread } }: Reading): Evidence {
  const { text, at, author } = thread[index] as (typeof thread)[number];
  return {
    source: 'thread',
    index,
    text,
    ...(at ? { at } : {}),
    ...(author ? { author } : {}),
    spans: [span],
    ...(due ? { due } : {}),
  };
}

function finding(broken: BrandPromise, reading: Reading): Finding {
  const again = promisesOf(reading.draft, reading.situation.now).map(({ span }) => span);
  return {
    spans: again,
    evidence: [evidenceOf(broken, reading)],
    ...(again.length > 0 ? { variant: 'again' } : {}),
  };
}

/** Finds that a promise of the brand was not kept and the draft promises again, or passes over it. */
export const promiseDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  return (reading) => {
    const { draft } = reading;
    if (!draft.locale || isPart(draft.text) || hasAny(draft, options.unless)) return [];
    const broken = brokenIn(reading, options);
    return broken ? [finding(broken, reading)] : [];
  };
};

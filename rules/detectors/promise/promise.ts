import type { DetectorKind, Finding, Reading } from '../../../engine/analysis/detector';
import { oncePer } from '../../../engine/analysis/once';
import { fromThread } from '../../../engine/reading/evidence';
import { isPart } from '../../../engine/reading/part';
import {
  type BrandPromise,
  type Promised,
  type PromiseKind,
  promisesInThread,
  promisesOf,
} from '../../../engine/reading/promises';
import { hasAny, hitsOf, type TextReading } from '../../../engine/reading/text';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Span } from '../../../engine/types/text';
import { reportedAgain } from './reported';
import { confirms, misses } from './told';

interface Options {
  /** Cues by which the customer says that it was not kept. */
  readonly unkept: readonly string[];
  /** Cues by which they say that it was. */
  readonly kept: readonly string[];
  /** Cues by which they tell of a promise made outside this thread. */
  readonly reported: readonly string[];
  /** Cues in the draft that own up to it. */
  readonly owns: readonly string[];
  /** Cues in the draft that keep it now, outside the sentences that promise. */
  readonly news: readonly string[];
}

const COMING: readonly PromiseKind[] = ['call', 'visit'];

/** Promises of a thread are read once, not per keystroke. */
const once = oncePer<object, readonly BrandPromise[]>();

const promisesIn = ({ situation: { thread }, brandMessages }: Reading): readonly BrandPromise[] =>
  once(thread, () => promisesInThread(thread, brandMessages));

const isPast = (due: string | undefined, now: string | undefined): boolean =>
  due !== undefined && now !== undefined && Date.parse(due) < Date.parse(now);
const isAhead = (due: string | undefined, now: string | undefined): boolean =>
  due !== undefined && now !== undefined && Date.parse(due) >= Date.parse(now);

/** What the customer's latest messages say of one promise of the brand; read once for each rule and promise. */
interface Told {
  readonly missed: boolean;
  readonly kept: boolean;
}
type Telling = (promise: BrandPromise, reading: Reading) => Told;

function toldOf(promise: BrandPromise, reading: Reading, { unkept, kept }: Options): Told {
  const { customer, brandMessages, situation } = reading;
  const place = situation.thread.slice(0, promise.index).filter(({ role }) => role === 'brand').length;
  const made = brandMessages[place] as TextReading;
  const missed = hasAny(customer.latest, unkept) || misses(customer.latest, made, promise.span);
  const isKept = hasAny(customer.latest, kept) && (!missed || confirms(customer.latest, kept, made));
  return { missed, kept: isKept };
}

/** The last promise before the customer's messages that its time or the customer says was not kept. */
function brokenIn(reading: Reading, tell: Telling): BrandPromise | undefined {
  const { customer, situation } = reading;
  const [answered = 0] = customer.indexes;
  return promisesIn(reading).findLast((promise) => {
    const { index, due } = promise;
    if (index >= answered || isAhead(due, situation.now)) return false;
    const told = tell(promise, reading);
    return !told.kept && (told.missed || isPast(due, situation.now));
  });
}

const evidenceOf = ({ index, span, due }: BrandPromise, { situation: { thread } }: Reading): Evidence => ({
  ...fromThread(thread, index, [span]),
  ...(due ? { due } : {}),
});

/** «Votre indemnité est validée et arrivera sous une semaine» is a promise yet; «le virement est parti ce matin» is none. */
function bringsNews({ draft }: Reading, again: readonly Span[], { news }: Options): boolean {
  const isPromised = (sentence: number): boolean => {
    const { start, end } = draft.sentences[sentence] as (typeof draft.sentences)[number];
    return again.some(([from]) => from >= start && from < end);
  };
  return news.some((cue) => hitsOf(draft, cue).some(({ sentence }) => !isPromised(sentence)));
}

/** A call or a visit that did not come and is promised once more: no other news makes up for it. */
const isComingAgain = (broken: BrandPromise | undefined, promised: readonly Promised[]): boolean =>
  COMING.some((kind) => broken?.kinds.includes(kind) && promised.some(({ kinds }) => kinds.includes(kind)));

function finding(broken: BrandPromise, again: readonly Span[], reading: Reading): Finding {
  return {
    spans: again,
    evidence: [evidenceOf(broken, reading)],
    ...(again.length > 0 ? { variant: 'again' } : {}),
  };
}

/** Finds that a promise of the brand was not kept and the draft promises again, or passes over it. */
export const promiseDetector: DetectorKind = (rule) => {
  const options = rule.detect as unknown as Options;
  // The rule's own, as its cues decide.
  const toldOnce = oncePer<BrandPromise, Told>();
  const tell: Telling = (promise, reading) => toldOnce(promise, () => toldOf(promise, reading, options));
  return (reading) => {
    const { draft } = reading;
    if (!draft.locale || isPart(draft.text) || hasAny(draft, options.owns)) return [];
    const promised = promisesOf(draft, reading.situation.now);
    const again = promised.map(({ span }) => span);
    const broken = brokenIn(reading, tell);
    if (!isComingAgain(broken, promised) && bringsNews(reading, again, options)) return [];
    if (broken) return [finding(broken, again, reading)];
    const reported = reportedAgain(reading, options.reported);
    return reported ? [{ ...reported, variant: 'again' }] : [];
  };
};

import { latestPer } from '../../../engine/analysis/once';
import { calledBy, isToThem } from '../../../engine/reading/customer-names';
import { nameParts } from '../../../engine/reading/same-name';
import { scanned } from '../../../engine/reading/scanned';
import { signerOf } from '../../../engine/reading/signature';
import type { SentReply } from '../../../engine/types/situation';
import type { Fact } from './fact';
import { factsOf } from './facts';
import { type Placed, placesIn } from './places';

/** One reply's facts and places, with the people in it, who are no places. */
interface Read {
  readonly facts: readonly Fact[];
  readonly places: readonly Placed[];
  readonly people: ReadonlySet<string>;
}

function readReply(reply: SentReply): Read {
  const signer = signerOf(scanned(reply));
  const people = [...(reply.to ? nameParts(reply.to) : []), ...calledBy(reply).flatMap(({ parts }) => parts)];
  return {
    facts: factsOf(reply),
    places: placesIn(reply.text, scanned(reply), true),
    people: new Set(signer ? [...people, signer] : people),
  };
}

/** Where a fact stands in recent replies to other people. */
export interface Trace {
  /** The latest reply that has it, by its place in the history. */
  readonly reply: number;
  readonly span: readonly [number, number];
  /** Whether replies to two people or more have it: then it is the brand's and nobody's own. */
  readonly common: boolean;
  readonly placed: boolean;
}

/** What recent replies to others hold. */
export interface Earlier {
  readonly traces: ReadonlyMap<string, Trace>;
  readonly people: ReadonlySet<string>;
}

export const traceKey = ({ kind, key }: Fact): string => `${kind} ${key}`;

const DAY = 86_400_000;
const MOST_DAYS = 14;

/** What was said weeks ago is not what was pasted now. */
function isRecent({ at }: SentReply, now: string | undefined): boolean {
  const age = at && now ? Date.parse(now) - Date.parse(at) : 0;
  return Number.isNaN(age) || age <= MOST_DAYS * DAY;
}

function gather(history: readonly SentReply[], authors: readonly string[], now: string | undefined): Earlier {
  const traces = new Map<string, Trace>();
  const people = new Set<string>();
  for (const [i, reply] of history.entries()) {
    const read = readReply(reply);
    for (const person of read.people) people.add(person);
    if (isToThem(reply, authors) || !isRecent(reply, now)) continue;
    for (const fact of [
      ...read.facts.filter(({ use, weight }) => use !== 'general' && weight !== 'spent'),
      ...read.places,
    ]) {
      const before = traces.get(traceKey(fact));
      const isOthers =
        before !== undefined && (reply.to === undefined || history[before.reply]?.to !== reply.to);
      const placed = ('placed' in fact && fact.placed === true) || (before?.placed ?? false);
      const common = (before?.common ?? false) || (isOthers && before?.reply !== i);
      traces.set(traceKey(fact), { reply: i, span: fact.span, common, placed });
    }
  }
  return { traces, people };
}

const gathered = latestPer<readonly SentReply[], Earlier>();

/** What recent replies to others than this customer hold; gathered once per history, customer and day. */
export const earlierFacts = (
  history: readonly SentReply[],
  authors: readonly string[],
  now: string | undefined,
): Earlier => gathered(history, [authors.join('\n'), now?.slice(0, 10)], () => gather(history, authors, now));

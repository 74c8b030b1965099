import { latestPer } from '../../../engine/analysis/once';
import { calledBy, isToThem } from '../../../engine/reading/customer-names';
import { nameParts } from '../../../engine/reading/same-name';
import { scanned } from '../../../engine/reading/scanned';
import { signerOf } from '../../../engine/reading/signature';
import type { SentReply } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';
import type { Fact } from './fact';
import { factsOf } from './facts';
import { addresseeOf } from './persons';
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
    places: placesIn(reply.text, scanned(reply)),
    people: new Set(signer ? [...people, signer] : people),
  };
}

/** Where a fact stands in recent replies to other people. */
export interface Trace {
  /** The latest reply that has it, by its place in the history. */
  readonly reply: number;
  readonly span: Span;
  /** Whether replies to two people or more have it: then it is the brand's and nobody's own. */
  readonly common: boolean;
  readonly placed: boolean;
  /** Whether it is surely one somewhere: «3 h» alone may be an hour. */
  readonly sure: boolean;
}

/** What recent replies to others hold. */
export interface Earlier {
  readonly traces: ReadonlyMap<string, Trace>;
  readonly people: ReadonlySet<string>;
}

const traceKey = (kind: string, key: string): string => `${kind} ${key}`;

/** A day whose month is left out, and any day of that number. */
const isMonthless = ({ kind, key }: Fact): boolean => kind === 'date' && key.endsWith('/');
const anyMonth = ({ kind, key }: Fact): string => traceKey(kind, key.replace(/\/.*$/, '/*'));

const LEAST_DIGITS = 4;

/** «TGV 6627» is «le 6627» too. */
function figuresOf({ kind, key }: Fact): string[] {
  const digits = kind === 'code' ? /^[A-Z]+(\d+)$/.exec(key)?.[1] : undefined;
  return digits !== undefined && digits.length >= LEAST_DIGITS ? [traceKey('number', digits)] : [];
}

function keysLeft(fact: Fact): string[] {
  const own = traceKey(fact.kind, fact.key);
  return fact.kind === 'date' && !isMonthless(fact) ? [own, anyMonth(fact)] : [own, ...figuresOf(fact)];
}

function keysSought(fact: Fact): string[] {
  const own = traceKey(fact.kind, fact.key);
  if (fact.kind !== 'date') return [own, ...figuresOf(fact)];
  return [own, isMonthless(fact) ? anyMonth(fact) : own.replace(/\/.*$/, '/')];
}

/** The trace of a fact; «jeudi 14» and «le 14 mars» may be one day. */
export function traceOf({ traces }: Earlier, fact: Fact): Trace | undefined {
  const found = keysSought(fact).flatMap((key) => traces.get(key) ?? []);
  return found.find(({ common }) => common) ?? found.find(({ sure }) => sure);
}

const DAY = 86_400_000;
const MOST_DAYS = 14;

/** What was said weeks ago is not what was pasted now. */
function isRecent({ at }: SentReply, now: string | undefined): boolean {
  const age = at && now ? Date.parse(now) - Date.parse(at) : 0;
  return Number.isNaN(age) || age <= MOST_DAYS * DAY;
}

/** A fact of one more reply, where it may stand in others already. */
function traceWith(
  fact: Fact | Placed,
  reply: number,
  before: Trace | undefined,
  history: readonly SentReply[],
): Trace {
  const { to } = history[reply] as SentReply;
  const isOthers = before !== undefined && (to === undefined || history[before.reply]?.to !== to);
  const isSure = fact.weight !== 'spent';
  return {
    ...(before && !isSure ? before : { reply, span: fact.span }),
    common: (before?.common ?? false) || (isOthers && before?.reply !== reply),
    placed: ('placed' in fact && fact.placed) || (before?.placed ?? false),
    sure: isSure || (before?.sure ?? false),
  };
}

function gather(history: readonly SentReply[], authors: readonly string[], now: string | undefined): Earlier {
  const traces = new Map<string, Trace>();
  const people = new Set<string>();
  for (const [i, reply] of history.entries()) {
    const read = readReply(reply);
    for (const person of read.people) people.add(person);
    if (isToThem(reply, authors) || !isRecent(reply, now)) continue;
    const facts = read.facts.filter(({ use }) => use !== 'general');
    for (const fact of [...facts, ...read.places, ...addresseeOf(reply)])
      for (const key of keysLeft(fact)) traces.set(key, traceWith(fact, i, traces.get(key), history));
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

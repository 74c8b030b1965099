import type { Message } from '../types/situation';
import type { Span } from '../types/text';
import { isToCustomer } from './addressee';
import { type Due, duesIn } from './due/due';
import { hitsOf, type TextReading } from './text';

/** What a reply may promise; `other` is whatever it gives a time for. */
export type PromiseKind = 'call' | 'answer' | 'delivery' | 'refund' | 'visit' | 'fix' | 'other';

const KINDS: readonly PromiseKind[] = ['call', 'answer', 'delivery', 'refund', 'visit', 'fix'];

/** Words of a sentence whose times promise nothing: opening hours, the past, what the customer is asked to do. */
const NO_PROMISE = 'no-promise';

/** Something that a reply promises. */
export interface Promised {
  readonly kinds: readonly PromiseKind[];
  /** The words that promise, the time they name included; UTF-16 in the reply. */
  readonly span: Span;
  /** When it falls due (ISO 8601, in the offset of the reply's own time); unknown where no time is named or known. */
  readonly due?: string;
  /** Whether an hour is named: «avant 17 h», not «demain». */
  readonly exact: boolean;
}

interface Told {
  readonly kind: PromiseKind;
  readonly span: Span;
}

const joined = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** The time that belongs to some words: the first behind them or among them, else the last before. */
function timeOf(words: Span, dues: readonly Due[]): Due | undefined {
  return dues.find(({ span }) => span[1] > words[0]) ?? dues.at(-1);
}

function oneOf(told: readonly Told[], dues: readonly Due[]): Promised {
  const words = joined(told.map(({ span }) => span));
  const time = timeOf(words, dues);
  return {
    kinds: [...new Set(told.map(({ kind }) => kind))],
    span: time ? joined([words, time.span]) : words,
    ...(time?.at ? { due: time.at } : {}),
    exact: time?.exact ?? false,
  };
}

/**
 * What a reply promises: a call back, an answer, a delivery, a refund, a visit, a repair, and by when. A sentence makes
 * one promise.
 * @param reply read as drafts are
 * @param said when it was or will be sent (ISO 8601 with an offset: whose clock counts)
 */
export function promisesOf(reply: TextReading, said: string | undefined): Promised[] {
  const { locale, text } = reply;
  if (!locale) return [];
  return reply.sentences.flatMap(({ start, end }, sentence) => {
    const told = KINDS.flatMap((kind) =>
      hitsOf(reply, `promise-${kind}`)
        .filter((hit) => hit.sentence === sentence)
        .map(({ span }) => ({ kind, span })),
    );
    const dues = duesIn(text.slice(start, end), locale, said).map((due) => ({
      ...due,
      span: [due.span[0] + start, due.span[1] + start] as const,
    }));
    if (told.length > 0) return [oneOf(told, dues)];
    const isFree = !hitsOf(reply, NO_PROMISE).some((hit) => hit.sentence === sentence);
    return isFree && dues.length > 0 ? [oneOf([{ kind: 'other', span: [start, end] }], dues)] : [];
  });
}

/** A promise of the brand and the message of the thread that made it. */
export interface BrandPromise extends Promised {
  /** Its place in the thread. */
  readonly index: number;
}

/**
 * What the brand promised the customer of a thread, oldest first.
 * @param brandMessages its messages, read as drafts are, in the thread's order
 */
export function promisesInThread(
  thread: readonly Message[],
  brandMessages: readonly TextReading[],
): BrandPromise[] {
  const places = thread.flatMap(({ role }, index) => (role === 'brand' ? [index] : []));
  return brandMessages.flatMap((message, i) => {
    const index = places[i] as number;
    const said = thread[index];
    // What was promised to somebody else, or to everybody, is no promise to this customer.
    if (!said || !isToCustomer(said, thread)) return [];
    return promisesOf(message, thread[index]?.at).map((promise) => ({ ...promise, index }));
  });
}

import type { Hit } from '../phrase/matcher';
import type { Evidence } from '../types/diagnostic';
import type { Message, SentReply } from '../types/situation';
import type { Span } from '../types/text';
import { JOINT } from './customer';

/**
 * A message of the thread as the card quotes it.
 * @param spans UTF-16, the words of it that matter
 */
export function fromThread(thread: readonly Message[], index: number, spans?: readonly Span[]): Evidence {
  const { text, at, author } = thread[index] as Message;
  return {
    source: 'thread',
    index,
    text,
    ...(at ? { at } : {}),
    ...(author ? { author } : {}),
    ...(spans ? { spans } : {}),
  };
}

/** An earlier reply as the card quotes it; its author is whom it went to. */
export function fromHistory(history: readonly SentReply[], index: number, spans?: readonly Span[]): Evidence {
  const { text, at, to } = history[index] as SentReply;
  return {
    source: 'history',
    index,
    text,
    ...(at ? { at } : {}),
    ...(to ? { author: to } : {}),
    ...(spans ? { spans } : {}),
  };
}

/** One message of several that were read as one text: where it stands in the thread, and `[start, end)` in that text. */
interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

function placed(thread: readonly Message[], indexes: readonly number[]): Placed[] {
  let next = 0;
  return indexes.map((index) => {
    const start = next;
    const end = start + (thread[index] as Message).text.length;
    next = end + JOINT.length;
    return { index, start, end };
  });
}

/**
 * Finds the message of the thread that a span of the customer's joined messages stands in.
 * @param indexes places in the thread of the messages joined, in order
 * @param span UTF-16, in the joined text
 * @returns the message as evidence, the span in its own text; null when the span lies in none
 */
export function quoted(
  thread: readonly Message[],
  indexes: readonly number[],
  [from, to]: Span,
): Evidence | null {
  const place = placed(thread, indexes).find(({ start, end }) => from >= start && from < end);
  if (!place) return null;
  const { index, start, end } = place;
  return fromThread(thread, index, [[from - start, Math.min(to, end) - start]]);
}

/**
 * The customer's own words as proof.
 * @param indexes places in the thread of the messages that were read as one text
 * @param hits what was found in that text
 * @returns one piece of evidence per message that holds a find
 */
export function quotedAll(
  thread: readonly Message[],
  indexes: readonly number[],
  hits: readonly Hit[],
): Evidence[] {
  return placed(thread, indexes).flatMap(({ index, start, end }) => {
    const spans = hits.flatMap(({ match: [found], span: [from, to] }): Span[] =>
      found >= start && found < end ? [[from - start, to - start]] : [],
    );
    return spans.length > 0 ? [fromThread(thread, index, spans)] : [];
  });
}

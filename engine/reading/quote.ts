import type { Evidence } from '../types/diagnostic';
import type { Message } from '../types/situation';
import type { Span } from '../types/text';

/** How customer messages are joined to one text when they are read. */
export const JOINT = '\n';

/**
 * Finds the message of the thread that a span of the customer's joined messages stands in.
 * @param indexes places in the thread of the messages joined, in order
 * @param span UTF-16, in the joined text
 * @returns the message as evidence, the span in its own text; null when the span lies in none
 */
export function quoted(thread: readonly Message[], indexes: readonly number[], span: Span): Evidence | null {
  let start = 0;
  for (const index of indexes) {
    const { text, at, author } = thread[index] as Message;
    const end = start + text.length;
    if (span[0] >= start && span[0] < end) {
      const within = [span[0] - start, Math.min(span[1], end) - start] as const;
      return {
        source: 'thread',
        index,
        text,
        ...(at ? { at } : {}),
        ...(author ? { author } : {}),
        spans: [within],
      };
    }
    start = end + JOINT.length;
  }
  return null;
}

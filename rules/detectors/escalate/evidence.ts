import type { Hit } from '../../../engine/phrase/matcher';
import type { Evidence } from '../../../engine/types/diagnostic';
import type { Message } from '../../../engine/types/situation';
import type { Span } from '../../../engine/types/text';

/** One message of a row that was read as one text, a line each: where it stands in the thread and in that text. */
interface Placed {
  readonly message: Message;
  readonly index: number;
  readonly start: number;
}

function placed(thread: readonly Message[], indexes: readonly number[]): Placed[] {
  let start = 0;
  return indexes.flatMap((index) => {
    const message = thread[index];
    if (!message) return [];
    const one = { message, index, start };
    start += message.text.length + 1;
    return [one];
  });
}

const within = ({ message, start }: Placed, { match, span }: Hit): Span[] =>
  match[0] >= start && match[0] < start + message.text.length ? [[span[0] - start, span[1] - start]] : [];

/**
 * The customer's own words as proof.
 * @param indexes places in the thread of the messages that were read as one text
 * @param hits what was found in that text
 * @returns one piece of evidence per message that holds a find
 */
export function customerWords(
  thread: readonly Message[],
  indexes: readonly number[],
  hits: readonly Hit[],
): Evidence[] {
  return placed(thread, indexes).flatMap((one): Evidence[] => {
    const spans = hits.flatMap((hit) => within(one, hit));
    if (spans.length === 0) return [];
    const { text, at, author } = one.message;
    const evidence = { source: 'thread' as const, index: one.index, text, spans };
    return [{ ...evidence, ...(at ? { at } : {}), ...(author ? { author } : {}) }];
  });
}

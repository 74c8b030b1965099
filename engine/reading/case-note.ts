import type { Reading } from '../analysis/detector';
import type { Channel, Message } from '../types/situation';
import { type OpenPromise, openPromises } from './open-promises';
import { channelsTried } from './tried';
import { unanswered } from './unanswered';

/** What a customer wrote, and when. */
export type Said = Pick<Message, 'text' | 'at'>;

/** A channel that failed the customer, and the words in which they say so. */
export interface FailedChannel {
  readonly channel: Channel;
  readonly words: string;
}

/** All that somebody who takes over a case has to know of it. */
export interface CaseNote {
  readonly who?: string;
  /** The customer's own messages, oldest first: the first one and the latest. */
  readonly said: readonly Said[];
  /** How many more they wrote in between. */
  readonly left: number;
  /** When their oldest message without an answer was written (ISO 8601), where the page tells. */
  readonly since?: string;
  readonly failed: readonly FailedChannel[];
  readonly promised: readonly OpenPromise[];
  readonly draft: string;
}

/** A case is told by its beginning and where it stands now. */
const MOST_LATEST = 4;

function toldOf(thread: readonly Message[]): { said: Said[]; left: number } {
  const all = thread.filter(({ role }) => role === 'customer');
  const latest = all.slice(-MOST_LATEST);
  const [first] = all;
  const shown = first && !latest.includes(first) ? [first, ...latest] : latest;
  return {
    said: shown.map(({ text, at }) => ({ text, ...(at ? { at } : {}) })),
    left: all.length - shown.length,
  };
}

/** Each channel once, by the first words that tell of it. */
function failedIn({ customer: { all }, brandMessages }: Reading): FailedChannel[] {
  const told = channelsTried(all, brandMessages.at(-1)).map(({ channel, span }) => ({
    channel,
    words: all.text.slice(...span).trim(),
  }));
  return told.filter(({ channel }, i) => told.findIndex((one) => one.channel === channel) === i);
}

/**
 * Makes the note with which a case goes to a colleague.
 * @param reading the draft in its situation; `now` and the thread's times are those of its clock
 */
export function caseNoteOf(reading: Reading): CaseNote {
  const { situation, customer, brandMessages, draft } = reading;
  const { thread, now = '' } = situation;
  const since = unanswered(thread)[0]?.at;
  return {
    ...(customer.author ? { who: customer.author } : {}),
    ...toldOf(thread),
    ...(since ? { since } : {}),
    failed: failedIn(reading),
    promised: openPromises(thread, brandMessages, now),
    draft: draft.text.trim(),
  };
}

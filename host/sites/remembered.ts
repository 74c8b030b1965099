import type { Message } from '../../engine/types/situation';

/** What makes two readings of a message the same one. */
function keyOf({ id, author, text }: Message): string {
  return id ?? `${author ?? ''}\n${text}`;
}

/** Each message once: a page that remounts shows some twice. */
export function once(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [keyOf(message), message])).values()];
}

/** Oldest first. A message without a time stays behind the one it followed on the page. */
export function inTime(messages: readonly Message[]): Message[] {
  let last = Number.NEGATIVE_INFINITY;
  const timed = messages.map((message) => {
    last = message.at === undefined ? last : Date.parse(message.at);
    return { message, at: last };
  });
  return timed.sort((one, other) => one.at - other.at || 0).map(({ message }) => message);
}

/** The message of a thread that this is a reading of. */
export function amongst(thread: readonly Message[], message: Message | undefined): Message | undefined {
  return message && (thread.find((one) => keyOf(one) === keyOf(message)) ?? message);
}

/**
 * Keeps what was seen when the page throws messages away that are scrolled out of sight. A time stays as
 * first read: one counted back from «2 j» would move with the clock, and the thread would seem to change.
 */
export function remembered(): (seen: readonly Message[]) => Message[] {
  let known: Message[] = [];
  return (seen) => {
    const times = new Map(known.map((message) => [keyOf(message), message.at]));
    known = once([...known, ...seen]).map((message) => {
      const at = times.get(keyOf(message)) ?? message.at;
      return at === undefined ? message : { ...message, at };
    });
    return known;
  };
}

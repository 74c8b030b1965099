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

/** Keeps what was seen when the page throws messages away that are scrolled out of sight. */
export function remembered(): (seen: readonly Message[]) => Message[] {
  let known: Message[] = [];
  return (seen) => {
    known = once([...known, ...seen]);
    return known;
  };
}

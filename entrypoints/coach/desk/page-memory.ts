import type { Shown } from '../../../engine/waiting/waiting';
import type { PageMessages } from '../../../host/sites/contract';

const timeOf = ({ at }: Shown): number => Date.parse(at ?? '');

/** Oldest first; what has no time stays where the page has it. */
function inTime(messages: readonly Shown[]): Shown[] {
  const timed = messages.map((message) => ({ message, at: timeOf(message) }));
  return timed.sort((one, other) => one.at - other.at || 0).map(({ message }) => message);
}

/** What of an address only says how one came here, or which of its parts is to stand out. */
const PASSING = /^(?:comment_id|reply_comment_id|selected_item_id|notif_|__|ref|s$|t$)/;

/** The page that an address names. */
export function pageOf({
  origin,
  pathname,
  search,
}: Pick<Location, 'origin' | 'pathname' | 'search'>): string {
  const query = [...new URLSearchParams(search)].filter(([name]) => !PASSING.test(name));
  return `${origin}${pathname}?${new URLSearchParams(query)}`;
}

/**
 * Keeps what a page has shown while it is the same page: one that is scrolled throws rows away and brings others, and
 * each counts once however often it comes.
 * @returns all that is known of the page now, oldest first
 */
export function pageMemory(): (
  at: Pick<Location, 'origin' | 'pathname' | 'search'>,
  found: Pick<PageMessages, 'messages' | 'isPartial'>,
) => readonly Shown[] {
  let known = new Map<string, Shown>();
  let place = '';
  return (at, { messages, isPartial }) => {
    if (!isPartial) return messages;
    const page = pageOf(at);
    if (page !== place) known = new Map();
    place = page;
    for (const one of messages) known.set(one.key, one);
    return inTime([...known.values()]);
  };
}

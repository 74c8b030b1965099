import { calledBy } from '../reading/customer-names';
import { couldBe, nameParts } from '../reading/same-name';
import type { Shown } from './shown';

/** What tells one author from another. */
export const speakerOf = ({ handle, author }: Shown): string => (handle ?? author).toLowerCase();

/** Those before it whom a message of the brand calls by name: «Bonjour Élise», «@elise_v». */
function called(message: Shown, before: readonly Shown[]): Shown[] {
  const names = calledBy(message);
  return before.filter((one) =>
    names.some(
      ({ parts }) => couldBe(parts, nameParts(one.author)) || parts.join('') === one.handle?.toLowerCase(),
    ),
  );
}

/** Whom a message of the brand answers: whom it calls, else whom the page names, else who spoke last before it. */
function answered(message: Shown, before: readonly Shown[]): ReadonlySet<string> {
  const customers = before.filter(({ side }) => side === 'customer');
  const to = message.to?.toLowerCase();
  // A handle is one person's; a name that is called may be several's.
  const exactly = customers.filter(({ handle }) => handle !== undefined && handle.toLowerCase() === to);
  const by = exactly.length > 0 ? exactly : called(message, customers);
  if (by.length > 0) return new Set(by.map(speakerOf));
  const named = customers.filter((one) => speakerOf(one) === to || one.author.toLowerCase() === to);
  const last = customers.at(-1);
  return new Set((named.length > 0 ? named : last ? [last] : []).map(speakerOf));
}

/**
 * The messages of one conversation that wait, in order. While one customer speaks, an answer is theirs: its words, which
 * cost most, are not read.
 */
export function openIn(conversation: readonly Shown[]): Shown[] {
  let open: Shown[] = [];
  let speaker: string | undefined;
  let areSeveral = false;
  conversation.forEach((message, place) => {
    if (message.side === 'customer') {
      open.push(message);
      speaker ??= speakerOf(message);
      areSeveral ||= speaker !== speakerOf(message);
    } else if (areSeveral) {
      const to = answered(message, conversation.slice(0, place));
      open = open.filter((one) => !to.has(speakerOf(one)));
    } else open = [];
  });
  return open;
}

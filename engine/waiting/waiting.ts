import { openIn, speakerOf } from './open';
import type { Shown } from './shown';
import { UNTOLD, type Waited, type WaitingClock, type WaitLevel, waitsBy } from './waited';

export type { Shown } from './shown';
export type { Waited, WaitLevel } from './waited';

/** A customer without an answer. */
export interface WaitingCase {
  /** Their oldest message without an answer. */
  readonly key: string;
  readonly author: string;
  readonly text: string;
  readonly at?: string;
  readonly waited: Waited | null;
  readonly level: WaitLevel;
  /** How many more of their messages in this conversation wait with it. */
  readonly more: number;
  /** Whether it may have been answered where the page shows nothing: unfolding tells. */
  readonly folded?: boolean;
}

const isFolded = (messages: readonly Shown[]): boolean => messages.some(({ folded }) => folded === true);

/** A case whose words are read when they are shown. */
class OpenCase implements WaitingCase {
  readonly key: string;
  readonly author: string;
  readonly at?: string;
  readonly more: number;

  constructor(
    private readonly first: Shown,
    messages: readonly Shown[],
    readonly waited: Waited | null,
    readonly level: WaitLevel,
    readonly folded: boolean,
  ) {
    this.key = first.key;
    this.author = first.author;
    if (first.at !== undefined) this.at = first.at;
    this.more = messages.length - 1;
  }

  get text(): string {
    return this.first.text;
  }
}

function grouped<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const threadOf = ({ thread = '' }: Shown): string => thread;

/** The messages of each conversation, in the page's order; one that stands there twice is there once. */
function conversationsIn(shown: readonly Shown[]): Iterable<Shown[]> {
  const once = new Map<string, Shown>();
  for (const message of shown) once.set(message.key, message);
  return grouped(once.values(), threadOf).values();
}

/** What waits in one conversation, by who waits. In most it is nothing, or one customer's one message. */
function waitingIn(conversation: readonly Shown[]): Iterable<Shown[]> {
  const open = openIn(conversation);
  if (open.length > 1) return grouped(open, speakerOf).values();
  return open.length === 1 ? [open] : [];
}

/** A case, and by what moment it stands among the others. */
interface Placed {
  readonly one: WaitingCase;
  readonly since: number;
}

/** The longest wait first, those that cannot be told last; the same ones stay in the page's order. */
const byWait = (a: Placed, b: Placed): number => a.since - b.since || 0;

/**
 * Who waits for an answer: each customer once per conversation, the longest wait first, those without a time last.
 * @param shown a page's messages in its order; one that stands there twice is read once
 * @returns cases whose words are asked of the page only when they are read
 */
export function waitingOf(shown: readonly Shown[], clock: WaitingClock): WaitingCase[] {
  const waitOf = waitsBy(clock);
  const cases: Placed[] = [];
  for (const conversation of conversationsIn(shown))
    for (const messages of waitingIn(conversation)) {
      const [first] = messages as [Shown];
      const folded = isFolded(messages);
      const { waited, level, since } = folded ? UNTOLD : waitOf(first);
      cases.push({ one: new OpenCase(first, messages, waited, level, folded), since });
    }
  return cases.sort(byWait).map(({ one }) => one);
}

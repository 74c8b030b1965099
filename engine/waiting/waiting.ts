import { openIn, speakerOf } from './open';
import type { Shown } from './shown';
import { levelOf, type Waited, type WaitingClock, type WaitLevel, waitedBy } from './waited';

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
}

/** A case whose words are read when they are shown. */
class OpenCase implements WaitingCase {
  readonly key: string;
  readonly author: string;
  readonly at?: string;
  readonly more: number;

  constructor(
    private readonly messages: readonly [Shown, ...Shown[]],
    readonly waited: Waited | null,
    readonly level: WaitLevel,
  ) {
    const [{ key, author, at }] = messages;
    this.key = key;
    this.author = author;
    if (at !== undefined) this.at = at;
    this.more = messages.length - 1;
  }

  get text(): string {
    return this.messages[0].text;
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

const threadOf = ({ thread = '' }: Shown): string => thread;

/** The longest wait first, those without a time last; the same ones stay in the page's order. */
function byWait<T extends Pick<WaitingCase, 'at'>>(cases: readonly T[]): T[] {
  const since = ({ at }: T): number => (at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at));
  const timed = cases.map((one) => ({ one, since: since(one) }));
  return timed.sort((a, b) => a.since - b.since || 0).map(({ one }) => one);
}

/**
 * Who waits for an answer: each customer once per conversation, the longest wait first, those without a time last.
 * @param shown a page's messages in its order; one that stands there twice is read once
 * @returns cases whose words are asked of the page only when they are read
 */
export function waitingOf(shown: readonly Shown[], clock: WaitingClock): WaitingCase[] {
  const once = [...new Map(shown.map((message) => [message.key, message])).values()];
  const waited = waitedBy(clock);
  const cases = grouped(once, threadOf)
    .flatMap((conversation) => grouped(openIn(conversation), speakerOf))
    .map((messages) => {
      const [first] = messages as [Shown];
      const wait = waited(first);
      return new OpenCase(messages as [Shown, ...Shown[]], wait, levelOf(wait, clock));
    });
  return byWait(cases);
}

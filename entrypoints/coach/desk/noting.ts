import type { CoachStore } from '../../../components/composer/store';
import type { Reading } from '../../../engine/analysis/detector';
import { promisesOf } from '../../../engine/reading/promises';
import { unanswered } from '../../../engine/reading/unanswered';
import type { WaitingCase } from '../../../engine/waiting/waiting';
import type { Seen } from '../../../host/desk/seen';
import { forgetAnswered, keepSeen } from '../../../host/desk/seen-store';
import { addressOf } from '../../../host/sites/address';
import type { SiteId } from '../../../host/sites/registry';
import { onOwnClock } from '../clock';
import { isPrivate } from '../keeping';

/** What can be told of a conversation at a rest of the typing. */
function seenIn({ situation, customer }: Reading, store: CoachStore, url: string): Seen[] {
  const who = customer.author;
  if (!who) return [];
  const { promises, diagnostics } = store.getState();
  const [first] = unanswered(situation.thread);
  const since = first?.at ? { since: first.at } : {};
  return [
    ...(first ? [{ kind: 'waiting' as const, who, url, ...since }] : []),
    ...promises.map(({ words, due }) => ({ kind: 'promise' as const, who, url, words, due })),
    ...(diagnostics.some(({ rule }) => rule === 'escalate') ? [{ kind: 'incident' as const, who, url }] : []),
  ];
}

/** Notes for the next shift what a box's conversation shows; a private window leaves nothing behind. */
export interface Noting {
  rested(reading: Reading): void;
  /** A reply was posted: what it promises stands, what waited for it does not. */
  posted(reading: Reading): void;
}

const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** Makes the notes of one box. What was noted once is not written again. */
export function createNoting(site: SiteId, store: CoachStore): Noting {
  let noted = '';
  const urlOf = ({ situation: { thread } }: Reading): string =>
    addressOf(
      site,
      thread.findLast(({ role }) => role === 'customer'),
      location,
    );
  return {
    rested(reading) {
      const seen = seenIn(reading, store, urlOf(reading));
      const written = JSON.stringify(seen);
      if (written === noted || seen.length === 0 || isPrivate()) return;
      noted = written;
      quietly(keepSeen(seen, new Date()));
    },
    posted(reading) {
      const who = reading.customer.author;
      if (!who || isPrivate()) return;
      const now = new Date();
      const url = urlOf(reading);
      const promised = promisesOf(reading.draft, onOwnClock(now)).flatMap(({ due, span }): Seen[] =>
        due ? [{ kind: 'promise', who, url, due, words: reading.draft.text.slice(...span) }] : [],
      );
      quietly(
        forgetAnswered(who, now).then(() => (promised.length > 0 ? keepSeen(promised, now) : undefined)),
      );
    },
  };
}

/** A note of more than these is read by nobody. */
const MOST_NOTED = 100;

/** Notes who was seen waiting, the longest waits first. */
export function noteWaiting(cases: readonly WaitingCase[], urlOf: (key: string) => string): void {
  if (cases.length === 0 || isPrivate()) return;
  const seen = cases.slice(0, MOST_NOTED).map(
    ({ author, key, at }): Seen => ({
      kind: 'waiting',
      who: author,
      url: urlOf(key),
      ...(at ? { since: at } : {}),
    }),
  );
  quietly(keepSeen(seen, new Date()));
}

import { promisesOf } from '../../engine/reading/promises';
import { type Reminder, remindersOf } from '../../host/promises/reminder';
import { eraseReminders, keepReminders } from '../../host/promises/store';
import { addressOf } from '../../host/sites/address';
import type { SiteId } from '../../host/sites/registry';
import { onOwnClock } from './clock';
import { isPrivate } from './keeping';
import type { Line } from './line';
import type { Session } from './session-contract';

/** What a posted reply promised, as reminders. */
function promisedIn(session: Session, text: string, site: SiteId, now: Date): Reminder[] {
  const { draft, situation } = session.readingOf(text);
  const answered = situation.thread.findLast(({ role }) => role === 'customer');
  const told = promisesOf(draft, onOwnClock(now)).map((promise) => ({
    ...promise,
    words: draft.text.slice(...promise.span),
  }));
  return remindersOf(told, addressOf(site, answered, location), now);
}

/** After a reply was posted: has the person reminded of what it promised, and says so where they can take it back. */
export async function remind(session: Session, text: string, site: SiteId, line: Line): Promise<void> {
  if (isPrivate()) return;
  const reminders = promisedIn(session, text, site, new Date());
  if (reminders.length === 0) return;
  await keepReminders(reminders);
  line.tell('remind');
  session.store.getState().reminded(reminders);
}

/** Takes reminders back. */
export async function unremind(
  reminders: readonly Pick<Reminder, 'id'>[],
  line: Pick<Line, 'tell'>,
): Promise<void> {
  await eraseReminders(reminders);
  line.tell('remind');
}

import { browser } from 'wxt/browser';
import { agendaOf } from './agenda';
import type { Reminder } from './reminder';
import { eraseReminders, keepReminders, readReminders } from './store';

/** The one alarm that wakes the background for the next reminder. */
export const ALARM = 'promises';

export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** Without the permission, which the person may take back at any time, nothing is shown and nothing is lost. */
async function show(reminder: Reminder, notice: Notice): Promise<boolean> {
  if (!browser.notifications) return false;
  const iconUrl = browser.runtime.getURL('/icons/128.png' as never);
  await browser.notifications.create(reminder.id, { type: 'basic', iconUrl, ...notice });
  return true;
}

async function setAlarm(next: number | null): Promise<void> {
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
}

/** Reminds of promises: shows what is due, forgets what is over, and has itself woken for the next one. */
export class Bell {
  private last: Promise<void> = Promise.resolve();

  /** @param said what a notification says, in the interface's language */
  constructor(private readonly said: (reminder: Reminder) => Promise<Notice>) {}

  /** Looks at the reminders as they are now. May be called at any time; one look follows the other. */
  look(): Promise<void> {
    this.last = this.last.then(
      () => this.lookNow(),
      () => this.lookNow(),
    );
    return this.last;
  }

  private async lookNow(): Promise<void> {
    const { ring, past, next } = agendaOf(await readReminders(), Date.now());
    await setAlarm(next);
    if (past.length > 0) await eraseReminders(past);
    for (const reminder of ring) {
      // Shown first, noted then: a background stopped in between shows it again, under the same name.
      if (await show(reminder, await this.said(reminder)))
        await keepReminders([{ ...reminder, shown: true }]);
    }
  }
}

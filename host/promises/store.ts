import { browser } from 'wxt/browser';
import { type Reminder, readReminder } from './reminder';

/**
 * Reminders stand in the extension's small storage, each under a name of its own: a page can write them by
 * itself, and two who write at once do not undo each other's.
 */
const PREFIX = 'reminder:';
const nameOf = ({ id }: Pick<Reminder, 'id'>): string => PREFIX + id;

/** Keeps reminders; the same one twice is kept once. */
export async function keepReminders(reminders: readonly Reminder[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(reminders.map((one) => [nameOf(one), one])));
}

/** All reminders, the soonest due first. */
export async function readReminders(): Promise<Reminder[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .flatMap(([name, raw]) => (name.startsWith(PREFIX) ? (readReminder(raw) ?? []) : []))
    .sort((one, other) => Date.parse(one.due) - Date.parse(other.due));
}

export async function eraseReminders(reminders: readonly Pick<Reminder, 'id'>[]): Promise<void> {
  await browser.storage.local.remove(reminders.map(nameOf));
}

/** Calls back when a reminder was kept, shown or erased. @returns how to stop */
export function onReminders(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((name) => name.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

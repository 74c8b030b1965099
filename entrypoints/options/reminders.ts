import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import type { RemindersProps } from '../../components/settings/reminders-section';
import type { Reminder } from '../../host/promises/reminder';
import { eraseReminders, keepReminders, onReminders, readReminders } from '../../host/promises/store';

const NEEDED: Browser.permissions.Permissions = { permissions: ['notifications'] };

/** Asks for the permission. Call it in the person's press: a browser listens to no later request. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request(NEEDED).catch(() => false);

function useAllowed(): [allowed: boolean, ask: () => Promise<boolean>] {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = (): void =>
      void browser.permissions.contains(NEEDED).then(setAllowed, () => setAllowed(false));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return [allowed, askForNotifications];
}

/** The reminders that are kept, as they come and go. */
function useKept(): { kept: readonly Reminder[] | null; failed: boolean } {
  const [kept, setKept] = useState<readonly Reminder[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = (): void => void readReminders().then(setKept, () => setFailed(true));
    read();
    return onReminders(read);
  }, []);
  return { kept, failed };
}

/** What the options page needs to show reminders. The background hears of every change by itself. */
export function useReminders(): RemindersProps {
  const { kept, failed } = useKept();
  const [allowed, onAllow] = useAllowed();
  const [erased, setErased] = useState<readonly Reminder[]>([]);
  return {
    list: kept,
    failed,
    allowed,
    onAllow,
    onErase: (rows) => {
      const ids = new Set(rows.map(({ id }) => id));
      setErased((kept ?? []).filter(({ id }) => ids.has(id)));
      void eraseReminders(rows);
    },
    onRestore: () => void keepReminders(erased),
  };
}

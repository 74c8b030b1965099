import { browser } from 'wxt/browser';
import { momentOf } from '../../components/advice-card/moment';
import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { words } from '../../components/ui/words';
import { ALARM, Bell } from '../../host/promises/bell';
import { openReminder } from '../../host/promises/open';
import { onReminders } from '../../host/promises/store';
import { storedSettings } from '../../host/storage/settings';

/** A bell that speaks the interface's language. */
function createBell(): Bell {
  const settings = storedSettings<Settings>(defaultSettings);
  return new Bell(async ({ due, words: promised }) => {
    const locale = uiLocaleOf(await settings.get(), navigator.language);
    const say = words(locale);
    return {
      title: say('card.promised', { date: momentOf(due, locale) ?? '' }),
      message: say('card.quoted', { text: promised }),
    };
  });
}

const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** A browser has no notifications to listen to until the permission is there. */
function listenToClicks(): void {
  browser.notifications?.onClicked.addListener((id) => quietly(openReminder(id)));
}

/** Keeps reminders going: woken by the alarm, by the browser's start, and by a page that keeps a new one. */
export function keepReminding(): Bell {
  const bell = createBell();
  const look = (): void => quietly(bell.look());
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && look());
  browser.runtime.onStartup.addListener(look);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    listenToClicks();
    look();
  });
  listenToClicks();
  // Kept, erased or brought back by any of our pages; what the bell notes itself changes nothing more.
  onReminders(look);
  look();
  return bell;
}

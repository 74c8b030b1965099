import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { Numbers } from '../../components/desk/tally/door';
import { type PageReport, Popup } from '../../components/popup/popup';
import '../../components/popup/popup.css';
import { defaultSettings, isOn, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { PROTOCOL } from '../../host/protocol/messages';
import { siteFor } from '../../host/sites/sites';
import { storedSettings } from '../../host/storage/settings';
import type { CoachReport } from '../coach/door';
import { systemTheme } from '../options/system-theme';
import { popupDesk } from './desk';

const stored = storedSettings<Settings>(defaultSettings);

/** Asks the page in view what the coach found; a page without our script is elsewhere. */
async function reportOf(settings: Settings): Promise<PageReport> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = tab?.url ? siteFor(new URL(tab.url).hostname) : null;
  if (!site || tab?.id === undefined) return { kind: 'elsewhere' };
  const on = isOn(settings, site.id);
  const answer: unknown = await browser.tabs
    .sendMessage(tab.id, { v: PROTOCOL, type: 'report' })
    .catch(() => null);
  const { healthy = true, composers = [] } = (answer ?? {}) as Partial<CoachReport>;
  return { kind: 'site', site: site.id, on, healthy, composers };
}

function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [page, setPage] = useState<PageReport | null>(null);
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  useEffect(() => {
    void stored.get().then(setSettings);
    popupDesk.door.numbers().then(setNumbers, () => undefined);
  }, []);
  useEffect(() => {
    if (settings) void reportOf(settings).then(setPage);
  }, [settings]);
  if (!settings || !page) return null;
  const toggle = (on: boolean): void => {
    if (page.kind !== 'site') return;
    const next = { ...settings, sites: { ...settings.sites, [page.site]: on } };
    setSettings(next);
    void stored.set(next);
  };
  return (
    <Popup
      locale={uiLocaleOf(settings, navigator.language)}
      theme={systemTheme()}
      page={page}
      desk={{ ...popupDesk, numbers }}
      onToggle={toggle}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

createRoot(document.querySelector('#root') as Element).render(<App />);

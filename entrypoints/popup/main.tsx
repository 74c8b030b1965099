import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { Numbers } from '../../components/desk/tally/door';
import type { FieldState, Reading } from '../../components/popup/elsewhere';
import { type PageReport, Popup } from '../../components/popup/popup';
import '../../components/popup/popup.css';
import { defaultSettings, isOn, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { copyText } from '../../host/clipboard/copy-text';
import { coachField } from '../../host/field/summon';
import { readTab } from '../../host/imports/summon';
import { PROTOCOL } from '../../host/protocol/messages';
import { siteFor } from '../../host/sites/sites';
import { storedSettings } from '../../host/storage/settings';
import type { CoachReport } from '../coach/door';
import { systemTheme } from '../options/system-theme';
import { popupDesk } from './desk';

const stored = storedSettings<Settings>(defaultSettings);

const inFront = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** What the page in view says, and the counts to copy where its site has changed. */
interface Found {
  readonly page: PageReport;
  readonly marks: CoachReport['marks'];
}

/** Asks the page in view what the coach found; a page without our script is elsewhere. */
async function find(settings: Settings): Promise<Found> {
  const tab = await inFront();
  const site = tab?.url ? siteFor(new URL(tab.url).hostname) : null;
  if (!site || tab?.id === undefined) return { page: { kind: 'elsewhere' }, marks: undefined };
  const on = isOn(settings, site.id);
  const answer: unknown = await browser.tabs
    .sendMessage(tab.id, { v: PROTOCOL, type: 'report' })
    .catch(() => null);
  const { healthy = true, composers = [], marks } = (answer ?? {}) as Partial<CoachReport>;
  return { page: { kind: 'site', site: site.id, on, healthy, composers }, marks };
}

/** What helps to mend an adapter: which marks of the site are found no more. Not a word of the page. */
const reportOf = ({ page, marks = {} }: Found): string =>
  JSON.stringify(
    {
      tact: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
      site: page.kind === 'site' ? page.site : undefined,
      missing: Object.keys(marks).filter((name) => marks[name] === 0),
      found: Object.fromEntries(Object.entries(marks).filter(([, count]) => count > 0)),
    },
    null,
    1,
  );

function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [field, setField] = useState<FieldState>('offered');
  const [reading, setReading] = useState<Reading>('offered');
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  useEffect(() => {
    void stored.get().then(setSettings);
    popupDesk.door.numbers().then(setNumbers, () => undefined);
  }, []);
  useEffect(() => {
    if (settings) void find(settings).then(setFound);
  }, [settings]);
  if (!settings || !found) return null;
  const { page } = found;
  const toggle = (on: boolean): void => {
    if (page.kind !== 'site') return;
    const next = { ...settings, sites: { ...settings.sites, [page.site]: on } };
    setSettings(next);
    void stored.set(next);
  };
  const coach = async (): Promise<void> => {
    const tab = await inFront();
    const outcome = tab?.id === undefined ? 'refused' : await coachField(tab.id);
    if (outcome === 'coached') window.close();
    else setField(outcome);
  };
  const read = async (): Promise<void> => {
    const tab = await inFront();
    if (tab?.id !== undefined && (await readTab(tab.id))) window.close();
    else setReading('refused');
  };
  return (
    <Popup
      locale={uiLocaleOf(settings, navigator.language)}
      theme={systemTheme()}
      page={page}
      desk={{ ...popupDesk, numbers }}
      field={field}
      reading={reading}
      onReadPage={() => void read()}
      onToggle={toggle}
      onCoachField={() => void coach()}
      onCopyReport={() => copyText(reportOf(found))}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

createRoot(document.querySelector('#root') as Element).render(<App />);

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ImportPage } from '../../components/import-page/import-page';
import '../../components/import-page/import-page.css';
import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import type { Locale } from '../../engine/types/text';
import { coreRuleset } from '../../host/packs/core';
import { storedSettings } from '../../host/storage/settings';
import { systemTheme } from '../options/system-theme';
import { importDoor } from './door';

const stored = storedSettings<Settings>(defaultSettings);
const { rules } = await coreRuleset();

function App() {
  const [locale, setLocale] = useState<Locale | null>(null);
  useEffect(() => {
    void stored.get().then((settings) => setLocale(uiLocaleOf(settings, navigator.language)));
  }, []);
  return locale && <ImportPage locale={locale} theme={systemTheme()} door={importDoor(locale, rules)} />;
}

createRoot(document.querySelector('#root') as Element).render(<App />);

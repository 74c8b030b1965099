import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import '../../components/welcome/welcome.css';
import { WelcomePage } from '../../components/welcome/welcome-page';
import type { Locale } from '../../engine/types/text';
import { coreRuleset } from '../../host/packs/core';
import { storedSettings } from '../../host/storage/settings';
import { systemTheme } from '../options/system-theme';
import { playOf } from './story';

const stored = storedSettings<Settings>(defaultSettings);
const ruleset = await coreRuleset();

function Playing({ locale, settings, onChange }: PlayingProps) {
  const [better, setBetter] = useState(false);
  const play = useMemo(() => playOf(locale, ruleset, setBetter), [locale]);
  const story = { better, mount: play.mount, onShow: play.show, onReplay: play.replay };
  return <WelcomePage locale={locale} theme={systemTheme()} story={story} ways={{ settings, onChange }} />;
}

interface PlayingProps {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void stored.get().then(setSettings);
  }, []);
  if (!settings) return null;
  const change = (next: Settings): void => {
    setSettings(next);
    void stored.set(next);
  };
  return <Playing locale={uiLocaleOf(settings, navigator.language)} settings={settings} onChange={change} />;
}

createRoot(document.querySelector('#root') as Element).render(<App />);

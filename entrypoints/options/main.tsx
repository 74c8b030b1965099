import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import '../../components/settings/settings.css';
import { type Saving, SettingsPage } from '../../components/settings/settings-page';
import { browserModel, modelState } from '../../host/language-model/model';
import { coreRuleset } from '../../host/packs/core';
import { storedSettings } from '../../host/storage/settings';
import { deskDoor } from './desk';
import { useFixed } from './fixed';
import { openHistoryDoor } from './history';
import { openPacksDoor } from './packs';
import { usePrivacy } from './privacy';
import { useReminders } from './reminders';
import { useShortcuts } from './shortcuts';
import { systemTheme } from './system-theme';
import { useRulesInForce } from './team-rules';

const stored = storedSettings<Settings>(defaultSettings);
const history = openHistoryDoor(async () => (await stored.get()).history);
const model = { stateOf: (locale: 'fr' | 'en') => modelState(browserModel(), locale) };
const packs = openPacksDoor(stored);
/** `#publish-tilleul`: the editor sends here to give a pack its address. */
const publishing = /^#publish-(.+)$/.exec(location.hash)?.[1] ?? null;
const rules = (await coreRuleset()).rules.map(({ id, family, severity }) => ({ id, family, severity }));

function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');
  const reminders = useReminders();
  const shortcuts = useShortcuts();
  const privacy = usePrivacy();
  const inForce = useRulesInForce(rules);
  const fixed = useFixed();
  useEffect(() => {
    void stored.get().then(setSettings);
  }, []);
  if (!settings) return null;
  const change = (next: Settings): void => {
    setSettings(next);
    setSaving('saving');
    stored.set(next).then(
      () => setSaving('saved'),
      () => setSaving('failed'),
    );
  };
  const locale = uiLocaleOf(settings, navigator.language);
  return (
    <SettingsPage
      locale={locale}
      theme={systemTheme()}
      settings={settings}
      rules={inForce}
      saving={saving}
      reminders={reminders}
      history={history}
      model={model}
      packs={packs}
      publishing={publishing}
      fixed={fixed}
      desk={deskDoor}
      shortcuts={shortcuts}
      privacy={privacy}
      onChange={change}
    />
  );
}

createRoot(document.querySelector('#root') as Element).render(<App />);

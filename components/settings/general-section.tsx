import { Switch } from '../ui/switch';
import { useSay } from '../ui/voice';
import { useEditing } from './editing';
import { isOn, type Settings } from './settings';

function Language() {
  const { settings, change } = useEditing();
  const say = useSay();
  return (
    <div className="field">
      <label htmlFor="ui">{say('settings.language')}</label>
      <select
        id="ui"
        aria-describedby="ui-hint"
        value={settings.ui}
        onChange={(event) => change({ ...settings, ui: event.target.value as Settings['ui'] })}
      >
        <option value="auto">{say('settings.auto')}</option>
        <option value="fr" lang="fr">
          {say('settings.french')}
        </option>
        <option value="en" lang="en">
          {say('settings.english')}
        </option>
      </select>
      <p id="ui-hint" className="quiet small">
        {say('settings.languageHint')}
      </p>
    </div>
  );
}

/** Where Tact works, and in which language it speaks. */
export function GeneralSection() {
  const { settings, change } = useEditing();
  const say = useSay();
  const { sites } = settings;
  const put = (some: Partial<Settings['sites']>) => change({ ...settings, sites: { ...sites, ...some } });
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{say('settings.sites')}</h2>
      <div className="rows">
        <Switch labelled label="X" on={sites.x} onChange={(x) => put({ x })} />
        <Switch labelled label="Facebook" on={sites.facebook} onChange={(facebook) => put({ facebook })} />
        <Switch
          labelled
          label="Meta Business Suite"
          on={isOn(settings, 'business-suite')}
          onChange={(on) => put({ 'business-suite': on })}
        />
      </div>
      <Language />
    </section>
  );
}

import { createRoot } from 'react-dom/client';
import { PackEditor } from '../../components/pack-editor/pack-editor';
import '../../components/settings/settings.css';
import '../../components/pack-editor/pack-editor.css';
import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { corePackWithExamples, coreRuleset } from '../../host/packs/core';
import { storedSettings } from '../../host/storage/settings';
import { systemTheme } from '../options/system-theme';
import { openBench } from './bench';
import { packDesk } from './desk';
import { openSampler } from './sample';

/** The editor of the pack that the address names. */
async function start(): Promise<void> {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const stored = storedSettings<Settings>(defaultSettings);
  const [settings, core, ruleset] = await Promise.all([stored.get(), corePackWithExamples(), coreRuleset()]);
  const rules = { pack: core, ruleset };
  const locale = uiLocaleOf(settings, navigator.language);
  createRoot(document.querySelector('#root') as Element).render(
    <PackEditor
      locale={locale}
      theme={systemTheme()}
      desk={packDesk(id, locale)}
      core={core}
      bench={openBench(rules)}
      sampler={openSampler(rules)}
    />,
  );
}

void start();

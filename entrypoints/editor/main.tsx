import coreRuleset from 'virtual:core-ruleset';
import { createRoot } from 'react-dom/client';
import { packIdOf } from '../../components/pack-editor/changes';
import { PackChoice } from '../../components/pack-editor/pack-choice';
import { PackEditor } from '../../components/pack-editor/pack-editor';
import '../../components/pack-editor/pack-editor.css';
import { defaultSettings, type Settings, uiLocaleOf } from '../../components/settings/settings';
import { corePack } from '../../host/packs/core';
import { storedSettings } from '../../host/storage/settings';
import { systemTheme } from '../options/system-theme';
import { openBench } from './bench';
import { deskFor, writable } from './desk';

/** `?pack=` names the pack to write on; without, one is chosen. */
const asked = new URLSearchParams(location.search);

const open = (id: string, name = ''): void =>
  location.assign(`?${new URLSearchParams({ pack: id, ...(name ? { name } : {}) })}`);

async function show(): Promise<void> {
  const settings = await storedSettings<Settings>(defaultSettings).get();
  const look = { locale: uiLocaleOf(settings, navigator.language), theme: systemTheme() };
  document.documentElement.lang = look.locale;
  const root = createRoot(document.querySelector('#root') as Element);
  const id = asked.get('pack');
  if (id === null) {
    const packs = await writable();
    const make = (name: string) =>
      open(
        packIdOf(
          name,
          packs.map((one) => one.id),
        ),
        name,
      );
    root.render(<PackChoice {...look} packs={packs} onOpen={open} onNew={make} />);
    return;
  }
  const core = await corePack();
  const desk = deskFor(id, asked.get('name') || id, look.locale);
  const bench = openBench({ pack: core, ruleset: coreRuleset });
  root.render(<PackEditor {...look} desk={desk} core={core} bench={bench} />);
}

void show();

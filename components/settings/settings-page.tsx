import type { Locale } from '../../engine/types/text';
import type { DeskDoor } from '../desk/tally/door';
import { Button } from '../ui/button';
import { Speaking, useSay } from '../ui/voice';
import { BrandSection } from './brand-section';
import { Contents } from './contents';
import { SavedSection } from './desk/saved-section';
import { ShiftSection } from './desk/shift-section';
import { TallySection } from './desk/tally-section';
import { WaitingSection } from './desk/waiting-section';
import { EditingSettings, useEditing } from './editing';
import { type Fixed, FixedSettings, NOTHING_FIXED } from './fixed';
import { GeneralSection } from './general-section';
import { GuardSection } from './guard-section';
import type { HistoryDoor } from './history/door';
import { HistorySection } from './history/history-section';
import { type ModelProps, ModelSection } from './model-section';
import type { PacksDoor } from './packs/door';
import { PacksSection } from './packs/packs-section';
import { type PrivacyProps, PrivacySection } from './privacy-section';
import { type RemindersProps, RemindersSection } from './reminders-section';
import type { RuleRow } from './rule-rows';
import { RulesSection } from './rules-section';
import type { Settings } from './settings';
import { type ShortcutsProps, ShortcutsSection } from './shortcuts-section';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

export interface SettingsPageProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly settings: Settings;
  readonly rules: readonly RuleRow[];
  readonly saving: Saving;
  readonly reminders: RemindersProps;
  readonly history: HistoryDoor;
  readonly model: ModelProps;
  readonly packs: PacksDoor;
  /** The pack whose address is to be given, when the page was opened for that. */
  readonly publishing?: string | null;
  /** What is fixed for this person: by their organisation, or by a pack of their team. */
  readonly fixed?: Fixed;
  /** Numbers and the shift note; left out where nothing is kept. */
  readonly desk?: DeskDoor;
  readonly shortcuts: ShortcutsProps;
  readonly privacy: PrivacyProps;
  readonly onChange: (settings: Settings) => void;
}

/** Whether the last change is kept, and the way back from a removal. Always there, so that nothing jumps. */
function SavedState({ saving }: { saving: Saving }) {
  const { settings, removal, change, undo } = useEditing();
  const say = useSay();
  return (
    <div className={`saved ${saving}`}>
      <p role="status">
        {removal && `${removal.said} `}
        {saving !== 'idle' && say(`settings.${saving}`)}
      </p>
      {removal && (
        <Button look="link" onClick={undo}>
          {say('settings.undo')}
        </Button>
      )}
      {saving === 'failed' && (
        <Button look="link" onClick={() => change(settings)}>
          {say('settings.retry')}
        </Button>
      )}
    </div>
  );
}

type PageProps = Omit<SettingsPageProps, 'locale' | 'theme' | 'settings' | 'fixed' | 'onChange'>;

function Page(page: PageProps) {
  const { rules, saving, reminders, history, packs, publishing, desk, model, shortcuts, privacy } = page;
  const say = useSay();
  return (
    <main className="page">
      <Contents />
      <h1>{say('settings.title')}</h1>
      <SavedState saving={saving} />
      <BrandSection />
      <GeneralSection />
      <RemindersSection {...reminders} />
      <PacksSection door={packs} publishing={publishing ?? null} />
      <RulesSection rules={rules} />
      <GuardSection />
      <HistorySection door={history} />
      <SavedSection />
      <WaitingSection />
      {desk && <TallySection door={desk} />}
      {desk && <ShiftSection door={desk} />}
      <ModelSection {...model} />
      <ShortcutsSection {...shortcuts} />
      <PrivacySection {...privacy} />
    </main>
  );
}

/** The options page. Every change is handed on at once; there is no button to save. */
export function SettingsPage({ locale, theme, settings, fixed, onChange, ...page }: SettingsPageProps) {
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <EditingSettings settings={settings} onChange={onChange}>
          <FixedSettings value={fixed ?? NOTHING_FIXED}>
            <Page {...page} />
          </FixedSettings>
        </EditingSettings>
      </Speaking>
    </div>
  );
}

import { useState } from 'react';
import type { FieldState, Reading } from '../../components/popup/elsewhere';
import { type PageReport, Popup } from '../../components/popup/popup';
import { EditingSettings } from '../../components/settings/editing';
import type { Fixed } from '../../components/settings/fixed';
import { HistorySection } from '../../components/settings/history/history-section';
import { LastOutcome } from '../../components/settings/history/outcome';
import type { RemindersProps } from '../../components/settings/reminders-section';
import type { RuleRow } from '../../components/settings/rule-rows';
import { defaultSettings, type Settings } from '../../components/settings/settings';
import { SettingsPage } from '../../components/settings/settings-page';
import { Speaking } from '../../components/ui/voice';
import { WelcomePage } from '../../components/welcome/welcome-page';
import type { Locale } from '../../engine/types/text';
import { savedReply } from '../../rules/saved/saved-reply';
import { sampleDesk, samplePopupDesk } from './desk-door';
import { refusedReport, sampleHistory } from './history';
import { samplePacks } from './packs';
import { sampleSections } from './sections';

export interface OwnLook {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
}

const site = { kind: 'site', site: 'x', on: true, healthy: true } as const;

const reports: readonly PageReport[] = [
  { ...site, composers: [{ toMend: 2, threadRead: true }] },
  { ...site, site: 'facebook', composers: [{ toMend: 0, threadRead: false }] },
  { ...site, composers: [] },
  { ...site, on: false, composers: [] },
  { ...site, healthy: false, composers: [] },
  { kind: 'elsewhere' },
];

const rules: readonly RuleRow[] = [
  { id: 'apologise', family: 'moves', severity: 'error' },
  { id: 'offer-handoff', family: 'moves', severity: 'warning' },
  { id: 'personalise', family: 'moves', severity: 'hint' },
  { id: 'blame-customer', family: 'faults', severity: 'error' },
  { id: 'expose-personal-data', family: 'faults', severity: 'error' },
  { id: 'boilerplate', family: 'faults', severity: 'hint' },
  { id: 'dead-channel', family: 'thread', severity: 'error' },
  { id: 'wrong-name', family: 'slips', severity: 'error' },
];

const filled: Settings = {
  ...defaultSettings,
  rulesOff: ['boilerplate'],
  reminders: true,
  saved: [
    savedReply({
      title: 'Retard de livraison',
      text: 'Bonjour {prenom}, toutes nos excuses pour {probleme}. Je vérifie avec le transporteur et je reviens vers vous {delai}.',
    }),
    savedReply({
      title: 'Retour sous 30 jours',
      text: 'Bonjour {prenom}, le retour est gratuit pendant 30 jours.',
      approved: true,
    }),
  ],
  brand: {
    name: 'Maison Tilleul',
    accounts: ['@maisontilleul'],
    address: 'vous',
    contacts: [
      { channel: 'email', value: 'bonjour@maisontilleul.example', topics: 'livraison, retours' },
      { channel: 'phone', value: '01 99 00 12 34', hours: '9-18', open: false },
    ],
    others: [{ name: 'Atelier Sorbier', handles: '@ateliersorbier' }],
    escalation: { ...defaultSettings.brand.escalation, call: 'Claire Morin, poste 412' },
    hours: '9-18',
  },
};

const reminders: RemindersProps = {
  list: [
    {
      id: '1',
      words: 'vous rappelle avant 18\u00a0h',
      due: '2026-05-12T18:00:00+02:00',
      url: 'https://x.com/i/status/1',
    },
    {
      id: '2',
      words: 'I’ll get back to you tomorrow',
      due: '2026-05-13T23:59:00+02:00',
      url: 'https://x.com/i/status/2',
    },
  ],
  failed: false,
  allowed: false,
  onAllow: async () => false,
  onErase: () => undefined,
  onRestore: () => undefined,
};

const model = { stateOf: async () => 'available' as const };

const popups: readonly { page: PageReport; field?: FieldState; reading?: Reading }[] = [
  ...reports.map((page) => ({ page })),
  { page: { kind: 'elsewhere' }, field: 'nothing' },
  { page: { kind: 'elsewhere' }, field: 'refused', reading: 'refused' },
];

/** Every state of the popup, one after another. */
export function Popups({ locale, theme }: OwnLook) {
  const [desk] = useState(() => samplePopupDesk(true));
  return popups.map(({ page, field = 'offered', reading = 'offered' }) => (
    <div className="popup-cell" key={JSON.stringify([page, field])}>
      <Popup
        locale={locale}
        theme={theme}
        page={page}
        desk={desk}
        field={field}
        onToggle={() => {}}
        onCoachField={() => {}}
        reading={reading}
        onReadPage={() => {}}
        onCopyReport={async () => true}
        onOptions={() => {}}
      />
    </div>
  ));
}

/** What an organisation and a team can fix, some of each. */
export const someFixed: Fixed = {
  guard: { reach: 'errors' },
  byPolicy: ['overrides/blame-customer'],
  off: [],
  byTeam: ['overrides/apologise', 'overrides/dead-channel/severity'],
};

interface LiveProps extends OwnLook {
  readonly empty: boolean;
  readonly fixed?: Fixed;
}

/** The options page, live: with a brand filled in, or as it first opens. */
export function LiveSettings({ locale, theme, empty, fixed }: LiveProps) {
  const [history] = useState(() => sampleHistory(locale, empty ? 'empty' : 'filled'));
  const [packs] = useState(() => samplePacks(empty ? 'empty' : 'filled'));
  const [desk] = useState(() => sampleDesk(!empty));
  const [settings, setSettings] = useState(empty ? defaultSettings : filled);
  return (
    <SettingsPage
      locale={locale}
      theme={theme}
      settings={settings}
      rules={empty ? [] : rules}
      saving={empty ? 'idle' : 'saved'}
      reminders={empty ? { ...reminders, list: [] } : reminders}
      model={model}
      history={history}
      packs={packs}
      desk={desk}
      {...(fixed && { fixed })}
      {...sampleSections(locale, () => undefined)}
      onChange={setSettings}
    />
  );
}

const faults = ['full', 'newer', 'unavailable'] as const;
const outcomes = [
  { kind: 'imported', report: refusedReport },
  {
    kind: 'imported',
    report: { kind: 'done', read: 100_000, added: 9_999, already: 2, old: 8, left: 89_991, gone: 1 },
  },
  { kind: 'imported', report: { kind: 'unread', fault: 'encoding' } },
  { kind: 'failed', fault: 'full' },
] as const;

/** The section on sent replies when something stands in its way, and what its deeds can come to. */
export function HistoryStates({ locale, theme }: OwnLook) {
  const quiet: Settings = { ...defaultSettings, history: { on: false, days: 45, most: 300 } };
  const [doors] = useState(() => faults.map((fault) => sampleHistory(locale, fault)));
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <EditingSettings settings={quiet} onChange={() => {}}>
          <main className="page">
            <HistorySection
              door={doors[Number(new URLSearchParams(location.search).get('fault') ?? 0)] ?? doors[0]!}
            />
            {outcomes.map((outcome) => (
              <LastOutcome key={JSON.stringify(outcome)} outcome={outcome} />
            ))}
          </main>
        </EditingSettings>
      </Speaking>
    </div>
  );
}

const nothing = () => undefined;

/** The welcome page, live but for the coach: as it opens, or after the one press. */
export function Welcome({ locale, theme }: OwnLook) {
  const [settings, setSettings] = useState(defaultSettings);
  const [better, setBetter] = useState(false);
  const story = {
    better,
    mount: () => nothing,
    onShow: () => setBetter(true),
    onReplay: () => setBetter(false),
  };
  return (
    <WelcomePage locale={locale} theme={theme} story={story} ways={{ settings, onChange: setSettings }} />
  );
}

import type { Severity } from '../../engine/types/diagnostic';
import type { Channel, Patience } from '../../engine/types/situation';
import type { Locale } from '../../engine/types/text';
import { FIRST_WAITING } from '../../engine/waiting/patience';
import type { SavedReply } from '../../rules/saved/saved-reply';

/** A way to reach the brand, as the options page keeps it. */
export interface SettingsContact {
  readonly channel: Channel;
  readonly value: string;
  /** What it is good for, as typed: «livraison, retours». */
  readonly topics?: string;
  /** When it answers, as typed: «lun-ven 9h-18h». */
  readonly hours?: string;
  /** False while the brand has shut it. */
  readonly open?: boolean;
}

/** Another brand that the same desk answers for. */
export interface SettingsBrand {
  readonly name: string;
  /** Its accounts and addresses, as typed: «@autremarque, autremarque.example». */
  readonly handles: string;
}

/** What holds a post back once: nothing, what cannot be argued about, every error, warnings too. */
export type GuardReach = 'off' | 'certain' | 'errors' | 'warnings';

/** What a person can set. Plain JSON: it is stored and migrated elsewhere, `v` says its shape. */
export interface Settings {
  readonly v: 1;
  readonly ui: 'auto' | Locale;
  /** Sites that are switched off; one that an older Tact did not know is on. */
  readonly sites: { readonly x: boolean; readonly facebook: boolean; readonly 'business-suite'?: boolean };
  readonly rulesOff: readonly string[];
  /** Rules that weigh otherwise here than their pack says. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** What holds a post back; `spared` rules never do. */
  readonly guard: { readonly reach: GuardReach; readonly spared: readonly string[] };
  /** The initials of those who answer from this desk, as typed, and who does now. */
  readonly signing: { readonly all: string; readonly by: string };
  /** Where the team's pack is to be had, as given on the welcome page. */
  readonly teamLink: string;
  readonly brand: {
    readonly name: string;
    readonly accounts: readonly string[];
    readonly address: 'vous' | 'tu';
    /** That rewrites may be sorry and must admit nothing; off in settings that do not know it. */
    readonly admission?: 'forbidden';
    readonly contacts: readonly SettingsContact[];
    readonly others: readonly SettingsBrand[];
    /** Whom to call when a matter is not for the desk, and what to say meanwhile in each language. */
    readonly escalation: { readonly call: string; readonly fr: string; readonly en: string };
    /** When the desk answers, as typed: «9-18»; empty for every hour. */
    readonly hours: string;
  };
  /** Sent replies: whether new ones are kept, for how many days, and how many of each account. */
  readonly history: { readonly on: boolean; readonly days: number; readonly most: number };
  /** Whether to be reminded of what was promised in a reply. */
  readonly reminders: boolean;
  /** The replies that the team keeps to start from. */
  readonly saved: readonly SavedReply[];
  /** After how many open hours a waiting customer is pointed out, and when it is too late. */
  readonly waiting: { readonly x: Patience; readonly elsewhere: Patience };
  /** Whether what is mended before posting is counted. */
  readonly tally: boolean;
  /** Whether the browser's own language model may write one more whole reply. Off in settings that do not know it. */
  readonly model?: boolean;
}

/** What Tact starts with: both sites and every rule on, nothing known of the brand. */
export const defaultSettings: Settings = {
  v: 1,
  ui: 'auto',
  sites: { x: true, facebook: true, 'business-suite': true },
  rulesOff: [],
  severities: {},
  guard: { reach: 'certain', spared: [] },
  signing: { all: '', by: '' },
  teamLink: '',
  brand: {
    name: '',
    accounts: [],
    address: 'vous',
    contacts: [],
    others: [],
    escalation: { call: '', fr: '', en: '' },
    hours: '',
  },
  history: { on: true, days: 90, most: 10_000 },
  reminders: false,
  saved: [],
  waiting: FIRST_WAITING,
  tally: true,
};

/** The interface's language: the one chosen, else the browser's where we speak it, else English. */
export function uiLocaleOf(settings: Pick<Settings, 'ui'>, browserLanguage: string): Locale {
  if (settings.ui !== 'auto') return settings.ui;
  return /^fr\b/i.test(browserLanguage) ? 'fr' : 'en';
}

/** What people write in one line, «LM, AB», one by one. */
export const listed = (written: string | undefined): string[] =>
  (written ?? '')
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Whether Tact helps on a site. One that the stored settings do not know yet is on. */
export const isOn = ({ sites }: Pick<Settings, 'sites'>, site: keyof Settings['sites']): boolean =>
  sites[site] !== false;

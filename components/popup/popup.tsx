import type { Locale } from '../../engine/types/text';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { Speaking, useSay } from '../ui/voice';
import { DeskPart, type PopupDesk } from './desk-part';
import { Elsewhere, type FieldState, type Reading } from './elsewhere';
import { Unhealthy } from './health';
import { TactMark } from './tact-mark';

const SWITCH_WORDS = {
  x: 'popup.onX',
  facebook: 'popup.onFacebook',
  'business-suite': 'popup.onSuite',
} as const;

/** One reply box on the page. */
export interface ComposerReport {
  readonly toMend: number;
  readonly threadRead: boolean;
}

/** What stands in the tab that the popup was opened on. */
export type PageReport =
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'site';
      readonly site: keyof typeof SWITCH_WORDS;
      readonly on: boolean;
      /** False when the page does not match what Tact knows of the site. */
      readonly healthy: boolean;
      readonly composers: readonly ComposerReport[];
    };

type SiteReport = Extract<PageReport, { kind: 'site' }>;

export interface PopupProps {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly page: PageReport;
  /** What came of coaching a field elsewhere. */
  readonly field: FieldState;
  /** What came of reading the page for its contacts and advice. */
  readonly reading: Reading;
  readonly onReadPage: () => void;
  /** What stands around the replies; left out where nothing is kept. */
  readonly desk?: PopupDesk;
  readonly onToggle: (on: boolean) => void;
  readonly onCoachField: () => void;
  /** Copies what is known of a site that has changed; says whether that worked. */
  readonly onCopyReport: () => Promise<boolean>;
  readonly onOptions: () => void;
}

function Note({ title, hint }: { title: string; hint?: string }) {
  return (
    <div className="note">
      <p>{title}</p>
      {hint && <p className="quiet small">{hint}</p>}
    </div>
  );
}

/** What was found on this page, in one or two lines. */
type FoundProps = { page: SiteReport } & Pick<PopupProps, 'field' | 'onCopyReport' | 'onCoachField'>;

function Found({ page, field, onCopyReport, onCoachField }: FoundProps) {
  const say = useSay();
  const { composers } = page;
  if (!page.on) return <Note title={say('popup.offHint')} />;
  if (!page.healthy) return <Unhealthy onCopy={onCopyReport} field={field} onCoachField={onCoachField} />;
  if (composers.length === 0) return <Note title={say('popup.none')} hint={say('popup.noneHint')} />;
  const n = composers.reduce((sum, composer) => sum + composer.toMend, 0);
  const read = composers.every((composer) => composer.threadRead);
  const mend = n > 0 ? say('popup.mend', { n }) : read ? say('popup.nothing') : undefined;
  const thread = say(read ? 'popup.threadRead' : 'popup.threadUnread');
  return (
    <Note
      title={say('popup.composers', { n: composers.length })}
      hint={[mend, thread].filter(Boolean).join(' · ')}
    />
  );
}

type SiteProps = FoundProps & Pick<PopupProps, 'onToggle'>;

function Site({ page, onToggle, ...found }: SiteProps) {
  const say = useSay();
  return (
    <>
      <div className="popup-switch">
        <Switch labelled on={page.on} label={say(SWITCH_WORDS[page.site])} onChange={onToggle} />
      </div>
      <Found page={page} {...found} />
    </>
  );
}

type ContentProps = Omit<PopupProps, 'locale' | 'theme'>;

function Content({ page, desk, onOptions, onToggle, reading, onReadPage, ...asked }: ContentProps) {
  const say = useSay();
  return (
    <main className="popup">
      <h1>
        <TactMark />
        {say('popup.title')}
      </h1>
      {page.kind === 'site' ? (
        <Site page={page} onToggle={onToggle} {...asked} />
      ) : (
        <Elsewhere
          field={asked.field}
          onCoachField={asked.onCoachField}
          reading={reading}
          onReadPage={onReadPage}
        />
      )}
      {desk && <DeskPart desk={desk} onSite={page.kind === 'site' && page.on} />}
      <footer>
        <p className="quiet small">{say('popup.private')}</p>
        <Button look="link" onClick={onOptions}>
          {say('popup.options')}
        </Button>
      </footer>
    </main>
  );
}

/** The toolbar button's page: on or off here, and what was found. */
export function Popup({ locale, theme, ...rest }: PopupProps) {
  return (
    <div className="tact ground" data-theme={theme} lang={locale}>
      <Speaking locale={locale}>
        <Content {...rest} />
      </Speaking>
    </div>
  );
}

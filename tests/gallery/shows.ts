import { type EditorSection, SECTIONS } from '../../components/pack-editor/editor-sections.tsx';

/** Something done before a picture is taken: a press, or words typed, at the element of that number (from the end below 0). */
export interface Step {
  readonly at: string;
  readonly nth?: number;
  readonly type?: string;
  /** Lines of a file that is chosen there. */
  readonly file?: readonly string[];
}

/** A picture of the gallery: which show, brought how far, seen how. */
export interface Show {
  readonly name: string;
  /** What `main.tsx` is asked for: the show, and what else it takes. */
  readonly asked: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly width?: number;
  /** In a site's page there are three themes, on our own pages two. */
  readonly inThePage?: boolean;
  /** Seen at 200 %. */
  readonly doubled?: boolean;
  /** In the system's own colours: one theme. */
  readonly forced?: boolean;
}

const inThePage = (show: string, width = 1440): Show => ({
  name: show,
  asked: { show },
  width,
  inThePage: true,
});
const own = (name: string, show: string, ...steps: Step[]): Show => ({ name, asked: { show }, steps });
const press = (at: string, nth = 0): Step => ({ at, nth });

const section = (name: EditorSection): Step => press('.editor-sections .link', SECTIONS.indexOf(name));
const publishing = [press('.pack .files-buttons .button', 3)];
const changes = [
  press('.rule-entry'),
  { at: '.editor .pair-fields textarea', type: 'Non.' },
  press('.editor-head .button', -1),
];
/** Takes away the rule that would be refused: only a sound pack is published. */
const withoutFaults = [press('.rule-entry', 1), press('h2 + p .link')];
const PAST = ['"réponse"', '"Bonjour cher ami, nous vérifions."', '"Notre belle maison vous remercie."'];

/** Every surface, in every state that has a look of its own. */
export const SHOWS: readonly Show[] = [
  inThePage('bars', 1340),
  inThePage('panels'),
  inThePage('proofs'),
  inThePage('wholes'),
  inThePage('desk'),
  inThePage('field', 420),
  own('popup', 'popup'),
  own('popup-waiting', 'popup', press('.popup-desk > .link')),
  { ...own('popup-narrow', 'popup'), width: 312 },
  own('welcome', 'welcome'),
  own('welcome-team', 'welcome', press('main .button:not(.primary)')),
  own('welcome-alone', 'welcome', press('main .button:not(.primary)', 1)),
  own('settings', 'settings'),
  own('settings-visa', 'settings', press('.visa-giving summary')),
  own('settings-publish', 'settings', ...publishing),
  own(
    'settings-conflict',
    'settings',
    ...publishing,
    { at: '.pack-publish input[type=password]', type: 'geheim' },
    press('.pack-publish .button.primary'),
  ),
  own(
    'settings-proposal',
    'settings',
    { at: '.files input[inputmode=url]', type: 'https://packs.tilleul.example/t.json' },
    press('.files .button', 1),
  ),
  own('fixed', 'fixed'),
  own('first', 'first'),
  own('history', 'history'),
  own('editor', 'editor'),
  own('editor-rule', 'editor', press('.rule-entry')),
  own('editor-core-rule', 'editor', press('.rule-entry', 10)),
  own('editor-new-rule', 'editor', press('section .editor-bar .button')),
  own('editor-regex-rule', 'editor', press('.rule-entry', 1)),
  own('editor-words', 'editor', section('words')),
  own('editor-brand', 'editor', section('brand')),
  own('editor-contacts', 'editor', section('contacts')),
  own('editor-texts', 'editor', section('texts')),
  own('editor-thresholds', 'editor', section('thresholds')),
  own('editor-locks', 'editor', section('locks')),
  own('editor-keys', 'editor', section('keys')),
  own('editor-sample', 'editor', section('sample'), {
    at: '.editor section input[type=file]',
    file: PAST,
  }),
  own('editor-versions', 'editor', section('versions'), press('.versions summary')),
  own('editor-changes', 'editor', ...changes),
  own('editor-conflict', 'editor', ...withoutFaults, ...changes, press('.bench-keep .primary')),
  own('import', 'import'),
  { name: 'import-empty', asked: { show: 'import', read: 'empty' } },
  { name: 'import-nothing', asked: { show: 'import', read: 'nothing' } },
  { ...own('settings-doubled', 'settings'), doubled: true },
  { ...own('editor-doubled', 'editor', press('.rule-entry')), doubled: true },
  { ...inThePage('bars', 1340), name: 'bars-forced', forced: true },
  { ...inThePage('panels'), name: 'panels-forced', forced: true },
  { ...inThePage('desk'), name: 'desk-forced', forced: true },
  { ...own('settings-forced', 'settings'), forced: true },
];

/** The themes that a show is seen in. */
export function themesOf({ forced, inThePage: inSite }: Show): readonly string[] {
  if (forced) return ['light'];
  return inSite ? ['light', 'dim', 'dark'] : ['light', 'dark'];
}

import type { CoachHost } from '../../components/composer/actions';
import { mountBar, mountOverlay } from '../../components/composer/mount';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import type { Settings } from '../../components/settings/settings';
import type { Engine } from '../../engine/analysis/analyse';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Locale } from '../../engine/types/text';
import type { Editor } from '../../host/editors/contract';
import { minimalEdit } from '../../host/editors/minimal';
import type { Composer } from '../../host/sites/contract';
import { createUnderlines } from '../../host/underlines/create';
import { keepBar } from './bar-place';
import { measurer } from './geometry';
import { guardedRules, isPosting } from './guard';
import { openOnRest } from './hover';
import { createJudging } from './judging';
import { createShadow } from './shadow';
import { situationReader } from './situation';
import { textSizeOf, themeOf } from './theme';

export interface SessionOptions {
  readonly composer: Composer;
  readonly editor: Editor;
  readonly engine: Engine;
  readonly rewriter: Rewriter;
  readonly settings: Settings;
  readonly uiLocale: Locale;
  readonly openSettings: () => void;
  /** Everything that the session opens ends with this. */
  readonly closing: AbortController;
}

/** One composer's coach, from its first focus to its end. */
export interface Session {
  readonly store: CoachStore;
  holds(event: MouseEvent | KeyboardEvent): boolean;
  report(): { toMend: number; threadRead: boolean };
  close(): void;
}

function hostOf({ editor, openSettings }: SessionOptions): CoachHost {
  return {
    apply: async (rewrite, draft) => {
      const edit = minimalEdit(draft.text, rewrite.text);
      const outcome = edit ? await editor.replace(edit, draft.text) : 'refused';
      // What only the writer knows is theirs to type: the first blank is selected, ready to be typed over.
      const [blank] = rewrite.slots;
      if (outcome === 'applied' && blank) editor.select(blank.span);
      return outcome;
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    focusEditor: () => editor.element.focus({ preventScroll: true }),
    openSettings,
  };
}

const OVERLAY_LOOK = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  display: 'block',
};

function show(options: SessionOptions, store: CoachStore): HTMLElement {
  const { composer, editor, closing } = options;
  const bar = createShadow('tact-bar', { display: 'block' });
  const overlay = createShadow('tact-overlay', OVERLAY_LOOK);
  const unmounts = [
    mountBar(bar.inside, store),
    mountOverlay(overlay.inside, store, measurer(composer, editor, bar.host)),
  ];
  document.documentElement.append(overlay.host);
  keepBar(composer, bar.host, closing.signal);
  closing.signal.addEventListener('abort', () => {
    for (const unmount of unmounts) unmount();
    overlay.host.remove();
  });
  return bar.host;
}

const undoKeys = /Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z';

function followPage(store: CoachStore, { signal }: AbortController): void {
  const moved = (): void => {
    if (store.getState().open !== null) store.getState().moved();
  };
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, moved, { capture: true, passive: true, signal });
}

/** Opens the coach of one composer. */
export function openSession(options: SessionOptions): Session {
  const { composer, editor, closing, settings, uiLocale } = options;
  const look = { uiLocale, theme: themeOf(composer.root), textSize: textSizeOf(editor.element), undoKeys };
  const store = createCoachStore(hostOf(options), look);
  const underlines = createUnderlines(editor, closing.signal);
  const judging = createJudging({
    ...options,
    store,
    underlines,
    situation: situationReader(composer, settings),
  });
  show(options, store);
  followPage(store, closing);
  openOnRest(editor, underlines, store, closing.signal);
  let allowed: string | null = null;
  return {
    store,
    holds(event) {
      if (!isPosting(composer, event)) return false;
      const { text } = editor.read();
      const rules = guardedRules(judging.now(text));
      if (rules.length === 0 || allowed === text) return false;
      allowed = text;
      store.getState().raiseGuard(rules);
      return true;
    },
    report: () => judging.report(),
    close: () => closing.abort(),
  };
}

import type { CoachHost } from '../../components/composer/actions';
import { mountBar, mountOverlay } from '../../components/composer/mount';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import type { Settings } from '../../components/settings/settings';
import type { Engine } from '../../engine/analysis/analyse';
import type { Reading } from '../../engine/analysis/detector';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Brand } from '../../engine/types/situation';
import type { Draft, Locale } from '../../engine/types/text';
import type { Counted } from '../../host/desk/tally';
import type { Editor } from '../../host/editors/contract';
import { minimalEdit } from '../../host/editors/minimal';
import type { HistoryFault } from '../../host/history/fault';
import type { KeptReply } from '../../host/history/reply';
import type { Composer, Posted } from '../../host/sites/contract';
import type { Underlines } from '../../host/underlines/contract';
import { createUnderlines } from '../../host/underlines/create';
import { keepBar } from './bar-place';
import { beginningOf } from './beginning';
import { BetterWords } from './better-words';
import { goToBlank } from './blanks';
import { deskOf } from './desk/desk';
import { type Library, libraryOf } from './desk/library';
import { createNoting, type Noting } from './desk/noting';
import { followSlash } from './desk/slash';
import { createTallying } from './desk/tallying';
import type { PageWaiting } from './desk/waiting';
import type { BoxReport } from './door';
import { measurer } from './geometry';
import { guardedRules, isPosting } from './guard';
import { openOnRest } from './hover';
import { createJudging, type Judging } from './judging';
import { replyOf } from './keeping';
import type { Line } from './line';
import { recaller } from './recalling';
import { unremind } from './reminding';
import { SentReplies } from './sent-replies';
import { createShadow } from './shadow';
import { situationReader } from './situation';
import { textSizeOf, themeOf } from './theme';

export interface SessionOptions {
  readonly composer: Composer;
  readonly editor: Editor;
  readonly engine: Engine;
  readonly rewriter: Rewriter;
  readonly settings: Settings;
  /** What the packs tell of the brand. */
  readonly told: Partial<Brand> | null;
  readonly uiLocale: Locale;
  readonly line: Line;
  /** Who waits on the page around this box. */
  readonly waiting: PageWaiting;
  /** Why the last reply could not be kept, if it could not. */
  readonly historyFault: HistoryFault | null;
  /** Everything that the session opens ends with this. */
  readonly closing: AbortController;
}

/** One composer's coach, from its first focus to its end. */
export interface Session {
  readonly store: CoachStore;
  holds(event: MouseEvent | KeyboardEvent): boolean;
  /** Acts on a key in the box itself that is ours for now, and says whether it was. */
  takes(event: KeyboardEvent): boolean;
  report(): BoxReport;
  /** The posted reply as it is kept; null when the page does not show whose it is. */
  replyOf(posted: Posted): KeptReply | null;
  /** How a posted reply was read when the person posted it. */
  readingOf(text: string): Reading;
  /** Selects the draft's next blank. */
  fillIn(): void;
  /** A reply was posted: what it adds to the numbers, and what the next shift has to know of it. */
  posted(text: string): Counted;
  close(): void;
}

function hostOf(
  { editor, line, settings }: SessionOptions,
  better: BetterWords,
  desk: CoachHost['desk'] & object,
): CoachHost {
  return {
    desk,
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
    openSettings: () => line.tell('options'),
    unremind: (reminders) => unremind(reminders, line),
    rewritesOf: (finding, draft) => better.of(finding, draft.text),
    wholeOf: (draft) => better.whole(draft.text),
    ...(settings.model && { writeWhole: (draft: Draft) => better.written(draft.text, line) }),
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

/** Judges the draft with the page and with what was sent before, of which more comes when it comes. */
function judge(options: SessionOptions, store: CoachStore, underlines: Underlines, noting: Noting): Judging {
  const { composer, editor, closing, settings, told, line } = options;
  const sent = new SentReplies(line, () => judging.again(), closing.signal);
  const sentBy = (account: string | null) => sent.of(account);
  const situation = situationReader(composer, { settings, told }, sentBy, beginningOf(editor));
  const recall = recaller(store);
  const rested = (reading: Reading): void => {
    void sent.lookFor(reading.draft.text);
    recall(reading);
    noting.rested(reading);
  };
  const judging = createJudging({ ...options, store, underlines, situation, rested });
  // Whose box this is and what was promised here can be told before anything is written.
  const first = judging.reading(editor.read().text);
  recall(first);
  noting.rested(first);
  return judging;
}

/** Lets a press go on to the site or holds it back, and remembers how the draft was read when it was pressed. */
function pressing({ composer, editor }: SessionOptions, store: CoachStore, judging: Judging) {
  let allowed: string | null = null;
  let pressed: { text: string; reading: Reading; found: readonly Diagnostic[] } | null = null;
  return {
    holds(event: MouseEvent | KeyboardEvent): boolean {
      if (!isPosting(composer, event)) return false;
      const { text } = editor.read();
      const found = judging.now(text);
      const rules = guardedRules(found);
      pressed = { text, reading: judging.reading(text), found };
      if (rules.length === 0 || allowed === text) return false;
      allowed = text;
      store.getState().raiseGuard(rules);
      return true;
    },
    readingOf: (text: string): Reading => (pressed?.text === text ? pressed.reading : judging.reading(text)),
    foundIn: (text: string): readonly Diagnostic[] =>
      pressed?.text === text ? pressed.found : judging.now(text),
  };
}

/** The desk around a box; its judging is made after it, and asked only when a view is opened. */
function deskAround(options: SessionOptions, made: () => { judging: Judging; store: CoachStore }) {
  const analysis = (text: string) => made().judging.aside(text);
  const library: Library = libraryOf({ ...options, analysis });
  return { library, desk: deskOf({ ...options, library, analysis, store: () => made().store }) };
}

/** Opens the coach of one composer. */
export function openSession(options: SessionOptions): Session {
  const { composer, editor, closing, uiLocale, historyFault } = options;
  const look = { uiLocale, theme: themeOf(composer.root), textSize: textSizeOf(editor.element), undoKeys };
  const better = new BetterWords(options.rewriter, uiLocale, (text) => judging.analysis(text));
  const { library, desk } = deskAround(options, () => ({ judging, store }));
  const store = createCoachStore(hostOf(options, better, desk), look);
  store.getState().notKept(historyFault);
  const underlines = createUnderlines(editor, closing.signal);
  const noting = createNoting(composer.site, store);
  const tallying = createTallying(store, closing.signal);
  const judging = judge(options, store, underlines, noting);
  const press = pressing(options, store, judging);
  show(options, store);
  followPage(store, closing);
  openOnRest(editor, underlines, store, closing.signal);
  const slash = followSlash(editor, store, library, closing.signal);
  return {
    store,
    holds: press.holds,
    takes: slash.takes,
    report: () => judging.report(),
    readingOf: press.readingOf,
    posted(text) {
      noting.posted(press.readingOf(text));
      return tallying.posted(press.foundIn(text));
    },
    replyOf: (posted) => replyOf(posted, press.readingOf(posted.text), new Date()),
    fillIn: () => void goToBlank(editor),
    close: () => closing.abort(),
  };
}

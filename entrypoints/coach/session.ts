import type { CoachHost } from '../../components/composer/actions';
import { isDismissed } from '../../components/composer/findings';
import { mountBar, mountOverlay } from '../../components/composer/mount';
import { type CoachStore, createCoachStore } from '../../components/composer/store';
import type { Settings } from '../../components/settings/settings';
import type { Engine } from '../../engine/analysis/analyse';
import type { Reading } from '../../engine/analysis/detector';
import type { Rewriter } from '../../engine/rewrite/rewrite';
import type { Diagnostic } from '../../engine/types/diagnostic';
import type { Brand } from '../../engine/types/situation';
import type { Draft, Locale } from '../../engine/types/text';
import { copyText } from '../../host/clipboard/copy-text';
import type { Counted } from '../../host/desk/tally';
import type { Editor } from '../../host/editors/contract';
import { minimalEdit } from '../../host/editors/minimal';
import type { HistoryFault } from '../../host/history/fault';
import type { KeptReply } from '../../host/history/reply';
import type { Composer, Posted, WritingBox } from '../../host/sites/contract';
import type { Underlines } from '../../host/underlines/contract';
import { createUnderlines } from '../../host/underlines/create';
import type { Reminder } from '../../rules/pack/schema';
import { anonymousCase } from '../../rules/report/anonymous-case';
import { keepBar } from './bar-place';
import { beginningOf } from './beginning';
import { BetterWords } from './better-words';
import { goToBlank } from './blanks';
import type { Decisions } from './decisions';
import { deskOf } from './desk/desk';
import { type Library, libraryOf } from './desk/library';
import { createNoting } from './desk/noting';
import { followSlash } from './desk/slash';
import { createTallying } from './desk/tallying';
import { type Visas, visasOf } from './desk/visas';
import type { PageWaiting } from './desk/waiting';
import { type ConversationDismissals, conversationDismissals } from './dismissing';
import type { BoxReport } from './door';
import { measurer } from './geometry';
import { guardedRules, isPosting } from './guard';
import { openOnRest } from './hover';
import { createJudging, type Judging } from './judging';
import { replyOf } from './keeping';
import type { BoxLine } from './line';
import { recaller } from './recalling';
import { unremind } from './reminding';
import { SentReplies } from './sent-replies';
import { createShadow } from './shadow';
import { signatureEdit, signingOf } from './signing';
import { situationReader } from './situation';
import { textSizeOf, themeOf } from './theme';

export interface SessionOptions {
  readonly composer: WritingBox;
  readonly editor: Editor;
  readonly engine: Engine;
  readonly rewriter: Rewriter;
  readonly settings: Settings;
  /** What the packs tell of the brand. */
  readonly told: Partial<Brand> | null;
  readonly uiLocale: Locale;
  readonly line: BoxLine;
  readonly decisions: Decisions;
  /** The rules that the team keeps on. */
  readonly locked?: readonly string[];
  /** What the team reminds of. */
  readonly reminders?: readonly Reminder[];
  /** The text can be read but not written. */
  readonly copyOnly?: boolean;
  /** What is known of the site around the box; nothing where it stands alone. */
  readonly around?: { readonly composer: Composer; readonly waiting: PageWaiting };
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
  /** There is more, or something else, to judge against. */
  again(): void;
  /** A reply was posted: what it adds to the numbers, and what the next shift has to know of it. */
  posted(text: string): Counted;
  close(): void;
}

/** What the coach asks of the page and of what is kept; judging and conversation come once the store is there. */
function hostOf(
  options: SessionOptions,
  better: BetterWords,
  desk: CoachHost['desk'],
  late: Late,
): CoachHost {
  const { editor, line, decisions, settings } = options;
  return {
    ...(desk ? { desk } : {}),
    dismiss: async ({ rule, scope }) => {
      if (scope === 'everywhere') await decisions.switchRule(rule, false);
      if (scope === 'conversation') await late.dismissals?.keep();
    },
    restore: async ({ rule, scope }) => {
      if (scope === 'everywhere') await decisions.switchRule(rule, true);
      if (scope === 'conversation') await late.dismissals?.keep();
    },
    caseOf: (finding) => {
      const { draft, situation } = (late.judging as Judging).reading(editor.read().text);
      return JSON.stringify(anonymousCase(draft.text, situation, finding));
    },
    answerBrand: (name, isTheirs) => decisions.answerBrand(name, isTheirs),
    sign: (initials) => decisions.sign(initials),
    putSignature: async () => {
      const { text } = editor.read();
      const { all, by } = (late.store as CoachStore).getState().signing;
      const edit = signatureEdit(text, by, all);
      return edit ? editor.replace(edit, text) : 'applied';
    },
    apply: async (rewrite, draft) => {
      const edit = minimalEdit(draft.text, rewrite.text);
      const outcome = edit ? await editor.replace(edit, draft.text) : 'refused';
      // What only the writer knows is theirs to type: the first blank is selected, ready to be typed over.
      const [blank] = rewrite.slots;
      if (outcome === 'applied' && blank) editor.select(blank.span);
      return outcome;
    },
    copy: copyText,
    focusEditor: () => editor.element.focus({ preventScroll: true }),
    openSettings: () => line.tell('options'),
    unremind: (reminders) => unremind(reminders, line),
    rewritesOf: (finding, draft) => better.of(finding, draft.text),
    wholeOf: (draft) => better.whole(draft.text),
    ...(settings.model && { writeWhole: (draft: Draft) => better.written(draft.text, line) }),
  };
}

/** What is made after the host, and used by it only when the person presses something. */
interface Late {
  store?: CoachStore;
  judging?: Judging;
  dismissals?: ConversationDismissals;
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
function judge(
  options: SessionOptions,
  store: CoachStore,
  underlines: Underlines,
  heard: (reading: Reading) => void,
): Judging {
  const { composer, editor, closing, settings, told, line } = options;
  const sent = new SentReplies(line, () => judging.again(), closing.signal);
  const sentBy = (account: string | null) => sent.of(account);
  const situation = situationReader(composer, { settings, told }, sentBy, beginningOf(editor));
  const recall = recaller(store);
  const rested = (reading: Reading): void => {
    void sent.lookFor(reading.draft.text);
    recall(reading);
    heard(reading);
  };
  const judging = createJudging({ ...options, store, underlines, situation, rested });
  // Whose box this is and what was promised here can be told before anything is written.
  const first = judging.reading(editor.read().text);
  recall(first);
  heard(first);
  store.getState().announce(options.decisions.noticeFor(first.situation.account));
  return judging;
}

/** Lets a press go on to the site or holds it back, and remembers how the draft was read when it was pressed. */
function pressing(
  { composer, editor, settings }: SessionOptions,
  store: CoachStore,
  judging: Judging,
  visas: Visas | undefined,
) {
  let allowed: string | null = null;
  let pressed: { text: string; reading: Reading; found: readonly Diagnostic[] } | null = null;
  return {
    holds(event: MouseEvent | KeyboardEvent): boolean {
      if (!isPosting(composer, event)) return false;
      const { text } = editor.read();
      const found = judging.now(text);
      const spoken = found.filter(({ rule }) => !isDismissed(store.getState(), rule));
      const rules = guardedRules(spoken, settings.guard);
      pressed = { text, reading: judging.reading(text), found };
      if (visas?.approves(text)) return false;
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
  const { around } = options;
  if (!around) return null;
  const analysis = (text: string) => made().judging.aside(text);
  const library: Library = libraryOf({ ...options, analysis });
  const store = () => made().store;
  const visas = visasOf({ ...options, store, signal: options.closing.signal });
  return { library, visas, desk: deskOf({ ...options, ...around, library, visas, analysis, store }) };
}

/** Opens the coach of one composer. */
export function openSession(options: SessionOptions): Session {
  const { composer, editor, closing, uiLocale, historyFault, settings, decisions } = options;
  const look = { uiLocale, theme: themeOf(composer.root), textSize: textSizeOf(editor.element), undoKeys };
  const late: Late = {};
  const better = new BetterWords(options.rewriter, uiLocale, (text) => judging.analysis(text));
  const desk = deskAround(options, () => ({ judging, store }));
  const store = createCoachStore(hostOf(options, better, desk?.desk, late), look, {
    ...decisions.beginning(),
    signing: signingOf(settings),
    copyOnly: options.copyOnly ?? false,
    lone: options.around === undefined,
    locked: options.locked ?? [],
    reminders: options.reminders ?? [],
  });
  store.getState().notKept(historyFault);
  const underlines = createUnderlines(editor, closing.signal);
  const dismissals = conversationDismissals(store, closing.signal);
  const noting = options.around && createNoting(options.around.composer.site, store);
  const tallying = createTallying(store, closing.signal);
  const judging = judge(options, store, underlines, (reading) => {
    dismissals.follow(reading);
    noting?.rested(reading);
    desk?.visas.follow(reading);
  });
  Object.assign(late, { store, judging, dismissals });
  const press = pressing(options, store, judging, desk?.visas);
  show(options, store);
  followPage(store, closing);
  openOnRest(editor, underlines, store, closing.signal);
  const slash = desk && followSlash(editor, store, desk.library, closing.signal);
  return {
    store,
    holds: press.holds,
    takes: (event) => slash?.takes(event) ?? false,
    report: () => judging.report(),
    readingOf: press.readingOf,
    posted(text) {
      noting?.posted(press.readingOf(text));
      return tallying.posted(press.foundIn(text));
    },
    replyOf: (posted) => replyOf(posted, press.readingOf(posted.text), new Date()),
    again: () => judging.again(),
    fillIn: () => void goToBlank(editor),
    close: () => closing.abort(),
  };
}

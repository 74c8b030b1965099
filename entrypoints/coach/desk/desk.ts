import { isDismissed } from '../../../components/composer/findings';
import type { CoachStore } from '../../../components/composer/store';
import type { DeskHost, Handover, Shot, ShotSide } from '../../../components/desk/views';
import type { Analysis } from '../../../engine/analysis/analyse';
import { caseNoteOf } from '../../../engine/reading/case-note';
import { namesSaid } from '../../../engine/reading/said-names';
import type { Message } from '../../../engine/types/situation';
import type { Editor } from '../../../host/editors/contract';
import { addressOf } from '../../../host/sites/address';
import type { Composer } from '../../../host/sites/contract';
import type { Library } from './library';
import { pictures } from './pictures';
import type { PageWaiting } from './waiting';

interface DeskNeeds {
  readonly composer: Composer;
  readonly editor: Editor;
  readonly library: Library;
  readonly waiting: PageWaiting;
  readonly analysis: (text: string) => Analysis;
  /** Nothing of the store is read before a view is opened. */
  readonly store: () => CoachStore;
}

/** Opens an address as a link would; a link outside the page, which the page's own listeners do not see. */
function follow(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  if (!url.startsWith('mailto:')) link.target = '_blank';
  link.rel = 'noreferrer';
  link.click();
}

function handoverOf({ composer, editor, analysis }: DeskNeeds): Handover {
  const { site } = composer;
  const { reading } = analysis(editor.read().text);
  const who = composer.correspondent?.();
  return {
    site,
    link: addressOf(site, composer.situation().answered, location),
    ...(who ? { handle: who.handle, way: who.way } : {}),
    note: caseNoteOf(reading),
  };
}

/** The customer's message answered, with all its words. */
function customerSide({ composer }: DeskNeeds): ShotSide | null {
  const { answered } = composer.situation();
  if (!answered) return null;
  const handle = composer.correspondent?.()?.handle;
  const { author = handle ?? '', text, at } = answered;
  return { name: author, text, ...(handle ? { handle } : {}), ...(at ? { at } : {}) };
}

/** By what somebody is called in a conversation: at the top of a message, in its greeting, its signature. */
function namesIn(thread: readonly Pick<Message, 'author' | 'text'>[], text: string): string[] {
  const authors = thread.flatMap(({ author }) => author ?? []);
  const said = [...thread.map((one) => one.text), text].flatMap(namesSaid);
  return [...new Set([...authors, ...said])];
}

function shotOf(needs: DeskNeeds): Shot {
  const { composer, editor, store } = needs;
  const state = store().getState();
  const { draft, diagnostics } = state;
  const { text } = editor.read();
  const { account = '', thread } = composer.situation();
  const shown = text === draft.text ? diagnostics.filter(({ rule }) => !isDismissed(state, rule)) : [];
  return {
    site: composer.site,
    customer: customerSide(needs),
    reply: { name: account, text, ...(composer.site === 'x' ? { handle: account } : {}) },
    marks: shown
      .filter(({ severity }) => severity !== 'hint')
      .flatMap(({ spans, severity }) => spans.map((span) => ({ span, severity }))),
    names: namesIn(thread, text),
  };
}

/** What stands around one reply box's reply. Each part reads the page when it is opened, not before. */
export function deskOf(needs: DeskNeeds): DeskHost {
  const { library, waiting } = needs;
  return {
    handover: () => handoverOf(needs),
    saved: library.all,
    insert: library.insert,
    waiting: waiting.look,
    goTo: waiting.goTo,
    shot: () => shotOf(needs),
    follow,
    ...pictures,
  };
}

import { createCoachStore } from '../../components/composer/store';
import { createUnderlines } from '../../host/underlines/create';
import { tellAdviceKeys } from './advice-keys';
import { isBusy } from './at-rest';
import { BetterWords } from './better-words';
import { goToBlank } from './blanks';
import { hostOf, type Late } from './coach-host';
import { deskAround } from './desk/around';
import { createNoting } from './desk/noting';
import { followSlash } from './desk/slash';
import { createTallying } from './desk/tallying';
import { conversationDismissals } from './dismissing';
import { openOnRest } from './hover';
import { judgeBox } from './judge-box';
import { replyOf } from './keeping';
import { pressing } from './pressing';
import type { Session, SessionOptions } from './session-contract';
import { show } from './show';
import { signingOf } from './signing';
import { textSizeOf, themeOf } from './theme';
import { followTheme } from './theming';

const undoKeys = /Mac/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z';

/** Opens the coach of one composer. */
export function openSession(options: SessionOptions): Session {
  const { composer, editor, closing, uiLocale, historyFault, settings, decisions } = options;
  const look = { uiLocale, theme: themeOf(composer.root), textSize: textSizeOf(editor.element), undoKeys };
  const late: Late = {};
  const better = new BetterWords(options.rewriter, uiLocale, (text) => judging.analysis(text));
  const desk = deskAround(options, { judging: () => judging, store: () => store });
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
  const judging = judgeBox(options, store, underlines, (reading) => {
    dismissals.follow(reading);
    noting?.rested(reading);
    desk?.visas.follow(reading);
  });
  Object.assign(late, { store, judging, dismissals });
  const press = pressing(options, store, judging, desk?.visas);
  show(options, store);
  followTheme({ root: composer.root, field: editor.element }, store, closing.signal);
  tellAdviceKeys(store, options.line, closing.signal);
  openOnRest(editor, underlines, store, closing.signal);
  const slash = desk && followSlash(editor, store, desk.library, closing.signal);
  return {
    store,
    holds: press.holds,
    isBusy: () => isBusy(store, editor),
    guardBy: press.guardBy,
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

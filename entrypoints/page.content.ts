import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPageMessage } from '../host/protocol/checks';
import { PROTOCOL } from '../host/protocol/messages';
import { MATCHES } from '../host/sites/hosts';
import '../host/underlines/highlight.css';
import { type CoachDoor, type CoachReport, door, OUR_ELEMENTS } from './coach/door';
import { isOurs, keepDoublePress, keepFocus, keepKeys, stop } from './coach/inside';

/** Whether our extension still stands behind this page; false after an update under an open page. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

const isBox = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);

/** Runs something of ours; a bug of ours must never be the page's. */
function quietly<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Asks for the coach once; when the background does not answer, the page goes on without us. */
function createSummons(): () => void {
  let asked = false;
  return () => {
    if (asked || !isAlive()) return;
    asked = true;
    browser.runtime.sendMessage({ v: PROTOCOL, type: 'inject' }).catch(() => {
      asked = false;
    });
  };
}

const NOTHING: CoachReport = {
  healthy: true,
  composers: [],
  held: { sessions: 0, watched: 0, ports: 0, woken: 0 },
};

function listen(signal: AbortSignal): void {
  const summon = createSummons();
  const here = door();
  const leave = (): void => {
    here.coach?.leave();
    delete here.coach;
  };
  /** The coach, unless the extension was updated or removed under this page: then everything of ours goes. */
  const coach = (): CoachDoor | undefined => {
    if (here.coach && !isAlive()) leave();
    return here.coach;
  };
  const meet = (target: EventTarget | null): void => {
    if (!isBox(target)) return;
    const present = coach();
    if (present) present.attach(target);
    else summon();
  };
  const options = { capture: true, signal };
  keepDoublePress(options);
  window.addEventListener('focusin', (event) => quietly(() => meet(event.target), undefined), options);
  window.addEventListener(
    'click',
    (event) => {
      if (!isOurs(event) && quietly(() => coach()?.holds(event), false)) stop(event);
    },
    options,
  );
  keepKeys((event) => {
    // Only the person presses our buttons: a key that a script of the page makes up is none of ours.
    if (event.isTrusted && quietly(() => coach()?.takes(event), false)) stop(event);
    else if (!isOurs(event) && quietly(() => coach()?.holds(event), false)) stop(event);
  }, options);
  keepFocus(options);
  if (document.activeElement) quietly(() => meet(document.activeElement), undefined);
}

/** What an earlier Tact left in the page when it was updated: Firefox ends its scripts without a word to them. */
function clearRemains(): void {
  for (const one of document.querySelectorAll(OUR_ELEMENTS.join())) one.remove();
}

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  main(context) {
    const here = door();
    clearRemains();
    listen(context.signal);
    context.onInvalidated(() => quietly(() => here.coach?.leave(), undefined));
    browser.runtime.onMessage.addListener((message, _sender, respond) => {
      if (!isPageMessage(message)) return;
      if (message.type === 'advice') quietly(() => here.coach?.advise(), undefined);
      else if (message.type === 'blank') quietly(() => here.coach?.fillIn(), undefined);
      else if (message.type === 'shot') quietly(() => here.coach?.shoot(), undefined);
      else if (message.type === 'go-to')
        quietly(() => here.coach?.waiting.goTo(message.key ?? ''), undefined);
      else if (message.type === 'waiting')
        respond(quietly(() => here.coach && { cases: here.coach.waiting.tell() }, undefined) ?? null);
      else respond(quietly(() => here.coach?.report(), undefined) ?? NOTHING);
    });
  },
});

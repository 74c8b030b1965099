import { browser } from 'wxt/browser';
import type { Ruleset } from '../../engine/types/ruleset';
import { COACH_PORT, isAnswer, PROTOCOL } from '../../host/protocol/messages';

/** How long the background may take to wake before the page goes on without us. */
const PATIENCE_MS = 5000;

/** Asks the background for the rules in force; null when it does not answer or speaks another version. */
export function askForRules(): Promise<Ruleset | null> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: COACH_PORT });
    const end = (ruleset: Ruleset | null): void => {
      clearTimeout(timer);
      resolve(ruleset);
      port.disconnect();
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    port.onDisconnect.addListener(() => end(null));
    port.onMessage.addListener((message) => end(isAnswer(message) ? message.body : null));
    port.postMessage({ v: PROTOCOL, id: 1, type: 'rules' });
  });
}

/** Opens the options page; a content script cannot do so itself. */
export function openOptions(): void {
  if (browser.runtime?.id === undefined) return;
  const port = browser.runtime.connect({ name: COACH_PORT });
  port.postMessage({ v: PROTOCOL, id: 2, type: 'options' });
}

import coreRuleset from 'virtual:core-ruleset';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Answer, COACH_PORT, isInject, isRequest, PROTOCOL } from '../host/protocol/messages';

/** Puts the coach into the frame that asked, in the same isolated world as its entry script. */
async function inject(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/coach.js'] });
}

function listenToPages(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isInject(message) || sender.tab?.id === undefined) return;
    return inject(sender.tab.id, sender.frameId ?? 0);
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COACH_PORT) return;
    port.onMessage.addListener((message) => {
      if (!isRequest(message)) return;
      if (message.type === 'options') void browser.runtime.openOptionsPage();
      else
        port.postMessage({ v: PROTOCOL, id: message.id, type: 'rules', body: coreRuleset } satisfies Answer);
    });
  });
}

function listenToShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== 'advice' || tab?.id === undefined) return;
    browser.tabs.sendMessage(tab.id, { v: PROTOCOL, type: 'advice' }).catch(() => undefined);
  });
}

export default defineBackground(() => {
  listenToPages();
  listenToShortcuts();
});

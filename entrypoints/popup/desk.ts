import { browser } from 'wxt/browser';
import type { PopupDesk } from '../../components/popup/desk-part';
import { injectDrawing } from '../../host/injection/inject';
import { PROTOCOL } from '../../host/protocol/messages';
import { siteFor } from '../../host/sites/sites';
import { deskDoor } from '../options/desk';

type Cases = Awaited<ReturnType<PopupDesk['waiting']>>;

const TRIES = 30;
const BETWEEN_MS = 100;

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function tab(): Promise<number | undefined> {
  const [one] = await browser.tabs.query({ active: true, currentWindow: true });
  const isOurs = one?.url !== undefined && siteFor(new URL(one.url).hostname) !== null;
  return isOurs ? one?.id : undefined;
}

async function ask(tabId: number): Promise<{ cases: Cases } | null> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, { v: PROTOCOL, type: 'waiting' })
    .catch(() => null);
  return (answer ?? null) as { cases: Cases } | null;
}

/** The page's answer; where nobody has opened a reply box yet, the coach that reads the page is brought in first. */
async function waiting(): Promise<Cases> {
  const tabId = await tab();
  if (tabId === undefined) return undefined;
  const there = await ask(tabId);
  if (there) return there.cases;
  await injectDrawing({ tabId }, '/coach.js').catch(() => undefined);
  for (let i = 0; i < TRIES; i++) {
    const answer = await ask(tabId);
    if (answer) return answer.cases;
    await sleep(BETWEEN_MS);
  }
  return undefined;
}

/** What the popup asks of the page in view. */
export const popupDesk: Omit<PopupDesk, 'numbers'> = {
  door: deskDoor,
  waiting,
  goTo: (key) =>
    void tab().then((tabId) => {
      if (tabId === undefined) return;
      void browser.tabs.sendMessage(tabId, { v: PROTOCOL, type: 'go-to', key }).catch(() => undefined);
      window.close();
    }),
};

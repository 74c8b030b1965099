import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { defaultSettings, type Settings } from '../components/settings/settings';
import { TallyKeeper } from '../host/desk/tally-store';
import { coachField } from '../host/field/summon';
import { historyChanges } from '../host/history/changes';
import { HistoryDesk } from '../host/history/desk';
import { openHistory } from '../host/history/open';
import { outbox } from '../host/history/outbox';
import { injectDrawing } from '../host/injection/inject';
import { UNDRAWN } from '../host/injection/undrawn';
import { browserModel } from '../host/language-model/model';
import { writeReply } from '../host/language-model/write';
import { findNouns } from '../host/nouns/find';
import { keepLibrary } from '../host/nouns/library';
import { coreRuleset } from '../host/packs/core';
import type { PacksInForce } from '../host/packs/in-force';
import { judgeVisa } from '../host/packs/visa';
import type { Bell } from '../host/promises/bell';
import { isInject, isRequest } from '../host/protocol/checks';
import { type Answer, COACH_PORT, type Notice, PROTOCOL, type Request } from '../host/protocol/messages';
import { ownShortcuts } from '../host/shortcuts/shortcuts';
import { siteFor } from '../host/sites/sites';
import { BEGINNING, changeSteps } from '../host/storage/first-steps';
import { storedSettings } from '../host/storage/settings';
import { keepPacks } from './background/packs';
import { keepReminding } from './background/reminders';

type Port = Browser.runtime.Port;

/**
 * Puts the coach, or what runs a team's patterns, into the frame that asked, in the world of its entry script.
 * @throws where the frame has gone or went elsewhere: it may ask again
 */
async function inject(what: 'inject' | 'patterns', tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  if (what === 'patterns') {
    await browser.scripting.executeScript({ target, files: ['/patterns.js'] });
    return;
  }
  const results = await injectDrawing(target, '/coach.js');
  if (results.some(({ result }) => result === UNDRAWN)) throw new Error('the frame went elsewhere');
}

/** Those who know the answers. */
interface Desks {
  readonly desk: HistoryDesk;
  readonly bell: Bell;
  readonly packs: PacksInForce;
  readonly tally: TallyKeeper;
}

/** What a question is answered with; null where there is nothing to say. */
async function answerTo(request: Request, { desk, bell, packs, tally }: Desks): Promise<Answer | null> {
  const { id, type } = request;
  const envelope = { v: PROTOCOL, id };
  switch (type) {
    case 'rules':
      return { ...envelope, type, body: await coreRuleset() };
    case 'recent':
      return { ...envelope, type, body: await desk.recent(request.body.account) };
    case 'alike':
      return { ...envelope, type, body: await desk.alike(request.body.account, request.body.draft) };
    case 'collect':
      return { ...envelope, type, body: (await desk.collect()).fault ?? 'stored' };
    case 'write':
      return { ...envelope, type, body: { text: await writeReply(browserModel(), request.body) } };
    case 'count':
      await tally.add(request.body);
      return { ...envelope, type, body: 'counted' };
    case 'packs': {
      const { ruleset, brand, locked, reminders, guard } = await packs.for(request.body.account);
      const isKnown = ruleset.hash === request.body.have;
      return {
        ...envelope,
        type,
        body: { ruleset: isKnown ? null : ruleset, brand, locked, reminders, guard },
      };
    }
    case 'visa':
      return { ...envelope, type, body: await judgeVisa(packs, request.body, new Date()) };
    case 'nouns':
      return { ...envelope, type, body: await findNouns(request.body) };
    case 'shortcuts':
      return { ...envelope, type, body: await ownShortcuts() };
    case 'remind':
      await bell.look();
      return null;
    case 'options':
      await browser.runtime.openOptionsPage();
      return null;
  }
}

/** A page that has gone is not told. */
function post(port: Port, message: Answer | Notice): void {
  try {
    port.postMessage(message);
  } catch {
    // Its port closed a moment ago.
  }
}

function listenToPages(ports: Set<Port>, desks: Desks): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isInject(message) || sender.tab?.id === undefined) return;
    return inject(message.type, sender.tab.id, sender.frameId ?? 0);
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== COACH_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      if (!isRequest(message)) return;
      // What cannot be answered is not: the page goes on without.
      answerTo(message, desks).then(
        (answer) => answer && post(port, answer),
        () => undefined,
      );
    });
  });
}

/** The shortcuts that the page in front acts on. */
const isForPages = (command: string): command is 'advice' | 'blank' | 'shot' =>
  ['advice', 'blank', 'shot'].includes(command);

function listenToShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const isKnown = tab.url !== undefined && siteFor(new URL(tab.url).hostname) !== null;
    if (command === 'field' && !isKnown) return void coachField(tab.id);
    const type = isForPages(command) ? command : 'advice';
    browser.tabs.sendMessage(tab.id, { v: PROTOCOL, type }).catch(() => undefined);
  });
}

/** A new person is shown what Tact does, and begins with what is certain; an update opens nothing. */
function listenToInstallation(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void changeSteps(() => BEGINNING).catch(() => undefined);
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
  });
}

export default defineBackground(() => {
  listenToInstallation();
  keepLibrary();
  const ports = new Set<Port>();
  const changes = historyChanges();
  const settings = storedSettings<Settings>(defaultSettings);
  const retention = async () => (await settings.get()).history;
  const desk = new HistoryDesk(openHistory(changes), outbox, retention, changes, () => {
    for (const port of ports) post(port, { v: PROTOCOL, type: 'changed' });
  });
  listenToPages(ports, { desk, bell: keepReminding(), packs: keepPacks(), tally: new TallyKeeper() });
  listenToShortcuts();
  desk.collect().catch(() => undefined);
});

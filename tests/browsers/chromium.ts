import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Download } from 'playwright-core';
import type { Browser, Saved, Start } from './browser.ts';
import { chromiumOrigin } from './extension-origin.ts';
import { CHROMIUM_MAIL } from './mail.ts';
import { makePage, WINDOW } from './make-page.ts';
import { playwrightHands } from './playwright-hands.ts';
import { QUIET_SWITCHES } from './quiet.ts';

/** The command line that sends every name to the replica server and trusts its certificate. */
export function chromiumSwitches(port: number): string[] {
  const names = `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1`;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...QUIET_SWITCHES, ...root, names, '--ignore-certificate-errors'];
}

const savedOf = async (file: Download): Promise<Saved> => ({
  name: file.suggestedFilename(),
  bytes: await readFile(await file.path()),
});

const LANGUAGES = { fr: 'fr-FR', en: 'en-GB' } as const;

/** The extension's background is a service worker: closing its target stops it until it is asked again. */
async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  if (workers.length === 0) throw new Error('no background to stop');
  for (const { targetId } of workers) await session?.send('Target.closeTarget', { targetId });
  await session?.detach();
}

async function inBackground(context: BrowserContext, script: string): Promise<unknown> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(script);
}

async function reloadExtension(context: BrowserContext): Promise<void> {
  await inBackground(context, 'chrome.runtime.reload()').catch(() => undefined);
}

/** A limit lasts as long as the session that set it, so one tab is kept open for all. */
const tools = new WeakMap<BrowserContext, Promise<CDPSession>>();
function storageTools(context: BrowserContext, origin: string): Promise<CDPSession> {
  const known = tools.get(context);
  if (known) return known;
  const opening = context.newPage().then(async (tab) => {
    await tab.goto(`${origin}/options.html`);
    return context.newCDPSession(tab);
  });
  tools.set(context, opening);
  return opening;
}

/** Opens Chromium with the unpacked extension, in a profile of its own. */
export async function openChromium({
  executable,
  extension,
  port,
  headless,
  locale = 'en',
}: Start): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'tact-chromium-'));
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(CHROMIUM_MAIL));
  const files: Download[] = [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    locale: LANGUAGES[locale],
    viewport: WINDOW,
    args: [...chromiumSwitches(port), ...load],
  });
  context.on('page', (tab) => tab.on('download', (file) => files.push(file)));
  const open = async (url: string) => {
    const page = makePage(await playwrightHands(await context.newPage()));
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    page: open,
    ownPage: async (path) => open(`${await chromiumOrigin(extension ?? '')}/${path}`),
    inBackground: (script) => inBackground(context, script),
    // Chromium reads its preferences once, when it starts.
    takeMail: async () => undefined,
    saved: () => Promise.all(files.map(savedOf)),
    stopBackground: () => stopWorkers(context),
    updateExtension: () => reloadExtension(context),
    limitStorage: async (bytes) => {
      const origin = await chromiumOrigin(extension ?? '');
      const quota = bytes === null ? {} : { quotaSize: bytes };
      await (await storageTools(context, origin)).send('Storage.overrideQuotaForOrigin', {
        origin,
        ...quota,
      });
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

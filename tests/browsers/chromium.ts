import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Start } from './browser.ts';
import { makePage, WINDOW } from './make-page.ts';
import { playwrightHands } from './playwright-hands.ts';
import { QUIET_SWITCHES } from './quiet.ts';

/** The command line that sends every name to the replica server and trusts its certificate. */
export function chromiumSwitches(port: number): string[] {
  const names = `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE 127.0.0.1`;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...QUIET_SWITCHES, ...root, names, '--ignore-certificate-errors'];
}

const LANGUAGES = { fr: 'fr-FR', en: 'en-GB' } as const;

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
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    locale: LANGUAGES[locale],
    viewport: WINDOW,
    args: [...chromiumSwitches(port), ...load],
  });
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    page: async (url) => {
      const page = makePage(await playwrightHands(await context.newPage()));
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findInstalled, type Kind } from './find.ts';

const run = promisify(execFile);
const DOWNLOADS = '.cache/browsers';

const PACKAGES: Readonly<Record<Kind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

async function isRootOnDebian(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID=debian$/m.test(release);
}

/** Debian's own package, with a font for emoji. */
async function fromDebian(kind: Kind): Promise<string | undefined> {
  if (!(await isRootOnDebian())) return undefined;
  await run('apt-get', ['update', '-qq']);
  const packages = [PACKAGES[kind], 'fonts-noto-color-emoji'];
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return findInstalled(kind);
}

async function fromPlaywright(): Promise<string> {
  await run('npx', ['playwright-core', 'install', 'chromium']);
  return (await import('playwright-core')).chromium.executablePath();
}

/** Mozilla's own build: Playwright's Firefox is patched and takes no extension. */
async function fromMozilla(): Promise<string> {
  const { stdout } = await run('npx', [
    '@puppeteer/browsers',
    'install',
    'firefox@stable',
    '--path',
    DOWNLOADS,
  ]);
  return stdout.trim().split(' ').slice(1).join(' ');
}

/** Finds a browser: the machine's, else Debian's package, else a download, else says what to do. */
export async function obtain(kind: Kind): Promise<string> {
  const ways = [
    () => Promise.resolve(findInstalled(kind)),
    () => fromDebian(kind),
    kind === 'chromium' ? fromPlaywright : fromMozilla,
  ];
  for (const way of ways) {
    const found = await way().catch(() => undefined);
    if (found) return found;
  }
  throw new Error(
    `No ${kind} here, and none could be fetched: install it or name it in TACT_${kind.toUpperCase()}.`,
  );
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** The folder of the built extension for a browser; built first where it is missing. */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const folder = path.join(ROOT, '.output', FOLDERS[browser]);
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    const target = browser === 'chromium' ? 'chrome' : 'firefox';
    execFileSync(path.join(ROOT, 'node_modules/.bin/wxt'), ['build', '-b', target], {
      cwd: ROOT,
      stdio: 'ignore',
    });
  }
  return folder;
}

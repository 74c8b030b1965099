import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/**
 * The built extension as it is once the person has said yes to a permission that it asks for: no browser without a
 * screen lets a test press that prompt.
 */
export function allowed(folder: string, permission: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tact-allowed-'));
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const { permissions = [], optional_permissions: optional = [] } = manifest;
  if (!optional.includes(permission)) throw new Error(`${permission} is not asked for`);
  const granted = {
    permissions: [...permissions, permission],
    optional_permissions: optional.filter((one) => one !== permission),
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...granted }));
  return copy;
}

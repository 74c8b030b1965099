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
      // As it ships, whatever the test runner says of itself.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  return folder;
}

type Lists = Record<string, string[]>;

/** A copy of the built extension with another manifest. */
function withManifest(folder: string, change: (manifest: Lists) => Lists): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'tact-allowed-'));
  cpSync(folder, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Lists;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
  return copy;
}

/**
 * The built extension as it is once the person has said yes to a permission that it asks for: no browser without a
 * screen lets a test press that prompt.
 */
export function allowed(folder: string, permission: string): string {
  return withManifest(folder, ({ permissions = [], optional_permissions: optional = [] }) => {
    if (!optional.includes(permission)) throw new Error(`${permission} is not asked for`);
    return {
      permissions: [...permissions, permission],
      optional_permissions: optional.filter((one) => one !== permission),
    };
  });
}

/**
 * The built extension as it is in a tab where the person has pressed its button or its shortcut: that press lets it in,
 * and no browser without a screen lets a test make it.
 */
export const letInto = (folder: string, site: string): string =>
  withManifest(folder, ({ permissions = [], host_permissions: hosts = [] }) => {
    if (!permissions.includes('activeTab')) throw new Error('activeTab is not asked for');
    return { host_permissions: [...hosts, site] };
  });

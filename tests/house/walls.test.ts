import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'node_modules/.bin');

/** A small house with one fault planted in each room, judged by the same tool and configuration. */
const PLANTED: Readonly<Record<string, string>> = {
  'engine/planted-room.ts': "import '../host/ok';",
  'engine/planted-package.ts': "import 'react';",
  'rules/planted-package.ts': "import 'react';",
  'rules/planted-room.ts': "import '../host/ok';",
  'host/planted-room.ts': "import '../components/ok';",
  'components/planted-package.ts': "import 'idb';",
  'components/planted-room.ts': "import '../host/ok';",
  'host/planted-entrypoint.ts': "import '../entrypoints/ok';",
  'components/planted-bin.ts': "import '../rules/bin/ok';",
};

let house = '';

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'walls-'));
  for (const room of ['engine', 'rules', 'rules/bin', 'host', 'components', 'entrypoints'])
    put(`${room}/ok.ts`, 'export const ok = 1;');
  for (const [file, text] of Object.entries(PLANTED)) put(file, text);
  cpSync(path.join(ROOT, '.dependency-cruiser.cjs'), path.join(house, '.dependency-cruiser.cjs'));
  put('tsconfig.json', '{}');
  put('package.json', '{"dependencies":{"react":"*","idb":"*"}}');
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function violations(): string[] {
  const { stdout } = spawnSync(
    path.join(BIN, 'depcruise'),
    ['--output-type', 'json', 'engine', 'rules', 'host', 'components', 'entrypoints'],
    { cwd: house, encoding: 'utf8', maxBuffer: 64e6 },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string }[] } };
  return summary.violations.map(({ from }) => from);
}

describe('the walls between rooms', () => {
  it('sees every planted violation, and nothing else', () => {
    expect([...new Set(violations())].sort()).toEqual(Object.keys(PLANTED).sort());
  });

  it('reads the real modules: none passes unread', () => {
    const out = execFileSync(path.join(BIN, 'depcruise'), ['--output-type', 'json', 'engine', 'rules'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    const { summary } = JSON.parse(out) as { summary: { totalCruised: number; error: number } };
    expect(summary.totalCruised).toBeGreaterThan(50);
    expect(summary.error).toBe(0);
  });
});

describe('the engine', () => {
  it.each([
    'document.title;',
    'browser.runtime.id;',
    'process.exit();',
    "import fs from 'node:fs';\nfs.readFileSync;",
  ])('does not compile with «%s»', (line) => {
    const dir = mkdtempSync(path.join(ROOT, 'engine', '.planted-'));
    try {
      writeFileSync(path.join(dir, 'planted.ts'), `export {};\n${line}\n`);
      writeFileSync(
        path.join(dir, 'tsconfig.json'),
        JSON.stringify({ extends: '../tsconfig.json', include: ['planted.ts'] }),
      );
      expect(spawnSync(path.join(BIN, 'tsc'), ['-p', dir]).status).not.toBe(0);
      writeFileSync(path.join(dir, 'planted.ts'), 'export const sound = 1;\n');
      expect(spawnSync(path.join(BIN, 'tsc'), ['-p', dir]).status).toBe(0);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

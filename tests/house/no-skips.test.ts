import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Written so that this file does not hold what it looks for. */
const SKIPPED = new RegExp(
  `\\b(?:it|test|describe|suite)\\s*\\.\\s*(?:${['skip', 'only', 'todo', 'fails'].join('|')}|skipIf|runIf)\\b|\\bx(?:it|describe)\\(`,
);

const isSkipping = (text: string): boolean => SKIPPED.test(text);

function testFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts', '*.test.tsx'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter(Boolean);
}

describe('no test is skipped', () => {
  it.each(['skip', 'only', 'todo', 'skipIf'].map((how) => `it.${how}('x', () => {})`))(
    'sees a planted «%s»',
    (planted) => {
      expect(isSkipping(planted)).toBe(true);
    },
  );

  it('finds none in the project', () => {
    const files = testFiles();
    expect(files.length).toBeGreaterThan(5);
    const found = files.filter((file) => isSkipping(readFileSync(path.join(ROOT, file), 'utf8')));
    expect(found).toEqual([]);
  });
});

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../budgets/budgets.ts';
import { overweight, weigh } from '../budgets/weigh.ts';
import { builtExtension } from './coach/build.ts';

const planted = mkdtempSync(path.join(tmpdir(), 'tact-overweight-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe.each(['chromium', 'firefox'] as const)('the extension for %s', (name) => {
  it('weighs what it may', () => {
    expect(overweight(builtExtension(name), BUDGETS)).toEqual([]);
  });

  it.each(BUDGETS)('has $part, and no room for another half of it', ({ part, plain, packed }) => {
    const weight = weigh(builtExtension(name), part);
    expect(weight.plain).toBeGreaterThan(plain / 1.5);
    expect(weight.packed).toBeGreaterThan(packed / 1.5);
  });
});

describe('a build that is too heavy', () => {
  it('is seen, by the part that is', () => {
    cpSync(builtExtension('chromium'), planted, { recursive: true });
    const file = path.join(planted, 'content-scripts/page.js');
    writeFileSync(file, `${'a'.repeat(8000)}`);
    expect(overweight(planted, BUDGETS)).toEqual([
      'content-scripts/page.js: 8 KB plain, 7 at most: it runs in every page of the sites, before a reply box is there',
    ]);
  });

  it('is seen where a page loads one file more', () => {
    writeFileSync(path.join(planted, 'more.js'), 'a'.repeat(1_000_000));
    writeFileSync(path.join(planted, 'popup.html'), '<script src="/more.js"></script>');
    expect(overweight(planted, BUDGETS).some((line) => line.startsWith('popup.html: 1000 KB plain'))).toBe(
      true,
    );
  });

  it('is no build where a part is missing', () => {
    rmSync(path.join(planted, 'coach.js'));
    expect(() => overweight(planted, BUDGETS)).toThrow('coach.js');
  });
});

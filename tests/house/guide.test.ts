import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepsIn, walking } from '../e2e/guide/walk.ts';
import { unsaid } from './said.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** Words in bold. */
const BOLD = /\*\*([^*]+)\*\*/g;

/** The numbered steps that no id names. */
const unnamed = (guide: string): string[] =>
  guide
    .split(/\n(?=\d+\. |## |\n)/)
    .filter((part) => /^\s*\d+\. /.test(part) && stepsIn(part).length !== 1)
    .map((part) => part.trim());

/** Which parts of the guide each browser test walks: `walking(['shot', 'saved'])`. */
function walkedParts(): string[] {
  const folder = path.join(ROOT, 'tests/e2e');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/walking\(\[([^\]]+)\]/g)])
    .flatMap(([, parts = '']) => [...parts.matchAll(/'([a-z]+)'/g)].map(([, part = '']) => part));
}

describe('every step of the guide', () => {
  const [english, french] = [read('docs/guide.md'), read('docs/guide.fr.md')];
  const parts = [...new Set(stepsIn(english).map((id) => id.split('-')[0]))];

  it('has an id of its own, the same in both languages', () => {
    expect(unnamed(english)).toEqual([]);
    expect(unnamed(french)).toEqual([]);
    expect(stepsIn(french)).toEqual(stepsIn(english));
    expect(new Set(stepsIn(english)).size).toBe(stepsIn(english).length);
    expect(stepsIn(english).length).toBeGreaterThan(30);
  });

  it('is walked by one browser test, which fails at its end for each step left out', () => {
    expect(walkedParts().sort()).toEqual(parts.sort());
  });

  it('would be caught without an id, without a walk, and walked without being there', async () => {
    expect(unnamed('1. Press.\n2. Look. <!-- step: a-b -->')).toEqual(['1. Press.']);
    const walk = walking(['shot'], '1. Press. <!-- step: shot-open -->\n2. Look. <!-- step: shot-look -->');
    await walk.step('shot-open');
    expect(walk.left()).toEqual(['shot-look']);
    await expect(walk.step('shot-gone')).rejects.toThrow('no step');
    const failing = walk.step('shot-look', () => Promise.reject(new Error('went wrong')));
    await expect(failing).rejects.toThrow('went wrong');
    expect(walk.left()).toEqual(['shot-look']);
  });
});

describe.each([
  ['docs/guide.md', 'assets/locales/en.json'],
  ['docs/guide.fr.md', 'assets/locales/fr.json'],
])('%s', (guide, locale) => {
  const book = JSON.parse(read(locale)) as object;

  it('names what one presses by the words that stand there', () => {
    expect(unsaid(read(guide), BOLD, book)).toEqual([]);
    expect(read(guide).match(/\*\*/g)?.length).toBeGreaterThan(20);
  });

  it('would be caught with a word that stands nowhere', () => {
    expect(unsaid('Press **Teleport**.', BOLD, book)).toEqual(['Teleport']);
  });
});

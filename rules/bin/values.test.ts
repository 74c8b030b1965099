import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withValues } from './values';

const OPTIONS = { trust: { type: 'string' }, private: { type: 'boolean' }, out: { type: 'string' } } as const;

it('takes what begins with a dash for the value of the option before it', () => {
  expect(withValues(['verify', 'a.json', '--trust', '-4f_x', '--private'], OPTIONS)).toEqual([
    'verify',
    'a.json',
    '--trust=-4f_x',
    '--private',
  ]);
  expect(withValues(['--out', '--4f'], OPTIONS)).toEqual(['--out=--4f']);
});

it('leaves alone what is an option, what has its value, and what takes none', () => {
  for (const args of [
    ['--out', '--private'],
    ['--out', '--trust=a'],
    ['--trust=-a', '-b'],
    ['--private', '-x'],
    ['--trust', 'a'],
    ['--trust'],
    [],
  ])
    expect(withValues(args, OPTIONS)).toEqual(args);
});

it('lets a customer’s message begin with a dash on the command line', () => {
  const { status, stderr } = spawnSync(
    path.resolve('node_modules/.bin/tsx'),
    [path.join(import.meta.dirname, 'tact.ts'), 'check', 'Bonjour', '--customer', '- colis perdu'],
    { encoding: 'utf8' },
  );
  expect([stderr, status]).toEqual(['', 0]);
});

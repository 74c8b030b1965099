import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../pack/schema/pack';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
const place = (name: string): string => path.join(folder, name);

function pack(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    path.join(ROOT, 'node_modules/.bin/tsx'),
    ['rules/bin/tact.ts', 'pack', ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, out: stdout.trim(), err: stderr.trim() };
}

/** The new pack with something changed, in a file of its own. */
function variant(name: string, change: (one: Pack) => void): string {
  const one = JSON.parse(readFileSync(place('shop.json'), 'utf8')) as Pack;
  change(one);
  writeFileSync(place(name), JSON.stringify(one));
  return place(name);
}
const rule = (one: Pack) => one.rules?.[0] as NonNullable<Pack['rules']>[number];

beforeAll(() => {
  expect(pack('new', 'shop', '--name', 'Shop', '--out', place('shop.json')).status).toBe(0);
});

describe('tact pack', () => {
  it('a new pack can be used, and its examples hold; nothing is overwritten', () => {
    expect(pack('check', place('shop.json'))).toMatchObject({ status: 0, out: '1 pack, 0 faults' });
    expect(pack('test', place('shop.json'))).toMatchObject({
      status: 0,
      out: '4 examples as they should be, 0 not',
    });
    expect(pack('new', 'shop', '--out', place('shop.json')).status).toBe(1);
  });

  it('tells faults of form and of phrases in the forms that machines read', () => {
    const loud = variant('loud.json', (one) => Object.assign(rule(one), { severity: 'loud' }));
    const open = variant('open.json', (one) => {
      Object.assign(rule(one).detect, { fr: ['(cher'] });
      one.overrides = { 'apologise/nothing': { severity: 'hint' } };
    });
    const sarif = JSON.parse(pack('check', loud, '--format', 'sarif').out);
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'x-shop/dear-friend', level: 'error' });
    const { status, out } = pack('check', open, '--format', 'github');
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=.*open\.json,line=1::x-shop\/dear-friend: phrase 1 \(fr\)/m);
    expect(out).toMatch(/^::warning .*apologise\/nothing/m);
  });

  it('an example that comes out wrong ends with status 1 and names the rule', () => {
    const wrong = variant('wrong.json', (one) => Object.assign(rule(one).detect, { en: ['my darling'] }));
    const { status, out } = pack('test', wrong, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([{ rule: 'x-shop/dear-friend', level: 'error' }]);
  });

  it('diff and merge: what differs, both editions together, and what is contested', () => {
    const mine = variant('mine.json', (one) => Object.assign(rule(one), { severity: 'error' }));
    const theirs = variant('theirs.json', (one) => Object.assign(one, { name: 'Boutique' }));
    const other = variant('other.json', (one) => Object.assign(rule(one), { severity: 'hint' }));
    expect(pack('diff', place('shop.json'), mine).out).toContain('rules/x-shop/dear-friend/severity');
    expect(pack('diff', mine, mine).status).toBe(0);
    expect(pack('merge', place('shop.json'), mine, theirs, '--out', place('merged.json')).status).toBe(0);
    expect(JSON.parse(readFileSync(place('merged.json'), 'utf8'))).toMatchObject({
      name: 'Boutique',
      rules: [{ severity: 'error' }],
    });
    const { status, err } = pack('merge', place('shop.json'), mine, other, '--out', place('merged.json'));
    expect(status).toBe(1);
    expect(err).toContain('mine    "error"\n  theirs  "hint"\n  base    "warning"');
  });

  it('signs with a key that only its owner reads, and verifies', () => {
    const key = pack('key', place('key.json')).out;
    expect(statSync(place('key.json')).mode & 0o077).toBe(0);
    expect(pack('key', place('key.json')).status).toBe(1);
    const signature = pack('sign', place('shop.json'), '--key', place('key.json')).out;
    expect(existsSync(signature)).toBe(true);
    expect(pack('verify', place('shop.json'), '--trust', key).status).toBe(0);
    const touched = variant('touched.json', (one) => Object.assign(one, { version: 2 }));
    const { status, err } = pack('verify', touched, '--trust', key, '--signature', signature);
    expect([status, err.slice(0, 14)]).toEqual([1, 'other-content:']);
    // Its own signature is looked for beside it, and named where there is none.
    expect(pack('verify', touched, '--trust', key).err).toMatch(/beside it: .*[0-9a-f]{64}\.sig\.json$/);
  });

  it('is run by npm from another folder, as Git’s merge driver is, and finds the files there', () => {
    const npm = (...args: string[]) =>
      spawnSync('npm', ['run', '-s', '--prefix', ROOT, 'tact', '--', 'pack', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    variant('ours.json', (one) => Object.assign(rule(one), { severity: 'error' }));
    variant('yours.json', (one) => Object.assign(one, { name: 'Boutique' }));
    expect(npm('merge', 'shop.json', 'ours.json', 'yours.json', '--out', 'ours.json').status).toBe(0);
    expect(JSON.parse(readFileSync(place('ours.json'), 'utf8'))).toMatchObject({
      name: 'Boutique',
      rules: [{ severity: 'error' }],
    });
    expect(npm('check', 'nothing.json').stderr.trim()).toBe('nothing.json: there is no such file');
  });

  it('docs: a page of the rules, where nothing of a pack is markup', () => {
    const html = variant('html.json', (one) => Object.assign(rule(one).message, { en: '<b>No</b> [x](y)' }));
    const { out } = pack('docs', html);
    expect(out).toContain('> \\<b\\>No\\</b\\> \\[x\\](y)');
    expect(out).toContain('- flagged: Hello **dear friend**');
  });

  it('says which word is missing', () => {
    expect(pack('check').err).toContain('expected a pack’s file');
    expect(pack('chekc').err).toContain('expected check, test');
  });
});

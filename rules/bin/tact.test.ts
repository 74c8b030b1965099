import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

function tact(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    path.join(ROOT, 'node_modules/.bin/tsx'),
    ['rules/bin/tact.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

const LINE = JSON.stringify({
  id: 'a',
  platform: 'x',
  visibility: 'public',
  brand: { name: 'Meublerie', contacts: [{ channel: 'dm', value: '@meublerie' }] },
  thread: [{ role: 'customer', text: 'Commande jamais reçue, 10 mails sans réponse !' }],
  draft: 'Bonjour, vous auriez dû lire nos conditions.',
});

describe('tact check --format ndjson', () => {
  it('answers each case in order, goes on after a malformed line and ends with status 1', () => {
    const { status, out } = tact(['check', '--format', 'ndjson'], `${LINE}\n{"id":"b"}\nnot json\n${LINE}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, Boolean(error)])).toEqual([
      ['a', false],
      ['b', true],
      [undefined, true],
      ['a', false],
    ]);
    expect(status).toBe(1);
  });

  it('gives act, spans, reasons and rewrites that are the draft after their edits', () => {
    const { out, status } = tact(['check', '--format', 'ndjson', '--ui', 'en'], `${LINE}\n`);
    const [answer] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const blame = answer.diagnostics.find(({ rule }: { rule: string }) => rule === 'blame-customer');
    expect(answer.customer.act).toBe('complaint');
    expect(answer.locale).toBe('fr');
    expect(blame.message).toBe('This reads as: it’s your own fault.');
    expect(blame.spans[0][1]).toBeGreaterThan(blame.spans[0][0]);
    expect(blame.rewrites[0].text).not.toContain('auriez dû');
    expect(status).toBe(0);
  });

  it('never repeats a draft in an error', () => {
    const { out } = tact(['check', '--format', 'ndjson'], '{"platform":"x","draft":"secret words"}\n');
    expect(out).toContain('error');
    expect(out).not.toContain('secret');
  });
});

describe('tact rewrite', () => {
  it('answers each case with first rewrites and whole replies, and goes on after a malformed line', () => {
    const { status, out } = tact(['rewrite', '--format', 'ndjson'], `${LINE}\nnot json\n${LINE}\n`);
    const [answer, error, again] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const blame = answer.rewrites.find(({ rule }: { rule: string }) => rule === 'blame-customer');
    expect(blame.rewrite.text).not.toContain('auriez dû');
    expect(answer.whole.length).toBeGreaterThan(1);
    expect(answer.whole[0].text).toMatch(/message privé/);
    expect([answer.why, error.error, again, status]).toEqual([null, 'not JSON', answer, 1]);
  });

  it('says why there is no whole reply', () => {
    const empty = JSON.stringify({ ...JSON.parse(LINE), draft: '' });
    const { out } = tact(['rewrite', '--format', 'ndjson'], empty);
    expect(JSON.parse(out)).toMatchObject({ rewrites: [], whole: [], why: 'sound' });
  });

  it('prints them for people, a long one in posts too', () => {
    const facts = [
      'Vous auriez dû lire les conditions.',
      'Votre commande 4512 est au dépôt de Lens depuis le 3 mai et repart le 6 mai.',
      'Le camion du matin passe d’abord par Arras, puis par Douai, où il charge deux autres palettes.',
      'Le livreur vous appelle une heure avant son passage, entre 8 h et 12 h.',
      'S’il ne vous trouve pas, il revient le lendemain à la même heure, sans frais pour vous.',
    ];
    const long = facts.join(' ');
    const { out, status } = tact([
      'rewrite',
      long,
      '--customer',
      'Ma commande n’est jamais arrivée et personne ne répond, c’est honteux !',
      '--ui',
      'fr',
    ]);
    expect(out).toContain('On entend\u00a0: c’est de votre faute.');
    expect(out).toMatch(/Réponse entière 1\//);
    expect(out).toMatch(/→ .+ 1\/\d/);
    expect(status).toBe(0);
  });
});

describe('tact for people', () => {
  it('teaches by --help', () => {
    expect(tact(['--help']).out).toContain('tact check "draft" --customer');
  });

  it('prints what will hurt and better words', () => {
    const { out } = tact([
      'check',
      'Vous auriez dû lire les conditions.',
      '--customer',
      'Colis perdu !',
      '--ui',
      'fr',
    ]);
    expect(out).toContain('On entend : c’est de votre faute.');
  });

  it('refuses a broken pack by name and reason', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'pack-')), 'pack.json');
    writeFileSync(
      file,
      JSON.stringify({
        schemaVersion: 1,
        id: 'a',
        name: 'A',
        version: 1,
        overrides: { boilerplate: { loud: true } },
      }),
    );
    const { status, err } = tact(['check', 'x', '--pack', file]);
    expect(err).toContain('boilerplate: overrides');
    expect(status).toBe(1);
  });

  it.each([
    ['chec'],
    ['check'],
    ['rewrite'],
    ['check', 'x', '--ui', 'de'],
    ['check', 'x', '--platform', 'myspace'],
  ])('says what it expected: %s', (...args) => {
    const { status, err } = tact(args);
    expect(err).toContain('expected');
    expect(status).toBe(1);
  });
});

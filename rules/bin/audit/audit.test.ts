import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOfRecord, columnsOf } from '../../replies/columns';
import { csvRecords } from '../../replies/csv';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));

function audit(name: string, text: string, ...options: string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    path.join(ROOT, 'node_modules/.bin/tsx'),
    ['rules/bin/tact.ts', 'audit', file, '--out', path.join(folder, 'out'), ...options],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}
const made = (ending: string): string => readFileSync(path.join(folder, `out.${ending}`), 'utf8');

async function records(chunks: readonly string[]): Promise<string[][]> {
  const all: string[][] = [];
  for await (const record of csvRecords(Readable.from(chunks))) all.push(record);
  return all;
}

describe('CSV', () => {
  it('reads quotation marks, line breaks in them, and the separator of the country', async () => {
    const text = '\uFEFFid;reply\r\n1;"a ""b"";\nc"\r\n\r\n2;d, e';
    expect(await records([text])).toEqual([
      ['id', 'reply'],
      ['1', 'a "b";\nc'],
      ['2', 'd, e'],
    ]);
  });

  it('is the same, wherever the pieces of the file end', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    const quoted = (one: string): string => `"${one.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(field, field), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
          const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
          expect(await records(pieces)).toEqual(rows);
        },
      ),
    );
  });

  it('a quotation mark left open is said, not read for ever', async () => {
    await expect(records(['a,b\n', '"', ...Array(20).fill('x'.repeat(100_000))])).rejects.toThrow(
      'left open',
    );
  });

  it('knows columns by the names that exports give them, and says which it expected', () => {
    const columns = columnsOf(['Réf.', 'Réponse', 'Client', 'Langue']);
    expect(caseOfRecord(['7', 'Bonjour', 'Perdu', 'FR-fr'], columns)).toMatchObject({
      draft: 'Bonjour',
      locale: 'fr',
      thread: [{ role: 'customer', text: 'Perdu' }],
    });
    expect(() => columnsOf(['a', 'b'])).toThrow('expected a column named draft, reply');
  });
});

describe('tact audit', () => {
  const row = (id: number, draft: string): string =>
    JSON.stringify({
      id: String(id),
      platform: 'x',
      visibility: 'public',
      thread: [{ role: 'customer', text: 'Colis perdu !' }],
      draft,
    });

  it('judges every row in order on several threads, and goes on after one that is none', () => {
    const rows = Array.from({ length: 1001 }, (_, n) =>
      n === 500 ? 'broken' : row(n, n % 2 ? 'Vous auriez dû lire.' : 'Bonjour.'),
    );
    const { status, out } = audit('replies.ndjson', rows.join('\n'), '--ui', 'fr');
    expect(status).toBe(1);
    expect(out).toContain('1000 replies');
    const lines = made('ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.row)).toEqual(rows.map((_, n) => n + 1));
    expect(lines[500]).toEqual({ row: 501, error: 'no case' });
    const blamed = lines.filter((line) =>
      line.diagnostics?.some(({ rule }: { rule: string }) => rule === 'blame-customer'),
    );
    expect(blamed.map((line) => line.row)).toEqual(rows.flatMap((_, n) => (n % 2 ? [n + 1] : [])));
    expect(made('ndjson')).not.toContain('auriez');
    expect(made('html')).toMatch(/<mark>[^<]*auriez dû/);
  });

  it('a reply’s markup is text in the report', () => {
    const { status } = audit(
      'replies.csv',
      'reply,customer\n"<script>alert(1)</script> Vous auriez dû lire.","Colis perdu"\n',
    );
    expect(status).toBe(0);
    expect(made('html')).toContain('&lt;script&gt;');
    expect(made('html')).not.toContain('<script>');
  });

  it('says what is wrong with a file or a pack', () => {
    expect(audit('empty.csv', 'a,b\n1,2\n').err).toContain('expected a column named');
    const pack = path.join(folder, 'bad.json');
    writeFileSync(pack, '{');
    expect(audit('one.ndjson', `${row(1, 'Bonjour')}\n`, '--pack', pack)).toMatchObject({ status: 1 });
  });
});

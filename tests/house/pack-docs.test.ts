import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };
import { openPack } from '../../rules/pack/exchange/open.ts';
import { encodeUtf8 } from '../../rules/pack/exchange/utf8.ts';
import { readPolicy } from '../../rules/pack/policy.ts';
import { unsaid } from './said.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const doc = (name: string): string => readFileSync(path.join(ROOT, 'docs', name), 'utf8');

const blocksIn = (page: string): string[] =>
  [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => block.replace(/^ {3}/gm, ''));

/** A policy as Chrome's and Firefox's files hold it, and how the extension reads it. */
function policyIn(raw: object): object | null {
  const { policies, ...chrome } = raw as { policies?: object };
  const third = (policies ?? chrome) as Record<string, Record<string, Record<string, object>> | undefined>;
  const extensions = third['3rdparty'];
  return Object.values(extensions?.extensions ?? extensions?.Extensions ?? {})[0] ?? null;
}

/** A policy as Windows' registry holds it: lists and objects as text, yes and no as numbers. */
function registryIn(page: string): object {
  const [, block = ''] = /```\n(\[HKEY[\s\S]*?)```/.exec(page) ?? [];
  const entries = [...block.matchAll(/^"(\w+)"=(dword:(\d+)|".*")$/gm)].map(
    ([, name = '', written = '', digits]): [string, unknown] => [
      name,
      digits === undefined ? JSON.parse(JSON.parse(written) as string) : Number(digits) === 1,
    ],
  );
  return Object.fromEntries(entries);
}

/** An example, or the fields of one that is shown in part. */
const parsed = (block: string): object =>
  JSON.parse(block.trimStart().startsWith('"') ? `{${block}}` : block) as object;

/** What is the matter with an example of a pack, of a part of one, or of a policy. */
function faultsIn(block: string): unknown {
  const raw = parsed(block);
  const policy = policyIn(raw);
  if (policy) return readPolicy(policy).faults;
  const isRule = 'detect' in raw && 'id' in raw;
  const id = isRule ? (/^x-([^/]+)/.exec(String(raw.id))?.[1] ?? '') : 'shop';
  const pack = { schemaVersion: 1, id, name: 'Shop', version: 1, ...(isRule ? { rules: [raw] } : raw) };
  const opened = openPack(encodeUtf8(JSON.stringify(pack)));
  return 'refused' in opened ? opened.refused : [];
}

/** Words that a page puts in quotation marks and that are none of the interface's. */
const OTHERS = ['tu', 'vous', 'CSV UTF-8'];

/** Words that a page quotes in its prose, which the interface never says. */
function misnamed(page: string, quoted: RegExp, book: object): string[] {
  const prose = page.replaceAll(/```[\s\S]*?```|`[^`]*`/g, ' ').replaceAll("'", '’');
  return unsaid(prose, quoted, book).filter((words) => !OTHERS.includes(words));
}

const ITALIC = /(?<!\w)_([^_]+)_(?!\w)/g;
const GUILLEMETS = /«\s*([^»]+?)\s*»/g;

describe('what the pages for leads and administrators show', () => {
  it.each(['packs-sharing.md', 'import.md', 'regex.md'])('is accepted as it stands: %s', (name) => {
    const blocks = blocksIn(doc(name));
    expect(blocks).not.toEqual([]);
    for (const block of blocks) expect([block, faultsIn(block)]).toEqual([block, []]);
  });

  it('is the same policy for every browser', () => {
    const page = doc('packs-sharing.md');
    const policies = blocksIn(page).flatMap((block) => policyIn(parsed(block)) ?? []);
    expect(policies).toHaveLength(2);
    for (const policy of [...policies, registryIn(page)]) expect(policy).toEqual(policies[0]);
  });

  it('calls things by the names that the interface has', () => {
    expect(misnamed(doc('packs-sharing.md'), ITALIC, en)).toEqual([]);
    expect(misnamed(doc('packs.md'), ITALIC, en)).toEqual([]);
    expect(misnamed(doc('import.md'), ITALIC, en)).toEqual([]);
    expect(misnamed(doc('packs.fr.md'), GUILLEMETS, fr)).toEqual([]);
  });

  it('would be seen if it were not', () => {
    expect(faultsIn('{"rules": [{"id": "x-other/one"}]}')).not.toEqual([]);
    expect(faultsIn('{"3rdparty": {"extensions": {"ID": {"ownPack": true}}}}')).not.toEqual([]);
    expect(misnamed('Press _Publish everything_ and _Undo_.', ITALIC, en)).toEqual(['Publish everything']);
  });
});

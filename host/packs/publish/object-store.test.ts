import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPack } from '../../../rules/pack/exchange/open';
import type { Pack } from '../../../rules/pack/schema/pack';
import { newKeys } from '../../../rules/pack/signature/crypto';
import { verifyPack } from '../../../rules/pack/signature/verify';
import { type PackServer, servePacks } from '../../../tests/packs/pack-server';
import { teamPack } from '../../../tests/packs/sample';
import { type Edition, publish } from './publish';

const RACES = 30;
let server: PackServer;
beforeAll(async () => {
  server = await servePacks();
});
afterAll(() => server.close());

const first = teamPack({ overrides: {} });
const how = { fetch, owner: 'Claire', now: Date.now };
const place = () =>
  ({ url: `${server.origin}/tilleul.json`, kind: 'object', user: '', password: '' }) as const;
const standing = (): Pack => {
  const opened = openPack(Buffer.from(server.files.get('/tilleul.json') as Uint8Array));
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  return opened.pack;
};
const edited = ({ base }: Edition, list: string): Edition => {
  const from = base ?? first;
  return { base: from, mine: { ...from, lists: { ...from.lists, [list]: { fr: ['mot'], en: ['word'] } } } };
};

/** Two leads publish at the same time, again and again. @returns how many edits are lost */
async function race(fetching: typeof fetch): Promise<number> {
  server.files.clear();
  const begun = await publish({ mine: first, base: null }, place(), how);
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const bases = [begun.pack, begun.pack];
  const wanted: string[] = [];
  for (let turn = 0; turn < RACES; turn++) {
    const outcomes = await Promise.all(
      bases.map((base, lead) => {
        const list = `l${lead}-${turn}`;
        wanted.push(list);
        return publish(edited({ mine: base, base }, list), place(), { ...how, fetch: fetching });
      }),
    );
    for (const [lead, outcome] of outcomes.entries()) {
      expect(outcome.kind).toBe('done');
      if (outcome.kind === 'done') bases[lead] = outcome.pack;
    }
  }
  const { lists = {} } = standing();
  return wanted.filter((list) => !(list in lists)).length;
}

describe('publishing to an object store', () => {
  it('loses no edit of two leads who publish at once', async () => {
    expect(await race(fetch)).toBe(0);
  });

  it('would lose edits without its conditions: the race is one', async () => {
    const careless: typeof fetch = (url, init) => {
      const headers = new Headers(init?.headers);
      headers.delete('if-match');
      return fetch(url, { ...init, headers });
    };
    expect(await race(careless)).toBeGreaterThan(0);
  });

  it('lays the signature there before the pack', async () => {
    server.files.clear();
    server.requests.length = 0;
    const keys = await newKeys(crypto.subtle);
    const mine = { ...first, keys: [{ key: keys.publicKey, name: 'Claire' }] };
    await publish({ mine, base: null }, place(), { ...how, prepare: async (pack) => ({ pack, keys }) });
    const [signature, pack] = server.requests.filter((one) => one.startsWith('PUT'));
    expect(signature).toMatch(/\.sig\.json$/);
    expect(pack).toBe('PUT /tilleul.json');
    const at = (path: string) => new Uint8Array(Buffer.from(server.files.get(path) as Uint8Array));
    const name = signature?.slice('PUT '.length) ?? '';
    const verified = await verifyPack(crypto.subtle, at('/tilleul.json'), at(name), null);
    expect(verified).toMatchObject({ signedBy: 'Claire', firstUse: true });
  });

  it('does not write over another pack, nor over what it cannot read', async () => {
    server.files.set('/tilleul.json', JSON.stringify({ ...first, id: 'sorbier', rules: [] }));
    const edition = { mine: first, base: null };
    expect(await publish(edition, place(), how)).toEqual({
      kind: 'fault',
      fault: { kind: 'other', id: 'sorbier' },
    });
    server.files.set('/tilleul.json', '{"schemaVersion": 9}');
    expect(await publish(edition, place(), how)).toMatchObject({ kind: 'fault', fault: { kind: 'refused' } });
    expect(server.files.get('/tilleul.json')).toBe('{"schemaVersion": 9}');
  });
});

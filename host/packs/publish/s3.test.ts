import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPack } from '../../../rules/pack/exchange/open';
import type { Pack } from '../../../rules/pack/schema/pack';
import { newKeys } from '../../../rules/pack/signature/crypto';
import { ACCESS, type S3Server, serveS3 } from '../../../tests/packs/s3-server';
import { teamPack } from '../../../tests/packs/sample';
import type { Place } from './client';
import { publish } from './publish';

const PATH = '/packs/Maison%20Tilleul/tilleul.json';
let server: S3Server;
beforeAll(async () => {
  server = await serveS3();
});
afterAll(() => server.close());
beforeEach(() => {
  server.files.clear();
  server.refused.length = 0;
});

const first = teamPack({ overrides: {} });
const how = { fetch, owner: 'Claire', now: Date.now };
const place = (change: Partial<Place> = {}): Place => ({
  url: server.origin + PATH,
  kind: 's3',
  ...ACCESS,
  ...change,
});
const forbidden = { kind: 'fault', fault: { kind: 'fetch', fault: 'forbidden', status: 403 } };
const standing = (): Pack => {
  const opened = openPack(new Uint8Array(server.files.get(PATH) as Buffer));
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  return opened.pack;
};

describe('publishing to a store that wants signed requests', () => {
  it('reads, writes and lays the signature beside, each request signed', async () => {
    const keys = await newKeys(crypto.subtle);
    const mine = { ...first, keys: [{ key: keys.publicKey, name: 'Claire' }] };
    expect(
      await publish({ mine, base: null }, place(), { ...how, prepare: async (pack) => ({ pack, keys }) }),
    ).toMatchObject({ kind: 'done' });
    expect(standing()).toEqual(mine);
    expect([...server.files.keys()].filter((path) => path.endsWith('.sig.json'))).toHaveLength(1);
    expect(server.refused).toEqual([]);
  });

  it('brings two leads’ editions together when one was first', async () => {
    await publish({ mine: first, base: null }, place(), how);
    const theirs = { ...first, version: 2, overrides: { boast: { severity: 'hint' as const } } };
    const mine = { ...first, lists: { ours: { fr: ['mot'], en: ['word'] } } };
    await publish({ mine: theirs, base: first }, place(), how);
    expect(await publish({ mine, base: first }, place(), how)).toMatchObject({ kind: 'done', merged: true });
    expect(standing()).toMatchObject({ overrides: theirs.overrides, lists: mine.lists });
  });

  it('is turned away with a wrong secret, key or region, and without any', async () => {
    const edition = { mine: first, base: null };
    for (const change of [
      { password: 'other' },
      { user: 'OTHER' },
      { region: 'eu-west-1' },
      { user: '', password: '' },
    ])
      expect(await publish(edition, place(change), how)).toEqual(forbidden);
    expect(server.refused).toEqual(['a wrong signature', 'another key', 'another region', 'no signature']);
    expect(server.files.size).toBe(0);
  });

  it('is turned away when somebody changes the body or the address on the way', async () => {
    const torn: typeof fetch = (url, init) =>
      fetch(url, init?.body ? { ...init, body: new TextEncoder().encode('{}') } : init);
    const moved: typeof fetch = (url, init) => fetch(String(url).replace('tilleul.json', 'autre.json'), init);
    for (const wrong of [torn, moved])
      expect(await publish({ mine: first, base: null }, place(), { ...how, fetch: wrong })).toEqual(
        forbidden,
      );
    expect(server.refused).toEqual(['another body', 'a wrong signature']);
  });

  it('sends the secret nowhere', async () => {
    const sent: string[] = [];
    const noting: typeof fetch = (url, init) => {
      sent.push(JSON.stringify([String(url), init?.headers]));
      return fetch(url, init);
    };
    await publish({ mine: first, base: null }, place(), { ...how, fetch: noting });
    expect(sent).toHaveLength(2);
    expect(sent.join()).not.toContain(ACCESS.password);
  });
});

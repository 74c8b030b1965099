import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../components/settings/settings';
import type { Stored } from '../../host/storage/settings';
import { canonical } from '../../rules/pack/canonical';
import { putFakeBrowser } from '../../tests/packs/fake-browser';
import { type PackServer, servePacks } from '../../tests/packs/pack-server';
import { teamPack } from '../../tests/packs/sample';

let server: PackServer;
const { asked, ...areas } = putFakeBrowser(() => server.origin);
const { openPacksDoor } = await import('./packs');
const { applyPolicy, machinePolicy } = await import('../../host/packs/policy');
const { corePack } = await import('../../host/packs/core');
const { packStore } = await import('../../host/packs/kept');
const { keepPlace, placeOf } = await import('../../host/packs/places');
const { keptEditions } = await import('../../host/packs/editions');
const { packDesk } = await import('../pack-editor/desk');

let settings: Settings & { teamLink?: string };
const stored: Stored<Settings> = {
  get: async () => settings,
  set: async (next) => {
    settings = next;
  },
  watch: () => () => undefined,
};
const door = openPacksDoor(stored);
const url = () => `${server.origin}/tilleul.json`;

beforeAll(async () => {
  server = await servePacks();
  server.files.set('/core-pack.json', '{"schemaVersion":1,"id":"core","name":"Tact","version":1}');
});
afterAll(() => server.close());
beforeEach(async () => {
  await keptEditions().forget('tilleul');
  for (const { all } of Object.values(areas)) all.clear();
  asked.length = 0;
  settings = { ...defaultSettings, ui: 'en' };
  server.files.set('/tilleul.json', canonical(teamPack({ overrides: {} })));
});

const file = (text: string) => new File([text], 'tilleul.json');
const accepted = async (came: Awaited<ReturnType<typeof door.open>>) => {
  if (!('accept' in came)) throw new Error(JSON.stringify(came));
  expect(await came.accept()).toBeNull();
};
const listed = async () => (await door.list()).packs;

describe('the packs as the options page works with them', () => {
  it('come from a file, as it was byte for byte, and only once the person says so', async () => {
    const text = JSON.stringify(teamPack({ overrides: {} }));
    const came = await door.open(file(text));
    expect(await listed()).toEqual([]);
    await accepted(came);
    expect(await listed()).toMatchObject([
      { id: 'tilleul', on: true, holds: { rules: 1, changed: 0, contacts: 1, texts: 0 }, hasDraft: false },
    ]);
    expect((await packStore().all())[0]?.text).toBe(text);
  });

  it('are refused in the reader’s language', async () => {
    settings = { ...settings, ui: 'fr' };
    const came = await door.open(file('<html></html>'));
    expect(came).toMatchObject({
      kind: 'refused',
      faults: [{ reason: expect.stringContaining('page web') }],
    });
  });

  it('come from an address, after leave for that host alone', async () => {
    await accepted(await door.subscribe(` ${url()} `));
    expect(asked).toEqual(['leave http://127.0.0.1/*']);
    expect((await listed())[0]?.source).toMatchObject({ kind: 'address', url: url() });
    server.files.set('/tilleul.json', canonical(teamPack({ version: 2, overrides: {}, brand: {} })));
    expect(await door.refresh('tilleul')).toBeNull();
    expect((await listed())[0]?.news).toMatchObject({ from: 1, to: 2 });
    await door.seen('tilleul');
    expect((await listed())[0]?.news).toBeUndefined();
  });

  it('are expected from the team’s link until they came, and not again once they were removed', async () => {
    settings = { ...settings, teamLink: url() };
    expect((await door.list()).waiting).toBe(url());
    await accepted(await door.subscribe(url()));
    expect((await door.list()).waiting).toBeNull();
    const restore = await door.remove('tilleul');
    expect([await listed(), settings.teamLink]).toEqual([[], '']);
    await restore();
    expect(await listed()).toHaveLength(1);
  });

  it('go with their versions and with where they were published; another of the name has none of either', async () => {
    const place = { url: url(), kind: 'object', user: '', base: '{}' } as const;
    await door.write('Tilleul');
    await keepPlace('tilleul', place);
    await keptEditions().add({ pack: 'tilleul', text: '{}', at: '2026-11-26' });
    const restore = await door.remove('tilleul');
    expect(await keptEditions().of('tilleul')).toEqual([]);
    expect(await placeOf('tilleul')).toBeNull();
    await door.write('Tilleul');
    expect(await packDesk('tilleul', 'en').versions?.()).toEqual([]);
    await restore();
    expect(await keptEditions().of('tilleul')).toHaveLength(1);
    expect(await placeOf('tilleul')).toEqual(place);
  });

  it('are begun with a name, and opened in the editor', async () => {
    await door.write('Maison Tilleul & Fils');
    await door.write('Maison Tilleul & Fils');
    await door.write('42');
    expect((await listed()).map(({ id }) => id)).toEqual([
      'maison-tilleul-fils',
      'maison-tilleul-fils-2',
      'pack',
    ]);
    expect(asked[0]).toBe('tab /pack-editor.html?id=maison-tilleul-fils');
  });
});

describe('an organisation’s policy on this machine', () => {
  const how = () => ({
    store: packStore(),
    corePack,
    fetch: (...one: Parameters<typeof fetch>) => fetch(...one),
    now: Date.now,
    locale: 'en' as const,
  });
  const apply = async () => applyPolicy((await machinePolicy()).policy, how());

  it('brings its packs by itself, keeps them in use, and takes away what it no longer names', async () => {
    areas.managed.all.set('packs', [{ url: url(), accounts: ['@tilleul'] }]);
    await apply();
    expect(await listed()).toMatchObject([
      { id: 'tilleul', on: true, accounts: ['@tilleul'], source: { kind: 'policy' } },
    ]);
    await door.change('tilleul', { on: false });
    await apply();
    expect((await listed())[0]?.on).toBe(true);
    areas.managed.all.set('packs', []);
    await apply();
    expect(await listed()).toEqual([]);
  });

  it('takes no pack that its keys have not signed', async () => {
    areas.managed.all.set('packs', [{ url: url(), keys: ['a'.repeat(43)] }]);
    await apply();
    expect(await listed()).toEqual([]);
  });

  it('says whether people may add packs, and what in it cannot be read', async () => {
    areas.managed.all.set('ownPacks', false);
    areas.managed.all.set('locked', 'all');
    const { mayAdd, policyFaults } = await door.list();
    expect(mayAdd).toBe(false);
    expect(policyFaults).toHaveLength(1);
  });
});

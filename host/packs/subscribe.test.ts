import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonical } from '../../rules/pack/canonical';
import { encodeUtf8 } from '../../rules/pack/exchange/utf8';
import type { Pack } from '../../rules/pack/schema/pack';
import { newKeys } from '../../rules/pack/signature/crypto';
import { signPack } from '../../rules/pack/signature/file';
import { type PackServer, servePacks } from '../../tests/packs/pack-server';
import { memoryArea, teamPack, teamRule } from '../../tests/packs/sample';
import { packStore } from './kept';
import { ask, keep, refresh, type Subscribing } from './subscribe';

/** Tact's own pack without its rules: what is asked here is how addresses behave. */
const core: Pack = { schemaVersion: 1, id: 'core', name: 'Tact', version: 1 };
let server: PackServer;
let other: PackServer;
let area = memoryArea();
let clock = Date.parse('2026-11-26T09:00:00Z');

beforeAll(async () => {
  other = await servePacks();
  server = await servePacks(other.origin);
});
afterAll(() => Promise.all([server.close(), other.close()]));
beforeEach(() => {
  area = memoryArea();
  server.files.clear();
  server.requests.length = 0;
});

const store = () => packStore(() => area);
const how = (): Subscribing => ({
  fetch,
  patience: 400,
  store: store(),
  corePack: async () => core,
  now: () => clock,
  locale: 'en',
});
const at = (path: string) => ({ url: server.origin + path, kind: 'address' as const });
const publish = (pack: Pack) => void server.files.set('/tilleul.json', canonical(pack));

async function subscribe(): Promise<void> {
  const came = await ask(at('/tilleul.json'), undefined, how());
  if (!('kept' in came)) throw new Error(JSON.stringify(came));
  await keep(store(), came.kept);
}
const kept = async () => (await store().all())[0]!;
const refreshed = async () => refresh(await kept(), how());

describe('an address that a team subscribes to', () => {
  it('offers its pack with what it would change, before anything is kept', async () => {
    publish(teamPack());
    const came = await ask(at('/tilleul.json'), undefined, how());
    expect(came).toMatchObject({ changes: { from: null, to: 1 }, before: null });
    expect(area.all.size).toBe(0);
  });

  it('is asked again cheaply, and keeps what is new with the news of it', async () => {
    publish(teamPack());
    await subscribe();
    clock += 3_600_000;
    expect(await refreshed()).toBeNull();
    expect((await kept()).source).toMatchObject({ checked: new Date(clock).toISOString() });
    expect(server.requests.filter((one) => one.endsWith('/tilleul.json'))).toHaveLength(2);
    expect(server.requests.filter((one) => one.endsWith('.sig.json'))).toHaveLength(1);
    publish(
      teamPack({ version: 2, brand: { contacts: [{ channel: 'email', value: 'a@tilleul.example' }] } }),
    );
    await refreshed();
    publish(teamPack({ version: 3, brand: {}, overrides: {} }));
    await refreshed();
    const { news, text } = await kept();
    expect(JSON.parse(text).version).toBe(3);
    expect(news).toMatchObject({
      from: 1,
      to: 3,
      rules: { removed: ['boilerplate'] },
      contacts: { added: ['email a@tilleul.example'] },
    });
  });

  it('tells news that nobody has seen yet with what their rules say', async () => {
    publish(teamPack());
    await subscribe();
    const second = teamRule('x-tilleul/second', ['deuxième'], ['second']);
    const third = teamRule('x-tilleul/third', ['troisième'], ['third']);
    publish(teamPack({ version: 2, rules: [second] }));
    await refreshed();
    publish(teamPack({ version: 3, rules: [second, third] }));
    await refreshed();
    expect((await kept()).news?.said).toEqual({
      'x-tilleul/ritournelle': second.message,
      'x-tilleul/second': second.message,
      'x-tilleul/third': third.message,
    });
  });

  it.each([
    ['/status/401', 'signIn'],
    ['/status/403', 'forbidden'],
    ['/status/404', 'missing'],
    ['/status/410', 'gone'],
    ['/status/500', 'server'],
    ['/status/503', 'server'],
    ['/slow', 'slow'],
    ['/mute', 'slow'],
    ['/cut', 'cut'],
    ['/large', 'large'],
    ['/large-announced', 'large'],
    ['/page', 'page'],
    ['/page-as-json', 'page'],
    ['/elsewhere', 'redirect'],
  ])('that answers %s says why and leaves the last good pack in force', async (path, fault) => {
    publish(teamPack());
    await subscribe();
    const { text } = await kept();
    await store().put({ ...(await kept()), source: at(path) });
    expect(await refreshed()).toMatchObject({ kind: 'fetch', fault });
    expect(await kept()).toMatchObject({ text, on: true, fault: { kind: 'fetch', fault } });
    // Back in order, the fault is gone.
    await store().put({ ...(await kept()), source: at('/tilleul.json') });
    expect(await refreshed()).toBeNull();
    expect(await kept()).not.toHaveProperty('fault');
  });

  it('cannot send the request on to another host, nor pour more than is taken', async () => {
    await ask(at('/elsewhere'), undefined, how());
    expect(other.requests).toEqual([]);
    const before = server.sent();
    await ask(at('/large'), undefined, how());
    await new Promise((done) => setTimeout(done, 100));
    expect(server.sent() - before).toBeLessThan(20_000_000);
  });

  it.each(['http://packs.example/p.json', 'file:///etc/passwd', 'https://a:b@packs.example/p', 'tilleul'])(
    'has to be a safe one: not %s',
    async (url) => {
      const came = await ask({ url, kind: 'address' }, undefined, how());
      expect(came).toEqual({ fault: { kind: 'fetch', fault: 'address' } });
    },
  );

  it('whose server knows no conditions is asked without', async () => {
    publish(teamPack());
    await subscribe();
    publish(teamPack({ version: 2 }));
    // As a browser refuses what a server does not say beforehand that it allows.
    const plain: typeof fetch = (url, init) =>
      new Headers(init?.headers).has('if-none-match')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(url, init);
    expect(await refresh(await kept(), { ...how(), fetch: plain })).toBeNull();
    expect(JSON.parse((await kept()).text).version).toBe(2);
  });

  it('that nobody answers at says so', async () => {
    const came = await ask({ url: 'http://127.0.0.1:9/p.json', kind: 'address' }, undefined, how());
    expect(came).toMatchObject({ fault: { kind: 'fetch', fault: 'unreachable' } });
  });

  it('is refused what cannot be used, with rule, field and reason', async () => {
    publish(teamPack());
    await subscribe();
    const lost = teamRule('x-tilleul/lost', ['@liste-inconnue'], ['a']);
    publish(teamPack({ version: 2, rules: [lost] }));
    expect(await refreshed()).toMatchObject({
      kind: 'refused',
      faults: [expect.objectContaining({ rule: expect.stringContaining('x-tilleul/lost') })],
    });
    server.files.set('/tilleul.json', '{"schemaVersion": 1, "rules": [');
    expect(await refreshed()).toMatchObject({ kind: 'refused' });
    publish(teamPack({ id: 'sorbier', rules: [] }));
    expect(await refreshed()).toEqual({ kind: 'other', id: 'sorbier' });
    expect(JSON.parse((await kept()).text).version).toBe(1);
  });

  it('does not go back to an older version', async () => {
    publish(teamPack({ version: 7 }));
    await subscribe();
    publish(teamPack({ version: 6 }));
    expect(await refreshed()).toEqual({ kind: 'older', version: 6 });
  });

  it('is not asked about what was removed meanwhile, and keeps what was set meanwhile', async () => {
    publish(teamPack());
    await subscribe();
    publish(teamPack({ version: 2 }));
    const old = await kept();
    await store().put({ ...old, on: false, accounts: ['@tilleul'] });
    await refresh(old, how());
    expect(await kept()).toMatchObject({ on: false, accounts: ['@tilleul'] });
    await store().remove('tilleul');
    await refresh(old, how());
    expect(await store().all()).toEqual([]);
  });
});

describe('a signed pack', () => {
  const publishSigned = async (pack: Pack, keys: Awaited<ReturnType<typeof newKeys>>) => {
    const bytes = encodeUtf8(canonical(pack));
    const signature = await signPack(crypto.subtle, bytes, keys);
    server.files.set(`/${signature.name}`, signature.bytes);
    server.files.set('/tilleul.json', bytes);
  };

  it('pins its key at first use, and from then on has to be signed by it', async () => {
    const [claire, thief] = [await newKeys(crypto.subtle), await newKeys(crypto.subtle)];
    const signed = (version: number, keys = [{ key: claire.publicKey, name: 'Claire' }]) =>
      teamPack({ version, keys });
    await publishSigned(signed(1), claire);
    await subscribe();
    expect(await kept()).toMatchObject({ signedBy: 'Claire', pin: { keys: [claire.publicKey] } });
    publish(signed(2));
    expect(await refreshed()).toEqual({ kind: 'distrusted', why: 'unsigned' });
    await publishSigned(signed(3, [{ key: thief.publicKey, name: 'Claire' }]), thief);
    expect(await refreshed()).toEqual({ kind: 'distrusted', why: 'unknown-key' });
    await publishSigned(signed(4), claire);
    expect(await refreshed()).toBeNull();
    expect(JSON.parse((await kept()).text).version).toBe(4);
    // Nor can it be put in by hand, under the same name.
    await publishSigned(signed(5, [{ key: thief.publicKey, name: 'Claire' }]), thief);
    const came = await ask(at('/tilleul.json'), undefined, how());
    expect(came).toEqual({ fault: { kind: 'distrusted', why: 'unknown-key' } });
  });
});

import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import type { Pack } from '../../rules/pack/schema/pack';
import { type KeyText, newKeys } from '../../rules/pack/signature/crypto';
import { signPack } from '../../rules/pack/signature/file';
import { putFakeBrowser } from '../../tests/packs/fake-browser';
import { type PackServer, servePacks } from '../../tests/packs/pack-server';
import { keptPack, teamPack, teamRule } from '../../tests/packs/sample';

let server: PackServer;
const { local } = putFakeBrowser(() => server.origin);
const { browser } = await import('wxt/browser');
const { publishEdition } = await import('./publish-pack');
const { publishingDoor } = await import('./publishing');
const { draftBase, draftOf, keepDraft, textOf } = await import('../../host/packs/drafts');
const { ownKey } = await import('../../host/packs/signing-key');

beforeAll(async () => {
  server = await servePacks();
});
afterAll(() => server.close());

let claire: KeyText;
let ours: Pack;
beforeEach(async () => {
  local.all.clear();
  server.files.clear();
  server.files.set('/core-pack.json', '{"schemaVersion":1,"id":"core","name":"Tact","version":1}');
  claire = await ownKey();
  ours = teamPack({ overrides: {}, version: 2, keys: [{ key: claire.publicKey, name: 'Claire' }] });
  local.all.set('pack:tilleul', keptPack(ours, { pin: { keys: [claire.publicKey], version: 2 } }));
});

const going = () =>
  ({
    place: { url: `${server.origin}/tilleul.json`, kind: 'object', user: '' },
    password: '',
    sign: false,
  }) as const;
const publish = (mine: Pack) => publishEdition('tilleul', { mine, base: ours }, going());
const bytesThere = () => new Uint8Array(Buffer.from(server.files.get('/tilleul.json') as Uint8Array));
/** Lays a pack at the address as somebody who may write there; signed where they hold a key. */
async function lay(pack: Pack, keys?: KeyText): Promise<void> {
  const bytes = exportPack(pack);
  server.files.set('/tilleul.json', bytes);
  if (!keys) return;
  const signature = await signPack(crypto.subtle, bytes, keys);
  server.files.set(`/${signature.name}`, signature.bytes);
}
const standing = (): Pack => {
  const opened = openPack(bytesThere());
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  return opened.pack;
};
const signatures = () => [...server.files.keys()].filter((path) => path.endsWith('.sig.json'));
const distrusted = (why: string) => ({ kind: 'fault', fault: { kind: 'distrusted', why } });
const foreign = () => ({
  ...ours,
  version: 3,
  brand: { contacts: [{ channel: 'phone' as const, value: '08 99 00 00 00' }] },
});
const named = () => ({ ...ours, name: 'Le Tilleul' });
/** As a lead has it who never subscribed: nothing pinned, the keyring in the pack itself. */
const unpin = () => local.all.set('pack:tilleul', keptPack(ours));

describe('publishing over what somebody without a key wrote', () => {
  it('neither takes their change in nor signs it, pinned or not', async () => {
    for (const prepare of [() => undefined, unpin]) {
      prepare();
      server.files.delete(signatures()[0] ?? '');
      await lay(foreign());
      expect(await publish(named())).toEqual(distrusted('unsigned'));
      await lay(foreign(), await newKeys(crypto.subtle));
      expect(await publish(named())).toEqual(distrusted('unknown-key'));
      expect(standing()).toEqual(foreign());
    }
  });

  it('takes no keyring of theirs where nothing else is new', async () => {
    const hostile = await newKeys(crypto.subtle);
    const before = structuredClone(local.all.get('pack:tilleul'));
    await lay({ ...foreign(), keys: [{ key: hostile.publicKey, name: 'Claire' }] }, hostile);
    expect(await publish(ours)).toEqual(distrusted('unknown-key'));
    expect(local.all.get('pack:tilleul')).toEqual(before);
  });

  it('takes no older edition back that was signed once', async () => {
    await lay({ ...ours, version: 1, name: 'Tilleul' }, claire);
    expect(await publish(named())).toEqual(distrusted('older'));
    unpin();
    expect(await publish(named())).toEqual(distrusted('older'));
  });

  it('never goes out unsigned because the keyring is gone there', async () => {
    const { keys: _keys, ...bare } = ours;
    unpin();
    await lay({ ...bare, version: 3 });
    expect(await publish(named())).toEqual(distrusted('unsigned'));
    // One who may sign took it away: what follows is signed by a key that was known, or not sent.
    await lay({ ...bare, version: 3 }, claire);
    expect(await publish(named())).toMatchObject({ kind: 'done', pack: { version: 4 } });
    expect(signatures()).toHaveLength(2);
    local.all.delete('signing-key');
    expect(await publish({ ...named(), overrides: { boilerplate: { severity: 'error' } } })).toMatchObject({
      fault: { kind: 'stranger' },
    });
  });

  it('says that the network failed, rather than that nobody signed', async () => {
    await lay(foreign(), claire);
    const { fetch } = globalThis;
    const torn: typeof fetch = (url, init) =>
      String(url).endsWith('.sig.json') ? Promise.reject(new TypeError('gone')) : fetch(url, init);
    globalThis.fetch = torn;
    try {
      expect(await publish(named())).toMatchObject({ fault: { kind: 'fetch', fault: 'unreachable' } });
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('puts nothing in use here that nobody could use', async () => {
    const lost = [teamRule('x-tilleul/lost', ['@liste-inconnue'], ['a'])];
    await lay({ ...ours, version: 3, rules: lost }, claire);
    expect(await publish(ours)).toMatchObject({ fault: { kind: 'refused' } });
    expect(local.all.get('pack:tilleul')).toMatchObject({ text: keptPack(ours).text });
  });

  it('goes on with what a colleague signed, and where the file was taken away', async () => {
    await lay({ ...ours, version: 3, overrides: { boilerplate: { severity: 'error' } } }, claire);
    expect(await publish(named())).toMatchObject({ kind: 'done', merged: true, pack: { version: 4 } });
    server.files.delete('/tilleul.json');
    // Desks refuse another content under a number that they have.
    expect(await publish(named())).toMatchObject({ kind: 'done', pack: { version: 5 } });
  });

  it('pins what it found as it was signed there, where nothing is new', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...ours, version: 3 }, null, 4));
    const signature = await signPack(crypto.subtle, bytes, claire);
    server.files.set('/tilleul.json', bytes);
    server.files.set(`/${signature.name}`, signature.bytes);
    expect(await publish(ours)).toMatchObject({ kind: 'same' });
    expect(local.all.get('pack:tilleul')).toMatchObject({ signedBy: 'Claire', pin: { version: 3 } });
    expect(await publish(ours)).toMatchObject({ kind: 'same' });
  });
});

describe('what comes to be in use here', () => {
  it('is as it was set meanwhile: switched off, or bound to an account', async () => {
    let isSet = false;
    // Another page sets it at the very end of the publication, while who signed is being asked.
    const reading = vi.spyOn(browser.storage.local, 'get').mockImplementation(async (names) => {
      const answer = await local.get(null);
      if (names === 'signing-key' && server.files.has('/tilleul.json') && standing().name === 'Le Tilleul') {
        isSet = true;
        local.all.set('pack:tilleul', { ...keptPack(ours), on: false, accounts: ['@tilleul'] });
      }
      return answer;
    });
    try {
      await lay(ours, claire);
      expect(await publish(named())).toMatchObject({ kind: 'done' });
    } finally {
      reading.mockRestore();
    }
    expect(isSet).toBe(true);
    expect(local.all.get('pack:tilleul')).toMatchObject({
      text: textOf(standing()),
      on: false,
      accounts: ['@tilleul'],
    });
  });
});

describe('a draft that is written at while it is published', () => {
  const list = { ours: { fr: ['mot'], en: ['word'] } };
  /** Another page writes once the publication has begun. */
  async function writing(draft: Pack, go: () => Promise<unknown>): Promise<void> {
    const { fetch } = globalThis;
    let isWritten = false;
    globalThis.fetch = async (url, init) => {
      if (!isWritten) await keepDraft('tilleul', draft, textOf(ours));
      isWritten = true;
      return fetch(url, init);
    };
    try {
      expect(await go()).toMatchObject({ kind: 'done' });
    } finally {
      globalThis.fetch = fetch;
    }
  }
  const door = (at = going().place) => publishingDoor.publish('tilleul', at, '', false);

  it('keeps what came after, begun from what was published', async () => {
    await lay(ours, claire);
    await keepDraft('tilleul', named(), textOf(ours));
    await writing({ ...named(), lists: list }, door);
    expect(standing()).toEqual({ ...named(), version: 3 });
    expect(await draftOf('tilleul')).toEqual({ ...named(), lists: list, version: 3 });
    expect(await draftBase('tilleul')).toEqual(standing());
    expect(await door()).toMatchObject({ kind: 'done', version: 4 });
    expect(standing()).toEqual({ ...named(), lists: list, version: 4 });
    expect(await draftOf('tilleul')).toBeNull();
  });

  it('keeps the last word on what was written at again', async () => {
    await keepDraft('tilleul', named(), textOf(ours));
    await writing({ ...ours, name: 'Tilleul & fils' }, door);
    expect(standing().name).toBe('Le Tilleul');
    expect((await draftOf('tilleul'))?.name).toBe('Tilleul & fils');
  });

  it('keeps nothing of what was decided otherwise, and all that was written meanwhile', async () => {
    await keepDraft('tilleul', { ...named(), lists: list }, textOf(ours));
    await lay({ ...ours, version: 3, name: 'Tilleul' }, claire);
    const came = await door();
    if (came.kind !== 'conflicts') throw new Error(came.kind);
    const overrides = { boilerplate: { severity: 'error' as const } };
    await keepDraft('tilleul', { ...named(), lists: list, overrides }, textOf(ours));
    expect(await came.decide(['theirs'])).toMatchObject({ kind: 'done', version: 4 });
    expect(standing()).toEqual({ ...ours, lists: list, version: 4, name: 'Tilleul' });
    expect(await draftOf('tilleul')).toEqual({ ...standing(), overrides });
  });
});

describe('a database that neither opens nor fails', () => {
  it('keeps nothing that was published from coming into use', async () => {
    const asked: string[] = [];
    const silent = {
      open: (name: string) => {
        asked.push(name);
        return new IDBOpenDBRequest();
      },
    };
    vi.stubGlobal('indexedDB', silent);
    // A page that has not opened its database yet.
    vi.resetModules();
    const anew = await import('./publish-pack');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await lay(ours, claire);
      const published = anew.publishEdition('tilleul', { mine: named(), base: ours }, going());
      await vi.waitFor(() =>
        expect(local.all.get('publish:tilleul')).toMatchObject({ base: textOf(standing()) }),
      );
      expect(asked).toEqual(['tact-editions']);
      expect(local.all.get('pack:tilleul')).toMatchObject({ text: textOf(standing()) });
      expect(standing().name).toBe('Le Tilleul');
      await vi.runAllTimersAsync();
      expect(await published).toMatchObject({ kind: 'done' });
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });
});

import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '../../components/pack-editor/desk';
import { begun, moved } from '../../components/pack-editor/draft';
import { wentBack } from '../../components/pack-editor/going-back';
import { exportPack, openPack } from '../../rules/pack/exchange/open';
import { resolveConflict } from '../../rules/pack/merge/resolve';
import type { Pack } from '../../rules/pack/schema/pack';
import { signPack } from '../../rules/pack/signature/file';
import { putFakeBrowser } from '../../tests/packs/fake-browser';
import { type PackServer, servePacks } from '../../tests/packs/pack-server';
import { keptPack, teamPack, teamRule } from '../../tests/packs/sample';

let server: PackServer;
const { asked: _asked, ...areas } = putFakeBrowser(() => server.origin);
const { packDesk } = await import('./desk');
const { packStore } = await import('../../host/packs/kept');
const { publishingDoor } = await import('../options/publishing');
const { ownKey, signingKey } = await import('../../host/packs/signing-key');
const { keptEditions } = await import('../../host/packs/editions');

beforeAll(async () => {
  server = await servePacks();
  // Tact's own pack without its rules: what is tried here is the way from a draft to an address.
  server.files.set('/core-pack.json', '{"schemaVersion":1,"id":"core","name":"Tact","version":1}');
});
afterAll(() => server.close());
const first = teamPack({ overrides: {} });
beforeEach(async () => {
  await keptEditions().forget('tilleul');
  for (const { all } of Object.values(areas)) all.clear();
  for (const path of server.files.keys()) if (path !== '/core-pack.json') server.files.delete(path);
  areas.local.all.set('pack:tilleul', keptPack(first));
});

const place = () => ({ url: `${server.origin}/tilleul.json`, kind: 'object', user: '' }) as const;
const standing = (): Pack => {
  const opened = openPack(Buffer.from(server.files.get('/tilleul.json') as Uint8Array));
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  return opened.pack;
};
const saying = (fr: string): Pack => ({ ...first, name: fr });
const desk = () => packDesk('tilleul', 'en');

describe('the desk that a pack is edited at', () => {
  it('keeps a draft beside the pack in use, and none that says the same', async () => {
    expect(await desk().read()).toEqual(first);
    await desk().save(saying('Le Tilleul'));
    expect((await desk().read()).name).toBe('Le Tilleul');
    expect((await desk().published?.())?.name).toBe('Maison Tilleul');
    await desk().save(first);
    expect([...areas.local.all.keys()]).toEqual(['pack:tilleul']);
  });

  it('says what another page has made of the pack, and nothing of what this one has', async () => {
    const [one, other] = [desk(), desk()];
    const heard: Standing[] = [];
    const stop = one.watch?.((now) => heard.push(now));
    await one.save(saying('Le Tilleul'));
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    expect(heard.map(({ draft }) => draft)).toEqual(heard.map(() => null));
    await other.save(saying('Tilleul & fils'));
    await vi.waitFor(() => expect(heard.at(-1)?.draft?.name).toBe('Tilleul & fils'));
    await publishingDoor.publish('tilleul', place(), '', false);
    await vi.waitFor(() => expect(heard.at(-1)?.published?.name).toBe('Tilleul & fils'));
    stop?.();
  });

  it('says nothing of what this page began with while its first change is still being kept', async () => {
    const one = desk();
    const heard: Standing[] = [];
    const stop = one.watch?.((now) => heard.push(now));
    await one.read();
    // The address was asked, and nothing new came of it.
    await packStore().put(keptPack(first, { at: '2026-11-27T00:00:00.000Z' }));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toEqual({ draft: null, published: first });
    stop?.();
  });

  it('says where a pack is given an address, while it has none', async () => {
    expect(await desk().publish?.(first)).toMatchObject({
      kind: 'fault',
      reason: expect.stringContaining('This pack has no address yet.'),
      mend: 'place',
    });
  });

  it('gives a pack a file’s name where the address is a folder’s', async () => {
    await publishingDoor.publish('tilleul', { ...place(), url: `${server.origin}/` }, '', false);
    expect(standing()).toEqual(first);
    expect(await publishingDoor.place('tilleul')).toMatchObject({ url: place().url });
  });

  it('publishes the draft from the options, and from then on from the editor', async () => {
    await desk().save(saying('Le Tilleul'));
    const published = await publishingDoor.publish('tilleul', place(), 'secret', false);
    expect(published).toEqual({ kind: 'done', version: 1, merged: false });
    expect(standing().name).toBe('Le Tilleul');
    expect((await desk().published?.())?.name).toBe('Le Tilleul');
    const next = saying('Tilleul & fils');
    await desk().save(next);
    expect(await desk().publish?.(next)).toMatchObject({ kind: 'done', pack: { version: 2 } });
    expect(standing().name).toBe('Tilleul & fils');
    // The password is in no storage that outlives the browser.
    expect(JSON.stringify([...areas.local.all])).not.toContain('secret');
  });

  it('begins from what was in use when the draft was begun, whatever came by subscription meanwhile', async () => {
    await publishingDoor.publish('tilleul', place(), '', false);
    await desk().save(saying('Le Tilleul'));
    const theirs = { ...first, version: 2, overrides: { boilerplate: { severity: 'error' as const } } };
    server.files.set('/tilleul.json', JSON.stringify(theirs));
    areas.local.all.set('pack:tilleul', keptPack(theirs));
    expect(await desk().publish?.(saying('Le Tilleul'))).toMatchObject({ kind: 'done' });
    expect(standing()).toMatchObject({ name: 'Le Tilleul', overrides: theirs.overrides, version: 3 });
  });

  it('keeps what was published before, with whose it was, to begin a draft from again', async () => {
    areas.local.all.set('pack:tilleul', keptPack(first, { source: { kind: 'here' } }));
    const versions = async () =>
      (await desk().versions?.())?.map(({ pack, by, isInUse }) => [pack.name, pack.version, by, isInUse]);
    expect(await versions()).toEqual([]);
    await publishingDoor.publish('tilleul', { ...place(), user: 'claire' }, '', false);
    await desk().save(saying('Le Tilleul'));
    await desk().publish?.(saying('Le Tilleul'));
    // A colleague's, brought together with a draft that was begun before.
    server.files.set(
      '/tilleul.json',
      JSON.stringify({ ...standing(), version: 3, overrides: { boast: { off: true } } }),
    );
    await desk().save({ ...saying('Le Tilleul'), version: 2, lists: { ours: { fr: ['a'], en: [] } } });
    await publishingDoor.publish('tilleul', { ...place(), user: 'claire' }, '', true);
    expect(await versions()).toEqual([
      ['Le Tilleul', 4, 'claire', true],
      ['Le Tilleul', 2, 'claire', false],
      ['Maison Tilleul', 1, 'claire', false],
    ]);
    // What a subscription brought before editions were kept is there all the same.
    await keptEditions().forget('tilleul');
    expect(await versions()).toEqual([['Le Tilleul', 4, 'claire', true]]);
  });

  it('goes back to all of an earlier version, whatever came after the draft was begun, and loses nothing by an undo', async () => {
    await publishingDoor.publish('tilleul', place(), '', true);
    const began = standing();
    const key = await signingKey();
    const one = desk();
    const mine = { ...began, name: 'Le Tilleul' };
    await one.save(mine);
    // A colleague's comes by subscription, and a key is retired in it.
    const retired = { key: 'A'.repeat(43), name: 'Malik', retired: true as const };
    const lists = { ours: { fr: ['mot'], en: ['word'] } };
    const theirs = { ...began, version: 2, lists, keys: [...began.keys!, retired] };
    const bytes = exportPack(theirs);
    const signature = await signPack(crypto.subtle, bytes, key!);
    server.files.set(`/${signature.name}`, signature.bytes);
    server.files.set('/tilleul.json', bytes);
    areas.local.all.set('pack:tilleul', keptPack(theirs, { pin: { keys: [key!.publicKey], version: 2 } }));
    const came = await one.catchUp?.(mine);
    expect(came).toEqual({ base: began, theirs });
    expect(await one.read()).toEqual({ ...theirs, name: 'Le Tilleul' });
    expect(await one.catchUp?.(await one.read())).toBeNull();
    const draft = moved(moved(begun(mine), { type: 'came', ...came! }), {
      type: 'change',
      pack: wentBack(await one.read(), began),
    });
    expect(moved(draft, { type: 'undo' }).now).toEqual(await one.read());
    await one.save(draft.now);
    expect(await one.publish?.(draft.now)).toMatchObject({ kind: 'done' });
    expect(standing()).toEqual({ ...began, version: 3, keys: theirs.keys });
    expect([...server.files.keys()].filter((path) => path.endsWith('.sig.json'))).toHaveLength(3);
  });

  it('asks where a colleague changed the same, and publishes what was chosen', async () => {
    await publishingDoor.publish('tilleul', place(), '', false);
    server.files.set('/tilleul.json', JSON.stringify({ ...first, version: 2, name: 'Tilleul' }));
    const one = desk();
    await one.save(saying('Le Tilleul'));
    const came = await one.publish?.(saying('Le Tilleul'));
    if (came?.kind !== 'conflicts') throw new Error(came?.kind);
    const [conflict] = came.conflicts;
    // Nothing is decided yet: pressing once more asks again, and overwrites nothing.
    expect(await one.publish?.(saying('Le Tilleul'))).toMatchObject({ kind: 'conflicts' });
    expect(standing()).toMatchObject({ name: 'Tilleul', version: 2 });
    const decided = resolveConflict(came.pack, conflict!, 'mine');
    expect(await one.publish?.(decided, came.theirs)).toMatchObject({ kind: 'done' });
    expect(standing()).toMatchObject({ name: 'Le Tilleul', version: 3 });
  });

  it('sends out nothing that nobody could use, and says why', async () => {
    await publishingDoor.publish('tilleul', place(), '', false);
    const lost = { ...first, rules: [teamRule('x-tilleul/lost', ['@liste-inconnue'], ['a'])] };
    expect(await desk().publish?.(lost)).toMatchObject({
      kind: 'fault',
      reason: expect.stringContaining('x-tilleul/lost'),
    });
    expect(standing()).toEqual(first);
  });

  it('signs with the key of this browser, and lets nobody else send a signed pack out unsigned', async () => {
    await publishingDoor.publish('tilleul', place(), '', true);
    expect(standing().keys).toHaveLength(1);
    expect([...server.files.keys()].filter((path) => path.endsWith('.sig.json'))).toHaveLength(1);
    expect(await publishingDoor.signing('tilleul')).toMatchObject({ isSigned: true });
    areas.local.all.delete('signing-key');
    const next = { ...standing(), name: 'Le Tilleul' };
    expect(await desk().publish?.(next)).toMatchObject({
      kind: 'fault',
      reason: expect.stringContaining('this computer has no key yet'),
    });
  });

  it('lets a colleague publish once their key stands there, with a draft from before', async () => {
    await publishingDoor.publish('tilleul', place(), '', true);
    const claire = await signingKey();
    const begunOn = standing();
    // Malik’s browser: the same pack, another key, and a draft of his own.
    areas.local.all.delete('signing-key');
    areas.local.all.delete('publish:tilleul');
    const malik = await ownKey();
    areas.local.all.set(
      'pack:tilleul',
      keptPack(begunOn, { pin: { keys: [claire!.publicKey], version: 1 } }),
    );
    await desk().save({ ...begunOn, name: 'Le Tilleul' });
    const refused = { kind: 'fault', fault: { kind: 'stranger', key: malik.publicKey } };
    expect(await publishingDoor.publish('tilleul', place(), '', false)).toEqual(refused);
    // Claire adds it, and publishes.
    const added = {
      ...begunOn,
      version: 2,
      keys: [...begunOn.keys!, { key: malik.publicKey, name: 'Malik' }],
    };
    const bytes = exportPack(added);
    const signature = await signPack(crypto.subtle, bytes, claire!);
    server.files.set(`/${signature.name}`, signature.bytes);
    server.files.set('/tilleul.json', bytes);
    expect(await publishingDoor.publish('tilleul', place(), '', false)).toMatchObject({
      version: 3,
      merged: true,
    });
    expect(standing()).toMatchObject({ name: 'Le Tilleul', keys: added.keys });
    expect([...server.files.keys()].filter((path) => path.endsWith('.sig.json'))).toHaveLength(3);
    // What his machine trusts has moved on with what stands.
    expect(areas.local.all.get('pack:tilleul')).toMatchObject({
      signedBy: 'Malik',
      pin: { keys: [claire!.publicKey, malik.publicKey], version: 3 },
    });
  });

  it('signs what a colleague has begun to sign, whatever the draft knew of it', async () => {
    await publishingDoor.publish('tilleul', place(), '', false);
    const key = await ownKey();
    const signed = { ...first, version: 2, keys: [{ key: key.publicKey, name: 'Claire' }] };
    server.files.set('/tilleul.json', JSON.stringify(signed));
    await desk().save(saying('Le Tilleul'));
    expect(await desk().publish?.(saying('Le Tilleul'))).toMatchObject({ kind: 'done' });
    expect([...server.files.keys()].some((path) => path.endsWith('.sig.json'))).toBe(true);
  });
});

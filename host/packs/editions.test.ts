import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { keptPack, memoryArea, teamPack } from '../../tests/packs/sample';
import { keptEditions, MOST_EDITIONS } from './editions';
import { packStore } from './kept';
import { record, recorded, recording } from './recording';

let count = 0;
const fresh = () => keptEditions(`editions-${count++}`);
const version = (n: number) =>
  keptPack(teamPack({ version: n, name: `Tilleul ${n}` }), { at: `2026-11-${n}` });
const names = async (editions: ReturnType<typeof fresh>, pack = 'tilleul') =>
  (await editions.of(pack)).map(({ text }) => (JSON.parse(text) as { name: string }).name);

describe('the editions of a pack', () => {
  it('stay at hand as they come to be in use, the one before with the first, each once', async () => {
    const editions = fresh();
    const area = memoryArea();
    area.all.set('pack:tilleul', version(10));
    const store = recording(
      packStore(() => area),
      editions,
    );
    await store.put({ ...version(11), signedBy: 'Claire' });
    await store.put({ ...version(11), on: false });
    await store.put(version(12));
    expect(await names(editions)).toEqual(['Tilleul 10', 'Tilleul 11', 'Tilleul 12']);
    expect((await editions.of('tilleul')).map(({ by }) => by)).toEqual([undefined, 'Claire', undefined]);
    // Its address gives an earlier one again.
    await store.put({ ...version(11), at: '2026-11-28', signedBy: 'Malik' });
    const all = await editions.of('tilleul');
    expect(await names(editions)).toEqual(['Tilleul 10', 'Tilleul 12', 'Tilleul 11']);
    expect(all.map(({ at, by }) => [at, by]).at(-1)).toEqual(['2026-11-28', 'Malik']);
  });

  it('are the last ten, of each pack', async () => {
    const editions = fresh();
    const all = Array.from({ length: 14 }, (_, n) => version(n + 10));
    for (const { id, text, at } of all) await editions.add({ pack: id, text, at });
    await editions.add({ pack: 'sorbier', text: '{"name":"Sorbier"}', at: '2026-11-30' });
    expect(await names(editions)).toHaveLength(MOST_EDITIONS);
    expect((await names(editions))[0]).toBe('Tilleul 14');
    expect(await names(editions, 'sorbier')).toEqual(['Sorbier']);
  });

  it('hold nothing that was never published', async () => {
    const editions = fresh();
    const store = recording(
      packStore(() => memoryArea()),
      editions,
    );
    await store.put({ ...version(1), source: { kind: 'here' } });
    expect(await names(editions)).toEqual([]);
  });

  it('of one in use stay at hand, however often others came between', async () => {
    const editions = fresh();
    for (const { id, text, at } of Array.from({ length: MOST_EDITIONS }, (_, n) => version(n + 10)))
      await editions.add({ pack: id, text, at });
    await editions.add({ pack: 'tilleul', text: version(10).text, at: '2026-11-28' });
    await editions.add({ pack: 'tilleul', text: version(30).text, at: '2026-11-30' });
    expect((await names(editions)).slice(-2)).toEqual(['Tilleul 10', 'Tilleul 30']);
  });

  it('go where a pack is removed, so that another of its name has none of them', async () => {
    const editions = fresh();
    const area = memoryArea();
    const store = recording(
      packStore(() => area),
      editions,
    );
    await store.put(version(10));
    area.all.set('publish:tilleul', { base: version(10).text });
    await store.remove('tilleul');
    expect(await names(editions)).toEqual([]);
    // Nor is it where the one before was published.
    expect([...area.all.keys()]).toEqual([]);
  });

  it('go with their pack, and come back with it', async () => {
    const editions = fresh();
    await editions.add({ pack: 'tilleul', text: '{"name":"Tilleul"}', at: '2026-11-26' });
    const gone = await recorded(editions, 'tilleul');
    await editions.forget('tilleul');
    expect(await names(editions)).toEqual([]);
    await record(editions, ...gone);
    expect(await names(editions)).toEqual(['Tilleul']);
  });

  it('leave what is in use alone where they cannot be kept', async () => {
    const fails = () => Promise.reject(new Error('no room'));
    const broken = { ...fresh(), add: fails, forget: fails };
    const area = memoryArea();
    const store = recording(
      packStore(() => area),
      broken,
    );
    await store.put(version(10));
    await store.put(version(11));
    expect((await store.all())[0]?.text).toBe(version(11).text);
    await store.remove('tilleul');
    expect(await store.all()).toEqual([]);
  });

  it('keep nobody waiting for a database that neither opens nor fails', async () => {
    vi.useFakeTimers();
    try {
      const never = () => new Promise<never>(() => undefined);
      const silent = { add: never, of: never, forget: never };
      const area = memoryArea();
      const store = recording(
        packStore(() => area),
        silent,
      );
      const all = Promise.all([record(silent), recorded(silent, 'tilleul'), store.remove('tilleul')]);
      await vi.runAllTimersAsync();
      expect(await all).toEqual([undefined, [], undefined]);
    } finally {
      vi.useRealTimers();
    }
  });
});

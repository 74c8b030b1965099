import { describe, expect, it } from 'vitest';
import { emptyStore, KEEP, NOW, sent } from '../../tests/history/sample';
import type { Changes } from './changes';
import { HistoryDesk } from './desk';
import type { Outbox } from './outbox';
import type { KeptReply } from './reply';

const TEXT =
  'Bonjour Camille, toutes nos excuses pour cette porte fendue, je commande une porte aujourd’hui.';
const COPY = 'Bonjour Nora, toutes nos excuses pour cette porte fendue, je commande une porte aujourd’hui.';
const ACCOUNT = 'x:tilleul';

async function set(kept: readonly KeptReply[]) {
  const store = emptyStore();
  await store.keep(kept, { days: 36_500, most: 10_000 }, NOW);
  const held = new Map<string, KeptReply>();
  const outbox: Outbox = {
    read: async () => new Map(held),
    clear: async (names) => {
      for (const name of names) held.delete(name);
    },
  };
  let elsewhere = (): void => undefined;
  const changes: Changes = {
    announce: () => undefined,
    listen: (changed) => {
      elsewhere = changed;
    },
  };
  let told = 0;
  const retention = async () => ({ ...KEEP, days: 36_500 });
  const desk = new HistoryDesk(store, outbox, retention, changes, () => told++);
  return { store, desk, held, told: () => told, elsewhere: () => elsewhere() };
}

describe('the desk where pages ask about sent replies', () => {
  it('gives the newest sixty, oldest first, and the few most alike of that account', async () => {
    const many = Array.from({ length: 300 }, (_, i) => sent(i));
    const { desk } = await set([
      ...many,
      sent(900, { text: TEXT }),
      sent(901, { text: TEXT, account: 'x:other' }),
    ]);
    expect((await desk.recent(ACCOUNT)).map(({ key }) => key)).toEqual(
      many
        .slice(0, 60)
        .map(({ key }) => key)
        .reverse(),
    );
    expect(await desk.alike(ACCOUNT, COPY)).toEqual([sent(900, { text: TEXT })]);
    expect((await desk.alike(ACCOUNT, many[3]!.text)).length).toBe(8);
    expect(await desk.alike('x:nobody', COPY)).toEqual([]);
    expect(await desk.alike(ACCOUNT, 'Bonjour Nora')).toEqual([]);
  });

  it('finds what was kept a moment ago, and says that there is more', async () => {
    const { desk, held, told } = await set([]);
    expect(await desk.alike(ACCOUNT, COPY)).toEqual([]);
    const fresh = sent(0, { text: TEXT, id: '1' });
    held.set('one', fresh);
    expect(await desk.collect()).toEqual({ replies: [fresh], fault: null });
    expect([held.size, told()]).toEqual([0, 1]);
    expect(await desk.alike(ACCOUNT, COPY)).toEqual([fresh]);
    held.set('the same once more', fresh);
    await desk.collect();
    expect(await desk.alike(ACCOUNT, COPY)).toEqual([fresh]);
  });

  it('forgets what was erased elsewhere', async () => {
    const { desk, store, told, elsewhere } = await set([sent(1, { text: TEXT })]);
    expect(await desk.alike(ACCOUNT, COPY)).toHaveLength(1);
    await store.erase('all');
    elsewhere();
    expect(told()).toBe(1);
    expect(await desk.alike(ACCOUNT, COPY)).toEqual([]);
  });

  it('lets go what is too old once it wakes', async () => {
    const store = emptyStore();
    await store.keep([sent(1), sent(5000)], { days: 36_500, most: 9 }, NOW);
    const outbox: Outbox = { read: async () => new Map(), clear: async () => undefined };
    const changes: Changes = { announce: () => undefined, listen: () => undefined };
    const desk = new HistoryDesk(
      store,
      outbox,
      async () => ({ days: 36_500, most: 1 }),
      changes,
      () => undefined,
    );
    await desk.collect();
    expect(await store.recent(ACCOUNT, 9)).toEqual([sent(1)]);
  });
});

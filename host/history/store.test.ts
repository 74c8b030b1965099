import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { emptyStore, KEEP, NOW, sent } from '../../tests/history/sample';
import { MIGRATIONS, type Migration, openDatabase } from './database';
import { faultOf } from './fault';
import { accountKey } from './reply';
import { findReplies } from './search';
import { HistoryStore } from './store';

const DAY = 24 * 60;
const LEDGER = 'x:tilleul';
const texts = async (store: HistoryStore, account = LEDGER) =>
  (await store.recent(account, 100)).map(({ text }) => text);

describe('the store of sent replies', () => {
  it('keeps a reply once, however often it is brought', async () => {
    const store = emptyStore();
    const [told, untold] = [sent(5, { id: '18', act: 'complaint', to: 'Léa' }), sent(9)];
    for (let i = 0; i < 3; i++) await store.keep([told, untold], KEEP, NOW);
    expect(await store.recent(LEDGER, 10)).toEqual([untold, told]);
  });

  it('keeps accounts apart, and tells how many each has', async () => {
    const store = emptyStore();
    await store.keep([sent(1), sent(2), sent(3, { account: 'facebook:Maison Tilleul' })], KEEP, NOW);
    expect(await texts(store, 'facebook:Maison Tilleul')).toHaveLength(1);
    expect(await texts(store, 'x:till')).toEqual([]);
    expect(await store.accounts()).toEqual([
      { account: 'facebook:Maison Tilleul', count: 1 },
      { account: LEDGER, count: 2 },
    ]);
  });

  it('keeps the same id of two accounts as two replies', async () => {
    const store = emptyStore();
    await store.keep([sent(1, { id: '7' }), sent(1, { id: '7', account: 'x:other' })], KEEP, NOW);
    expect((await store.keys('all')).length).toBe(2);
  });

  it('lets go what is too old, and the oldest beyond the most of each account', async () => {
    const store = emptyStore();
    const few = { days: 90, most: 3 };
    await store.keep(
      [1, 2, 3, 91 * DAY].map((minutes) => sent(minutes)),
      KEEP,
      NOW,
    );
    expect(await store.keys('all')).toHaveLength(3);
    await store.keep([sent(0, { account: 'x:other' }), sent(0)], few, NOW);
    expect((await store.recent(LEDGER, 9)).map(({ key }) => key)).toEqual([2, 1, 0].map((m) => sent(m).key));
    expect(await texts(store, 'x:other')).toHaveLength(1);
    expect(await store.prune({ days: 90, most: 1 }, NOW)).toBe(2);
    expect(await store.prune({ days: 1, most: 1 }, NOW + 2 * DAY * 60_000)).toBe(2);
    expect(await store.keys('all')).toEqual([]);
  });

  it('erases one, an account or all, and takes them back', async () => {
    const store = emptyStore();
    const all = [sent(3), sent(2), sent(1, { account: 'x:other' })];
    await store.keep(all, KEEP, NOW);
    const one = await store.erase({ keys: [sent(2).key, 'unknown'] });
    expect(one).toEqual([sent(2)]);
    const account = await store.erase({ account: LEDGER });
    expect(account).toEqual([sent(3)]);
    expect(await store.erase('all')).toHaveLength(1);
    expect(await store.accounts()).toEqual([]);
    expect(await store.take([...one, ...account], KEEP, NOW)).toEqual({
      added: 2,
      already: 0,
      left: 0,
      gone: 0,
    });
    expect(await store.recent(LEDGER, 9)).toEqual([sent(3), sent(2)]);
  });

  it('finds words in any case and accents, newest first', async () => {
    const store = emptyStore();
    const many = Array.from({ length: 600 }, (_, i) =>
      sent(i, i % 3 ? {} : { text: `Un Éclair n° ${i}`, to: 'Noé' }),
    );
    await store.keep(many, KEEP, NOW);
    const find = (words: string, account: string | null = LEDGER) =>
      findReplies(store, { words, account }, new AbortController().signal);
    const every3rd = many.filter((_, i) => i % 3 === 0).map(({ key }) => key);
    expect(await find('eclair  NOE')).toEqual(every3rd);
    expect(await find('')).toEqual(many.map(({ key }) => key));
    expect([await find('absent'), await find('', 'x:other')]).toEqual([[], []]);
    expect(await find('600', null)).toEqual([]);
    expect(await find('599', null)).toHaveLength(1);
    await expect(findReplies(store, { words: 'a', account: null }, AbortSignal.abort())).rejects.toThrow();
  });

  it('writes wholly or not at all', async () => {
    const store = emptyStore();
    const spoilt = { ...sent(2), at: undefined as unknown as string, text: (() => 0) as unknown as string };
    await expect(store.keep([sent(1), spoilt], KEEP, NOW)).rejects.toThrow();
    expect(await store.keys('all')).toEqual([]);
    await store.keep([sent(1)], KEEP, NOW);
    expect(await texts(store)).toHaveLength(1);
  });

  it('tells after each change', async () => {
    let told = 0;
    const store = new HistoryStore(
      (closed) => openDatabase(closed, { name: 'telling' }),
      () => told++,
    );
    await store.keep([sent(1)], KEEP, NOW);
    await store.recent(LEDGER, 1);
    expect(told).toBe(1);
    await store.erase('all');
    expect(told).toBe(2);
  });
});

describe('the shapes of the database', () => {
  const withMark: Migration = async (_database, upgrade) => {
    const replies = upgrade.objectStore('replies');
    for (let at = await replies.openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, thread: at.value.thread ?? 'unknown' });
    }
  };

  it('are brought forward from each one before, with what was kept', async () => {
    for (let from = 1; from <= MIGRATIONS.length; from++) {
      const name = `from-${from}`;
      const open = (migrations: readonly Migration[]) => (closed: () => void) =>
        openDatabase(closed, { name, migrations });
      const old = new HistoryStore(open(MIGRATIONS.slice(0, from)));
      await old.keep([sent(1), sent(2)], KEEP, NOW);
      const store = new HistoryStore(open([...MIGRATIONS, withMark]));
      expect((await store.recent(LEDGER, 9)).map(({ thread }) => thread)).toEqual(['unknown', 'unknown']);
      await expect(old.recent(LEDGER, 9).catch((error: unknown) => faultOf(error))).resolves.toBe('newer');
      await deleteDB(name);
    }
  });

  it('say so when a step goes wrong, and keep what was there', async () => {
    const open = (migrations: readonly Migration[]) => (closed: () => void) =>
      openDatabase(closed, { name: 'wrong-step', migrations });
    const store = new HistoryStore(open(MIGRATIONS));
    await store.keep([sent(1)], KEEP, NOW);
    const broken = new HistoryStore(open([...MIGRATIONS, () => Promise.reject(new Error('wrong'))]));
    await expect(broken.accounts()).rejects.toThrow();
    expect(await store.recent(LEDGER, 9)).toEqual([sent(1)]);
  });
});

describe('an account', () => {
  it('is its platform and handle, or the acting name', () => {
    expect(accountKey('x', '@MaisonBelcour')).toBe('x:maisonbelcour');
    expect(accountKey('facebook', ' Maison\u00a0 Belcour ')).toBe('facebook:Maison Belcour');
    expect(accountKey('facebook', 'E\u0301cole')).toBe(accountKey('facebook', '\u00c9cole'));
    expect([accountKey('x', undefined), accountKey('x', '@ ')]).toEqual([null, null]);
  });
});

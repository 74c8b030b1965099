import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../engine/types/situation';
import { emptyStore, KEEP, NOW, sent } from '../../tests/history/sample';
import { exportReplies, lineOf } from './export';
import { importReplies } from './import';
import { accountKey, type KeptReply, withKey } from './reply';
import type { HistoryStore } from './store';

const file = (text: string | Uint8Array<ArrayBuffer>): Blob => new Blob([text]);
const load = (store: HistoryStore, text: string, retention = KEEP) =>
  importReplies(store, file(text), retention, NOW);
const write = async (store: HistoryStore) => (await exportReplies(store, 'all')).text();
const line = (more: Record<string, unknown> = {}): string =>
  JSON.stringify({ account: 'x:tilleul', at: '2026-11-20T10:00:00+01:00', text: 'Bonjour', ...more });

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((one) => !one.includes('\0'));
const reply: fc.Arbitrary<KeptReply> = fc
  .record(
    {
      account: fc
        .tuple(fc.constantFrom('x', 'facebook', 'other'), name)
        .map(([platform, one]) => accountKey(platform as 'x', one))
        .filter((key) => key !== null),
      at: fc.integer({ min: NOW - 80 * 864e5, max: NOW }).map((time) => new Date(time).toISOString()),
      text: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .filter((text) => text.trim() !== '' && !text.includes('\0')),
      to: name,
      act: fc.constantFrom<Act>('complaint', 'question', 'praise'),
      thread: name,
      id: name,
    },
    { requiredKeys: ['account', 'at', 'text'] },
  )
  .map((one) => withKey(one as KeptReply));

describe('export and import', () => {
  it('give back the same bytes, in whatever order replies came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(reply, { selector: ({ key }) => key, maxLength: 25 }),
        async (replies) => {
          const [one, other, third] = [emptyStore(), emptyStore(), emptyStore()];
          await one.keep(replies, KEEP, NOW);
          await third.keep(replies.toReversed(), KEEP, NOW);
          const written = await write(one);
          expect(await write(third)).toBe(written);
          if (replies.length === 0) return;
          expect(await load(other, written)).toMatchObject({
            kind: 'done',
            added: replies.length,
            already: 0,
          });
          expect(await write(other)).toBe(written);
          expect(await load(other, written)).toMatchObject({
            kind: 'done',
            added: 0,
            already: replies.length,
          });
          expect(await write(other)).toBe(written);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('write one reply a line, fields in one order, times in UTC', async () => {
    const store = emptyStore();
    await load(store, `\ufeff${line({ id: '9', to: 'Léa' })}\r\n\r\n`);
    expect(await write(store)).toBe(
      '{"account":"x:tilleul","at":"2026-11-20T09:00:00.000Z","text":"Bonjour","to":"Léa","id":"9"}\n',
    );
  });

  it('bring in nothing when one line is refused, and name each by its number and reason', async () => {
    const store = emptyStore();
    const bad: [string, string, string?][] = [
      ['{"account":', 'json'],
      ['[]', 'shape'],
      ['null', 'shape'],
      [line({ account: 'x:Tilleul' }), 'account'],
      [line({ account: 'myspace:tom' }), 'account'],
      [line({ account: 'constructor' }), 'account'],
      [line({ at: 'yesterday' }), 'time'],
      [line({ at: '2026-11-20' }), 'time'],
      [line({ at: '2026-99-20T10:00:00Z' }), 'time'],
      [line({ at: '2027-11-20T10:00:00Z' }), 'future'],
      [line({ text: ' ' }), 'text'],
      [line({ text: 7 }), 'text'],
      [line({ text: '\ud800' }), 'text'],
      [line({ text: 'a'.repeat(30_001) }), 'long', 'text'],
      [line({ to: {} }), 'field', 'to'],
      [line({ id: 'a'.repeat(201) }), 'field', 'id'],
      [line({ act: 'toString' }), 'field', 'act'],
      [line({ key: 'x' }), 'unknown', 'key'],
      [line().replace('{', '{"__proto__":{"polluted":true},'), 'unknown', '__proto__'],
      [line({ constructor: { prototype: {} } }), 'unknown', 'constructor'],
      [line({ ['a'.repeat(500)]: 1 }), 'unknown', 'a'.repeat(30)],
      [`"${'a'.repeat(250_001)}"`, 'long'],
    ];
    const text = [line(), ...bad.map(([one]) => one), line({ id: '2' })].join('\n');
    const report = await load(store, text);
    expect(report).toEqual({
      kind: 'refused',
      more: 0,
      lines: bad.map(([, reason, field], i) => ({ line: i + 2, reason, ...(field ? { field } : {}) })),
    });
    expect(await store.keys('all')).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('survive whatever a file may hold', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => Uint8Array.from(all));
    const json = fc.array(fc.json(), { maxLength: 5 }).map((all) => new TextEncoder().encode(all.join('\n')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, json), async (content) => {
        const store = emptyStore();
        const report = await importReplies(store, file(content), KEEP, NOW);
        expect(['refused', 'unread']).toContain(report.kind);
        expect(await store.keys('all')).toEqual([]);
      }),
    );
  });

  it('say what keeps a file from being read', async () => {
    const store = emptyStore();
    expect(await load(store, ' \n\n')).toEqual({ kind: 'unread', fault: 'empty' });
    expect(await importReplies(store, file(Uint8Array.of(0x22, 0xff, 0x22)), KEEP, NOW)).toEqual({
      kind: 'unread',
      fault: 'encoding',
    });
    const large = { size: 2e9, stream: () => file('').stream() };
    expect(await importReplies(store, large, KEEP, NOW)).toEqual({ kind: 'unread', fault: 'large' });
    const gone = {
      size: 1,
      stream: () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) }),
    };
    expect(await importReplies(store, gone, KEEP, NOW)).toEqual({ kind: 'unread', fault: 'unreadable' });
    expect(await load(store, '\n'.repeat(500_001))).toEqual({ kind: 'unread', fault: 'many' });
  });

  it('say of a hundred thousand what is kept and why the rest is not', async () => {
    const store = emptyStore();
    await store.keep([sent(0, { id: 'here' }), sent(60 * 24 * 89, { id: 'oldest here' })], KEEP, NOW);
    const minute = (i: number) => new Date(NOW - i * 60_000).toISOString();
    const many = Array.from({ length: 99_990 }, (_, i) => lineOf(sent(0, { at: minute(i), id: String(i) })));
    const old = Array.from({ length: 8 }, (_, i) => lineOf(sent(60 * 24 * (100 + i))));
    const again = [lineOf(sent(0, { id: 'here' })), many[3] ?? ''];
    const report = await load(store, [...many, ...old, ...again].join(''));
    expect(report).toEqual({
      kind: 'done',
      read: 100_000,
      added: 9_999,
      already: 2,
      old: 8,
      left: 89_991,
      gone: 1,
    });
    expect(await store.accounts()).toEqual([{ account: 'x:tilleul', count: 10_000 }]);
  });
});
